/**
 * What the studio's views ask of the page, and how they come into it.
 * `crates/studio/src/platform.rs` has the other side, and says what each call means.
 */
import { Keep, refusal } from "./studio-keep.js";
import { Works } from "./studio-works.js";

/**
 * Where the studio's parts lie: the build writes names and digest in; the single file has another
 * object here. `worker` gives the address of the worker's script, and that of the glue where the
 * script does not hold it.
 */
const CORE = {
  glue: (anew) => import(new URL("./studio-core.js" + anew, import.meta.url).href),
  wasm: (get) => get(new URL("./studio-core_bg.wasm", import.meta.url), { integrity: CORE.integrity }),
  integrity: "",
  worker: () => ["./studio-worker.js", "./studio-core.js"].map((name) => new URL(name, import.meta.url).href),
  folder: (get) => get(new URL("./studio-folder.json", import.meta.url)),
  template: (get) => get(new URL("./linimasa.html", import.meta.url)),
};

/** For whoever sees the views break. */
const WORDS = {
  id: ["Bagian penyusun rusak. Draf Anda masih ada.", "Buka lagi"],
  en: ["The editing part broke. Your draft is still there.", "Open it again"],
};

/** How many files go to the views in one turn, and how many letters: more would be felt. */
const FILES_A_TURN = 100;
const LETTERS_A_TURN = 1_000_000;

/** Of folders that are dropped, one more than a draft takes: the views then say that it is too many. */
const FILES_MAX = 10_001;

/** For so long a browser may need the address of what it downloads. */
const DOWNLOAD_MS = 60_000;

/** What was fetched and compiled, once: a worker that broke asks for nothing from the network. */
let code;
/** Browsers remember that an import failed, by its address: the next goes to another. */
let anew = "";

function loadCode() {
  code ??= Promise.all([CORE.glue(anew), compiled()]).catch((error) => {
    code = undefined;
    anew += "?";
    throw error;
  });
  return code;
}

async function compiled() {
  const response = await CORE.wasm(get);
  // Under another type a browser refuses to compile while it downloads.
  if (response.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function get(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw refusal(response.status === 404 ? "missing" : "other", `${url}: HTTP ${response.status}`);
  return response;
}

let policy;

/** A worker from an address of ours, also on a page that makes none from any text. */
function workerAt(url) {
  policy ??= globalThis.trustedTypes?.createPolicy("linimasa-studio", { createScriptURL: (own) => own });
  return new Worker(policy?.createScriptURL(url) ?? url);
}

async function makeWorker() {
  const [, module] = await loadCode();
  const [script, glue] = CORE.worker();
  return { worker: workerAt(script), start: { module, glue } };
}

/** The page's side of `Platform`. */
export class Platform {
  #keep = new Keep(() => this.#guard(), () => this.#tell("elsewhere", ""));
  #works = new Works(this.#keep.files, makeWorker);
  /** What the views have not been given yet of the draft that they load. */
  #rest = [];
  #tell = (_name, _detail) => {};
  #fileBytesMax;
  #close;
  /** What the widget showed before it showed the draft. */
  #before;
  /** Addresses of dossiers that the widget no longer shows, once it shows another. */
  #past = [];

  /**
   * @param {number} fileBytesMax
   * @param {() => void} close
   */
  constructor(fileBytesMax, close) {
    this.#fileBytesMax = fileBytesMax;
    this.#close = close;
    addEventListener("linimasa:open", ({ detail }) => this.#tell("open", detail.article));
    addEventListener("linimasa:ready", () => {
      for (const url of this.#past.splice(0)) URL.revokeObjectURL(url);
    });
  }

  hear(tell) {
    this.#tell = (name, detail) => queueMicrotask(() => tell(name, detail));
  }

  /** Leaving is asked about as long as there is something to lose; without, a page stays in the back-forward cache. */
  #guard() {
    if (this.#keep.isStored) removeEventListener("beforeunload", ask);
    else addEventListener("beforeunload", ask);
  }

  /** Hands on what language the page speaks from now on. */
  speak(lang) {
    this.#tell("lang", lang);
  }

  async load() {
    const state = await this.#keep.load().catch((error) => {
      // What cannot be read cannot be kept either; what the page holds is still there.
      if (this.#keep.files.size === 0) throw error;
      return { meta: "", saved: 0 };
    });
    if (!state) return null;
    this.#rest = [...this.#keep.files.keys()];
    const steps = Object.fromEntries(this.#keep.steps);
    return JSON.stringify({ ...state, total: this.#rest.length, steps, files: this.#some() });
  }

  async more() {
    return this.#rest.length === 0 ? null : JSON.stringify(this.#some());
  }

  /** The next files for the views, as many as take no time that is felt. */
  #some() {
    const files = [];
    let letters = 0;
    let at = 0;
    for (; at < this.#rest.length && at < FILES_A_TURN && letters < LETTERS_A_TURN; at += 1) {
      const text = this.#keep.files.get(this.#rest[at]);
      if (text === undefined) continue;
      files.push([this.#rest[at], text]);
      letters += text.length;
    }
    this.#rest = this.#rest.slice(at);
    return Object.fromEntries(files);
  }

  change(changes, steps = "[]") {
    const [files, numbered] = [JSON.parse(changes), JSON.parse(steps)];
    if (files.length + numbered.length === 0) return;
    this.#keep.change(files, numbered);
    if (files.length > 0) this.#works.put(files);
  }

  async store(changes, meta) {
    this.change(changes);
    return this.#keep.store(meta);
  }

  async forget() {
    this.#works.cancel();
    await this.#keep.forget();
  }

  async folder() {
    return (await CORE.folder(get)).text();
  }

  async template() {
    return (await CORE.template(get)).text();
  }

  async read(file, taken) {
    if (file.size > this.#fileBytesMax) throw refusal("too large", `${file.name}: ${file.size} bytes`);
    return this.#works.do({ kind: "read", file, taken });
  }

  async look(name) {
    return this.#works.do({ kind: "look", name });
  }

  async compile(changes, onProgress) {
    this.change(changes);
    return this.#works.do({ kind: "build" }, onProgress);
  }

  cancel() {
    this.#works.cancel();
  }

  close() {
    this.#close();
  }

  show(dossier) {
    const widget = document.querySelector("lini-masa");
    const past = widget.getAttribute("src");
    if (this.#before === undefined) this.#before = past;
    else this.#past.push(past);
    widget.setAttribute("src", URL.createObjectURL(new Blob([dossier])));
  }

  restore() {
    if (this.#before === undefined) return;
    const widget = document.querySelector("lini-masa");
    this.#past.push(widget.getAttribute("src"));
    if (this.#before === null) widget.removeAttribute("src");
    else widget.setAttribute("src", this.#before);
    this.#before = undefined;
  }

  place() {
    return location.hash.slice(1);
  }

  async save(name, mime, bytes) {
    const file = new Blob([bytes], { type: mime });
    try {
      const handle = await globalThis.showSaveFilePicker({ suggestedName: name });
      const stream = await handle.createWritable();
      await stream.write(file);
      await stream.close();
      return "saved";
    } catch (error) {
      if (error.name === "AbortError") return "cancelled";
      // There is no such picker, or it asks for a click that is too long ago.
      download(name, file);
      return "downloaded";
    }
  }
}

function ask(event) {
  event.preventDefault();
}

function download(name, file) {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}

/** One for the page: the draft in it outlives the views. */
let platform;
/** The studio that stands, or is on its way. */
let opened;

/**
 * Opens the studio after what `button` stands in, or closes it. With `dropped`, what a drop carries,
 * it opens in any case and takes that in.
 */
export async function enter(button, lang, dropped) {
  if (opened && !dropped) {
    const studio = await opened;
    studio.close();
    return;
  }
  opened ??= open(button, lang).catch((error) => {
    opened = undefined;
    throw error;
  });
  const studio = await opened;
  if (dropped) studio.handle.add(await filesOf(dropped));
}

/** The reader has switched the page to another language. */
export function speak(lang) {
  platform?.speak(lang);
}

async function open(button, lang) {
  const [glue, module] = await loadCode();
  const broke = (message) => fail(message);
  const core = glue.instantiate((error) => broke(String(error)));
  await core.init({ module_or_path: module });
  platform ??= new Platform(core.file_bytes_max(), () => opened?.then((studio) => studio.close()));

  const host = document.createElement("div");
  const root = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(core.stylesheet());
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  host.className = "studio-place";
  button.parentElement.after(host);
  button.ariaExpanded = "true";

  const gone = () => {
    opened = undefined;
    host.remove();
    button.ariaExpanded = "false";
  };
  let torn = false;
  function fail(message) {
    if (torn) return;
    torn = true;
    core.stop();
    console.error(message);
    // From a microtask: this is called while the views still run.
    queueMicrotask(() => {
      platform.hear(() => {});
      const [what, again] = WORDS[lang];
      const box = Object.assign(document.createElement("p"), { lang, role: "alert", textContent: what });
      const onclick = () => {
        gone();
        button.click();
      };
      box.append(" ", Object.assign(document.createElement("button"), { textContent: again, onclick }));
      root.replaceChildren(box);
    });
  }

  let handle;
  try {
    handle = core.open(root, JSON.stringify({ lang }), platform, broke);
  } catch (error) {
    gone();
    throw error;
  }
  const close = () => {
    platform.hear(() => {});
    if (!torn) handle.close();
    gone();
    button.focus();
  };
  return { handle, close };
}

/** The files of a drop, those in its folders too. */
async function filesOf(dropped) {
  const files = [];
  const left = (await Promise.all(dropped)).filter(Boolean).reverse();
  while (left.length > 0 && files.length < FILES_MAX) {
    const one = left.pop();
    if (one instanceof File) {
      files.push(one);
    } else if (one.kind === "file") {
      files.push(await one.getFile());
    } else if (one.isFile) {
      files.push(await new Promise((resolve, reject) => one.file(resolve, reject)));
    } else {
      const inside = await (one.kind ? handlesOf(one) : entriesOf(one));
      // What begins with a dot is none of an editor's files.
      left.push(...inside.filter(({ name }) => !name.startsWith(".")).reverse());
    }
  }
  return files;
}

async function handlesOf(folder) {
  const all = [];
  for await (const one of folder.values()) all.push(one);
  return all;
}

/** What lies in a folder; the browser gives it in parts, and at last an empty one. */
async function entriesOf(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
