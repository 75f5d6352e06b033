/**
 * The way into the studio: a button beside the widget, and files dropped anywhere on the page.
 * All else is loaded once somebody asks for it.
 */

/** Where the rest lies. The build writes the name in; the single file has another object here. */
const CORE = {
  platform: (anew) => import(new URL("./studio-platform.js" + anew, import.meta.url).href),
};

const WORDS = {
  id: ["Susun dossier", "Lepaskan berkas untuk menambahkannya", "Bagian penyusun tidak dapat dimuat."],
  en: ["Edit dossier", "Drop the files to add them", "The editing part cannot be loaded."],
};

const bar = document.querySelector(".studio-bar");
const make = (name, properties) => Object.assign(document.createElement(name), properties);
const button = make("button", { type: "button", ariaExpanded: "false", onclick: () => enter() });
const cue = make("div", { className: "studio-cue", hidden: true });
const failure = make("span", { role: "alert" });

let lang;
let loading;
/** Browsers remember that an import failed, by its address: the next goes to another. */
let anew = "";

/** In the language that the reader has switched the widget to, which its address holds; else in the page's. */
function speak() {
  const spoken = new URLSearchParams(location.hash.slice(1)).get("lang") ?? document.documentElement.lang;
  if (spoken === lang) return;
  lang = WORDS[spoken] ? spoken : "id";
  bar.lang = cue.lang = lang;
  [button.textContent, cue.textContent] = WORDS[lang];
  loading?.then((studio) => studio.speak(lang));
}

/** Opens the studio or closes it; with what was dropped, it opens in any case. */
async function enter(dropped) {
  speak();
  failure.textContent = "";
  bar.setAttribute("aria-busy", "true");
  try {
    loading ??= CORE.platform(anew);
    anew += "?";
    await (await loading).enter(button, lang, dropped);
  } catch (error) {
    loading = undefined;
    console.error(error);
    failure.textContent = WORDS[lang][2];
  }
  bar.removeAttribute("aria-busy");
}

/** Whether files are dragged, and not a text or a link of the page itself. */
function carriesFiles(event) {
  return event.dataTransfer?.types.includes("Files");
}

/** What a drop carries is gone after this turn: a file, or a folder as an entry or, soon, a handle. */
function carried(item) {
  const entry = item.webkitGetAsEntry?.();
  if (!entry?.isDirectory) return item.getAsFile();
  // On a page from a disk, Chromium reads no file of an entry.
  return item.getAsFileSystemHandle?.() ?? entry;
}

if (bar) {
  speak();
  bar.append(failure, button);
  document.body.append(cue);
  // Where this is missing, the next click will do.
  globalThis.navigation?.addEventListener("currententrychange", speak);
  addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    cue.hidden = false;
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) cue.hidden = true;
  });
  addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    cue.hidden = true;
    enter([...event.dataTransfer.items].map(carried));
  });
}
