/**
 * `<lini-masa>`: the element that hosts the widget.
 *
 * The class is registered as soon as this module runs, because frameworks set properties only
 * on elements that are defined; the WebAssembly loads once, when the first element comes near
 * the viewport. Until then, and after a failure, the element shows its own children: a plain
 * list of articles.
 *
 * Attributes are the truth; properties of the same names reflect them (`url-sync` as `urlSync`).
 */

/**
 * The compiled widget: where it lies, and the digest of its WebAssembly; and the dossier that is
 * shown where no `src` names another, if it lies beside the widget and not in it. The build writes
 * names and digest in; the npm package and the single file have other objects here (npm/core.js,
 * npm/core-inline.js, static/single/core.js).
 */
const CORE = {
  glue: (anew) => import(new URL("./linimasa.js" + anew, import.meta.url).href),
  wasm: (get) => get(new URL("./linimasa_bg.wasm", import.meta.url)),
  integrity: "",
};

/**
 * The folder of the built site that this module was loaded from, for the reader who takes a
 * selection along. A module that a bundler made part of a program of its own lies in none.
 */
const BASE = import.meta.url?.match(/^http.*\/(?=lini-masa\.js)/)?.[0];

/** The release and the build. The build writes it in. */
const VERSION = "0.0.0";

const TAG = "lini-masa";

/** The attributes that the widget reads, each a text. */
const ASKED = ["actors", "from", "to", "axis", "q", "view", "theme", "url-prefix", "label"];
/** Those whose properties hold the same text. */
const TEXTS = [...ASKED, "src", "loading", "wasm-url"];

/** How far around the viewport an element starts to load: as far as the viewport is large. */
const MARGIN = "100%";

/** For the reader of a page whose widget does not show. Other languages get Indonesian, as in the widget. */
const WORDS = {
  id: ["Linimasa ini tidak dapat ditampilkan. Periksa sambungan.", "Coba lagi"],
  en: ["This timeline cannot be shown. Check the connection.", "Try again"],
};

/** Node, for server rendering, has no HTMLElement, and must still be able to import this. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

/**
 * One running instance of the WebAssembly. The widgets of a page share it, and a panic takes it
 * from all of them.
 *
 * @typedef {object} Engine
 * @property {Function} mount
 * @property {Function} watch
 * @property {{ shipped: Function, decode: Function }} Dossier
 * @property {() => void} stop after this, nothing runs in it
 * @property {CSSStyleSheet[]} sheets
 * @property {{ frame: HTMLElement, handle: object }[]} idle the roots that nobody needs now: none is ever let go
 * @property {Set<(message: string, restarting: boolean) => void>} widgets who is told when it breaks
 * @property {WeakMap<object, object>} dossiers what was decoded, by file
 * @property {boolean} [broken]
 */

/**
 * A widget that stands in an element.
 *
 * @typedef {object} Mounted
 * @property {Engine} engine
 * @property {(message: string, restarting?: boolean) => void} tell
 * @property {string} config
 * @property {HTMLElement} frame
 * @property {{ show: Function, hide: () => void }} [handle]
 * @property {(config: string) => void} [show]
 * @property {boolean} [shown]
 */

/** @import { Answer, Change, Choice, ExportFormat } from "./answers.js" */

/** Elements that show a message; to retry one is to retry all. */
const failed = new Set();
/** What was fetched and compiled, once: to restart, nothing is asked from the network. */
let code;
/** @type {Promise<Engine> | undefined} */
let engine;
/** A page whose widget panics again and again must not restart it for ever. */
let restarted = false;
/** Browsers remember that an import failed, by its address: the next goes to another. */
let anew = "";

/** A promise that is forgotten when it fails, so that the next call tries anew. */
function kept(promise, forget) {
  promise.catch(forget);
  return promise;
}

function startEngine(wasmUrl) {
  engine ??= kept(newEngine(wasmUrl), () => (engine = undefined));
  return engine;
}

async function newEngine(wasmUrl) {
  code ??= kept(loadCode(wasmUrl), () => (code = undefined));
  const [glue, module] = await code;
  const made = glue.instantiate((error) => breaks(`${error}`));
  const breaks = breakEngine.bind(null, made);
  await made.init({ module_or_path: module });
  made.watch(breaks);
  return Object.assign(made, {
    sheets: [sheet(made.stylesheet())],
    idle: [],
    widgets: new Set(),
    dossiers: new WeakMap(),
  });
}

async function loadCode(wasmUrl) {
  const loading = [CORE.glue(anew), compile(wasmUrl)];
  anew += "?";
  return Promise.all(loading);
}

async function compile(wasmUrl) {
  const get = (url) => download(url.href, { integrity: CORE.integrity });
  const response = await (wasmUrl ? get(absolute(wasmUrl)) : CORE.wasm(get));
  // Under another type a browser refuses to compile while it downloads.
  if (response.headers.get("content-type") === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

async function download(url, options) {
  const response = await fetch(url, options).catch(async ({ message }) => {
    // What fails its check of integrity tells no status: it is asked for without.
    if (options) await download(url);
    throw new Error(`${url}: ${message}`);
  });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

/** Its memory is torn: nothing may run in it any more, and all its widgets have to go. */
function breakEngine(broken, message) {
  if (broken.broken) return;
  broken.broken = true;
  broken.stop();
  engine = undefined;
  const restarting = !restarted;
  restarted = true;
  queueMicrotask(() => {
    for (const tell of broken.widgets) tell(message, restarting);
  });
}

/** As the page means it. */
const absolute = (url) => new URL(url, document.baseURI);

/** The bytes of dossiers by their addresses, for as long as an element holds them. */
const files = new Map();

function fileAt(url) {
  let file = files.get(url)?.deref();
  if (!file) {
    const bytes = download(url).then((response) => response.arrayBuffer());
    file = { url, bytes: kept(bytes, () => files.delete(url)) };
    files.set(url, new WeakRef(file));
  }
  return file;
}

async function decoded(running, file) {
  const bytes = new Uint8Array(await file.bytes);
  try {
    if (!running.dossiers.has(file)) running.dossiers.set(file, running.Dossier.decode(bytes));
  } catch ({ message }) {
    files.delete(file.url);
    throw new Error(`${file.url}: ${message}`);
  }
  return running.dossiers.get(file);
}

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

let host;

function hostSheet() {
  host ??= sheet(
    ":host{display:block}:host([hidden]){display:none}" +
      "div{padding:1em;border:1px solid;overflow-wrap:anywhere;" +
      "background:Canvas;color:CanvasText}" +
      "button{font:inherit;margin:1em}",
  );
  return host;
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  // A page that never looks at `ready` must not see an unhandled rejection.
  made.promise.catch(() => {});
  return made;
}

function focusOn(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);

/** The name of the property that reflects an attribute. */
function property(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * A dossier of news by actor and by date.
 *
 * @slot - What shows until the widget does, and when it cannot: a plain list of the articles.
 *
 * @attr {string} src - Address of a dossier file to show instead of the one that the widget was built with.
 * @attr {string} actors - Who is chosen: ids of actors, with commas.
 * @attr {string} from - Start of the range of dates: `2020`, `2020-09` or `2020-09-15`.
 * @attr {string} to - End of the range of dates, included.
 * @attr {"mentioned" | "published"} axis - Which dates the range is meant on.
 * @attr {string} q - Words that a sentence must hold, or the title of an article with no such sentence.
 * @attr {"chronology" | "articles" | "actors"} view - What is shown.
 * @attr {"id" | "en"} lang - The language of the interface; the page's own where absent.
 * @attr {"light" | "dark"} theme - The reader's own where absent.
 * @attr {boolean | "hash" | "none"} url-sync - Whether the page's address follows the reader; it is not touched where absent.
 * @attr {string} url-prefix - What this widget's keys in the address begin with, where a page has several.
 * @attr {"lazy" | "eager"} loading - `eager` loads at once; otherwise when the element comes near the viewport, or the page's address may lead into it.
 * @attr {string} wasm-url - Address of the WebAssembly, where it does not lie beside this module.
 * @attr {string} label - What the widget is called for those who hear it; the dossier's title where absent.
 *
 * @prop {string | null} src - Reflects the attribute, as do all that follow.
 * @prop {string | null} actors
 * @prop {string | null} from
 * @prop {string | null} to
 * @prop {string | null} axis
 * @prop {string | null} q
 * @prop {string | null} view
 * @prop {string | null} theme
 * @prop {string | null} urlPrefix
 * @prop {string | null} loading
 * @prop {string | null} wasmUrl
 * @prop {string | null} label
 *
 * @fires {CustomEvent<void>} linimasa:ready - The widget shows.
 * @fires {CustomEvent<Change>} linimasa:change - The reader chose: the selection, in the words of the attributes, and how much it finds.
 * @fires {CustomEvent<{ article: string, statement: string | null }>} linimasa:open - The reader opened an article.
 * @fires {CustomEvent<{ message: string, restarting: boolean }>} linimasa:error - The widget could not be loaded, or broke; whether it starts again by itself.
 *
 * @csspart failure - What is said where the widget cannot be shown.
 * @csspart retry - The button in it.
 */
export class LiniMasa extends Base {
  /** The release and the build of this module. */
  static version = VERSION;
  static observedAttributes = ["lang", "url-sync", ...TEXTS];

  /**
   * Sees who comes near the viewport.
   *
   * @type {IntersectionObserver | undefined}
   */
  static #near;

  /** @type {ElementInternals | undefined} */
  #internals;
  #ready = deferred();
  /** Shows the element's own children until the widget stands. */
  #slot = element("slot");
  /** @type {Mounted | null} */
  #mounted = null;
  /**
   * The load that is under way.
   *
   * @type {object | null}
   */
  #loading = null;
  /**
   * Holds the dossier's bytes.
   *
   * @type {object | null}
   */
  #file = null;
  /**
   * Where the reader is, as the widget tells it: outlives a panic.
   *
   * @type {(Change & { place: string }) | null}
   */
  #place = null;
  /** Whether `src` has changed since the dossier was loaded. */
  #stale = false;

  constructor() {
    super();
    this.#internals = this.attachInternals?.();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [hostSheet()];
    root.replaceChildren(this.#slot);
  }

  /**
   * Resolves to the element once the widget shows; rejects when it could not.
   *
   * @returns {Promise<LiniMasa>}
   */
  get ready() {
    return this.#ready.promise;
  }

  /**
   * Whether the page's address follows the reader.
   *
   * @returns {boolean}
   */
  get urlSync() {
    return !["none", "false"].includes(this.getAttribute("url-sync") ?? "none");
  }

  /** @param {boolean | "hash" | "none" | null} value */
  set urlSync(value) {
    reflect(this, "url-sync", value === true ? "" : value || null);
  }

  /**
   * What a selection finds, without touching the screen.
   *
   * @param {Choice | null} [selection] what the reader has chosen, where absent
   * @returns {Promise<Answer>}
   */
  async query(selection) {
    return JSON.parse(await this.#ask("query", selection));
  }

  /**
   * What a selection finds, as a file's text.
   *
   * @param {ExportFormat} format
   * @param {Choice | null} [selection] what the reader has chosen, where absent
   * @returns {Promise<string>}
   */
  async export(format, selection) {
    return this.#ask("export", selection, `${format}`);
  }

  /**
   * Loads the widget anew where it failed, and with it the others of the page that did.
   *
   * @returns {Promise<LiniMasa>} `ready`
   */
  retry() {
    for (const one of failed) one.#load();
    return this.ready;
  }

  connectedCallback() {
    for (const name of LiniMasa.observedAttributes) this.#upgradeProperty(property(name));
    // It was moved, and the language around it may be another.
    if (this.#mounted) this.#updateSoon();
    // A link into the widget has to find it, wherever on the page it stands.
    else if (this.loading === "eager" || (this.urlSync && location.hash)) this.#load();
    else {
      LiniMasa.#near ??= new IntersectionObserver(
        (/** @type {any[]} */ entries) => {
          for (const seen of entries) if (seen.isIntersecting) seen.target.#load();
        },
        { rootMargin: MARGIN },
      );
      LiniMasa.#near.observe(this);
    }
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it in one turn: its state must survive that.
    queueMicrotask(() => {
      if (this.isConnected) return;
      LiniMasa.#near?.unobserve(this);
      failed.delete(this);
      this.#loading = null;
      this.#await();
      this.#unmount();
      this.#showList();
      this.#state();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    // The page chooses anew; what the reader had chosen is past.
    if (!this.#mounted) this.#place = null;
    if (name === "src") {
      // Where the reader was is a place in another dossier.
      this.#place = null;
      this.#stale = true;
    }
    this.#updateSoon();
  }

  /** However many attributes change in one turn, the first of these does it all. */
  #updateSoon() {
    queueMicrotask(() => {
      if (!this.isConnected) return;
      const mounted = this.#mounted;
      const fails = failed.has(this);
      if (mounted || fails ? this.#stale : this.loading === "eager") {
        this.#load();
        return;
      }
      const config = this.#config();
      if (mounted && mounted.config !== config) {
        mounted.config = config;
        this.#guarded(mounted.engine, () => mounted.show(config));
      }
    });
  }

  /** A property set before the class was defined hides the accessor: set it anew. */
  #upgradeProperty(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  get #lang() {
    const spoken = /** @type {HTMLElement | null} */ (this.closest("[lang]"));
    return (spoken ?? document.documentElement).lang;
  }

  /** The whole configuration as JSON, each value a text, or nothing. */
  #config(place) {
    const config = { lang: this.#lang, urlSync: this.urlSync ? "hash" : "none", place, base: BASE };
    if (this.src) config.src = absolute(this.src).href;
    for (const name of ASKED) config[name] = this.getAttribute(name);
    return JSON.stringify(config);
  }

  /** One load at a time: at its end it looks whether the element still wants what it loaded. */
  async #load() {
    if (this.#loading) return;
    const loading = (this.#loading = {});
    LiniMasa.#near?.unobserve(this);
    this.#await();
    this.#state("loading");
    let opened;
    try {
      do {
        this.#stale = false;
        opened = await this.#open();
      } while (this.#stale || opened.engine.broken);
      if (loading === this.#loading) this.#show(opened);
    } catch (error) {
      if (loading === this.#loading) {
        // A page that listens to nothing must still show its author why the list stayed.
        console.error(error);
        this.#fail(error.message);
      }
    } finally {
      if (loading === this.#loading) this.#loading = null;
    }
  }

  /** The dossier that the element wants, in an engine that runs. */
  async #open() {
    for (;;) {
      this.#file = this.src ? fileAt(absolute(this.src).href) : CORE.dossier?.();
      const running = await startEngine(this.wasmUrl);
      const dossier = this.#file ? await decoded(running, this.#file) : running.Dossier.shipped();
      if (!running.broken) return { engine: running, dossier };
    }
  }

  #show({ engine: running, dossier }) {
    this.#unmount();
    const { frame, handle } = running.idle.pop() ?? { frame: element("div") };
    // Beside what is torn it takes no room until it stands, or the page would jump.
    frame.inert = !this.#slot.isConnected;
    this.shadowRoot.adoptedStyleSheets = running.sheets;
    this.shadowRoot.append(frame);
    const tell = this.#fail.bind(this);
    /** @type {Mounted} */
    const mounted = { engine: running, tell, config: this.#config(), frame, handle };
    running.widgets.add(tell);
    this.#mounted = mounted;
    this.#guarded(running, () => {
      mounted.handle ??= running.mount(frame);
      mounted.show = (config) =>
        mounted.handle.show(config, dossier, (name, detail) =>
          this.#hear(mounted, name, JSON.parse(detail)),
        );
      mounted.show(this.#config(this.#place?.place));
    });
  }

  /** Whatever is thrown while the widget itself runs has torn it. */
  #guarded(running, run) {
    try {
      run();
    } catch (error) {
      breakEngine(running, `${error}`);
    }
  }

  /** What the widget tells; from an earlier mount it is no longer this element's. */
  #hear(mounted, name, detail) {
    if (this.#mounted !== mounted) return;
    if (name !== "place") this.#dispatch(name, detail);
    // Told late, of a dossier that is on its way out.
    else if (!mounted.shown || !this.#loading) {
      this.#place = detail;
      if (!mounted.shown) this.#shown(mounted);
    }
  }

  /** The widget stands: what was there before it can go. */
  #shown(mounted) {
    mounted.shown = true;
    failed.delete(this);
    const root = this.shadowRoot;
    const { frame } = mounted;
    const goes = root.activeElement && !frame.contains(root.activeElement);
    while (root.firstChild !== frame) root.firstChild.remove();
    frame.inert = false;
    this.#state("ready");
    if (goes) focusOn(frame);
    this.#ready.resolve(this);
    this.#ready.settled = true;
    this.#dispatch("ready");
  }

  /** What is told by `ready` from now on: not what was. */
  #await() {
    if (this.#ready.settled) this.#ready = deferred();
    return this.#ready;
  }

  #unmount() {
    if (!this.#mounted) return;
    const { engine: running, tell, frame, handle } = this.#mounted;
    this.#mounted = null;
    running.widgets.delete(tell);
    // Nothing happens here where the engine was stopped: what is torn stands until another comes.
    this.#guarded(running, () => handle?.hide());
    running.idle.push({ frame, handle });
  }

  #showList() {
    this.shadowRoot.adoptedStyleSheets = [hostSheet()];
    this.shadowRoot.replaceChildren(this.#slot);
  }

  #fail(message, restarting = false) {
    // A place at which it did not even start may be what breaks it.
    if (this.#mounted && !this.#mounted.shown) this.#place = null;
    const focused = this.shadowRoot.activeElement;
    this.#unmount();
    this.#state("error");
    if (!restarting) {
      failed.add(this);
      this.#showList();
      this.#say(message, focused);
      this.#await().reject(new Error(message));
      this.#ready.settled = true;
    }
    this.#dispatch("error", { message, restarting });
    if (restarting) {
      this.#loading = null;
      this.#load();
    }
  }

  /** Says it in the reader's language, above the list, and why, for whom the reader tells. */
  #say(message, focused) {
    const spoken = (this.#place?.lang ?? this.#lang).toLowerCase().slice(0, 2);
    const lang = WORDS[spoken] ? spoken : "id";
    const [what, again] = WORDS[lang];
    const box = element("div", { part: "failure", role: "alert", lang });
    box.style.colorScheme = this.theme ?? "light dark";
    box.append(
      what,
      element("button", { part: "retry", textContent: again, onclick: () => this.retry() }),
      element("p", { textContent: message }),
    );
    this.shadowRoot.prepend(box);
    // Not on the button: the reader may be in the middle of typing.
    if (focused) focusOn(box);
  }

  async #ask(method, selection, format) {
    // It asks for what was chosen when it was called, and not for what comes while it loads.
    const place = this.#config(this.#place?.place);
    const asked = `${JSON.stringify(selection ?? null)}`;
    const { dossier } = await this.#open();
    return dossier[method](place, asked, format);
  }

  /** `:state(loading)`, `:state(ready)` or `:state(error)`, where the platform has it. */
  #state(name) {
    try {
      this.#internals.states.clear();
      if (name) this.#internals.states.add(name);
    } catch {
      // An older platform knows only states that begin with dashes, or none.
    }
  }

  /** From a microtask: a listener that calls back must not meet a borrow held in the widget. */
  #dispatch(name, detail) {
    queueMicrotask(() => {
      this.dispatchEvent(
        new CustomEvent("linimasa:" + name, { bubbles: true, composed: true, detail }),
      );
    });
  }
}

function reflect(target, attribute, value) {
  if (value === null || value === undefined) target.removeAttribute(attribute);
  else target.setAttribute(attribute, value);
}

for (const attribute of TEXTS) {
  Object.defineProperty(LiniMasa.prototype, property(attribute), {
    enumerable: true,
    get() {
      return this.getAttribute(attribute);
    },
    set(value) {
      reflect(this, attribute, value);
    },
  });
}

// A browser without constructable style sheets keeps the plain list.
if (globalThis.CSSStyleSheet?.prototype.replaceSync) {
  const other = /** @type {any} */ (customElements.get(TAG));
  if (!other) {
    customElements.define(TAG, LiniMasa);
  } else if (other.version !== VERSION) {
    console.warn(`<${TAG}> ${VERSION} is not used: ${other.version} is here already`);
  }
}
