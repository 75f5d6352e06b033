/**
 * `<lini-masa>`: the element that hosts the widget.
 *
 * The class is registered as soon as this module runs, because frameworks set properties only
 * on elements that are defined; the WebAssembly loads once, when the first element connects.
 * Until then, and after a failure, the element shows its own children: a plain list of articles.
 *
 * Attributes are the truth; properties of the same names reflect them (`url-sync` as `urlSync`).
 */

/** Where the compiled widget lies, relative to this module. The build writes content hashes in. */
const CORE = { glue: "./linimasa.js", wasm: "./linimasa_bg.wasm" };

const TAG = "lini-masa";
const TEXTS = ["theme", "actors", "from", "to", "axis", "q", "view"];

/** Node, for server rendering, has no HTMLElement, and must still be able to import this. */
const Base = globalThis.HTMLElement ?? class {};

/** @type {Promise<{ mount: Function, sheets: CSSStyleSheet[] }> | undefined} */
let core;

function loadCore() {
  core ??= startCore().catch((error) => {
    core = undefined;
    throw error;
  });
  return core;
}

async function startCore() {
  const glue = await import(new URL(CORE.glue, import.meta.url).href);
  await glue.default({ module_or_path: new URL(CORE.wasm, import.meta.url) });
  return { mount: glue.mount, sheets: [hostSheet(), sheet(glue.stylesheet())] };
}

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

let host;

function hostSheet() {
  host ??= sheet(":host { display: block } :host([hidden]) { display: none }");
  return host;
}

function deferred() {
  const made = { settled: false };
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  // A page that never looks at `ready` must not see an unhandled rejection.
  made.promise.catch(() => {});
  return made;
}

export class LiniMasa extends Base {
  static observedAttributes = ["lang", "url-sync", ...TEXTS];

  #ready = deferred();
  /** Shows the element's own children while nothing is mounted. */
  #slot = null;
  #mounted = null;
  #loading = false;
  #updating = false;

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [hostSheet()];
    this.#slot = document.createElement("slot");
    root.replaceChildren(this.#slot);
  }

  /** Resolves to the element once the widget shows; rejects when it could not. */
  get ready() {
    return this.#ready.promise;
  }

  get urlSync() {
    return this.hasAttribute("url-sync") && this.getAttribute("url-sync") !== "false";
  }

  set urlSync(value) {
    this.toggleAttribute("url-sync", Boolean(value));
  }

  connectedCallback() {
    for (const name of ["urlSync", ...TEXTS]) this.#upgradeProperty(name);
    this.#mount();
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it in one turn: its state must survive that.
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after) this.#updateSoon();
  }

  /** However many attributes change in one turn, the widget hears of it once. */
  #updateSoon() {
    if (!this.#mounted || this.#updating) return;
    this.#updating = true;
    queueMicrotask(() => {
      this.#updating = false;
      this.#update();
    });
  }

  /** A property set before the class was defined hides the accessor: set it anew. */
  #upgradeProperty(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  /** The whole configuration as JSON, each value a text; what is not set is left out. */
  #config() {
    const config = {
      lang: this.closest("[lang]")?.lang || document.documentElement.lang,
      urlSync: String(this.urlSync),
    };
    for (const name of TEXTS) {
      if (this.hasAttribute(name)) config[name] = this.getAttribute(name);
    }
    return JSON.stringify(config);
  }

  async #mount() {
    // It was moved, and the language around it may be another.
    if (this.#mounted) this.#updateSoon();
    if (this.#mounted || this.#loading) return;
    this.#loading = true;
    if (this.#ready.settled) this.#ready = deferred();
    try {
      const { mount, sheets } = await loadCore();
      if (this.isConnected) this.#show(mount, sheets);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#loading = false;
    }
  }

  #show(mount, sheets) {
    const config = this.#config();
    // Yew never lets go of the listeners on its root: each mount gets a root of its own.
    const frame = document.createElement("div");
    this.shadowRoot.adoptedStyleSheets = sheets;
    this.shadowRoot.replaceChildren(frame);
    const token = { config, handle: null };
    this.#mounted = token;
    token.handle = mount(frame, config, (name, detail) => this.#tell(token, name, detail));
    this.#settle("resolve", this);
    this.#dispatch("ready");
  }

  #update() {
    const mounted = this.#mounted;
    const config = this.#config();
    if (!mounted?.handle || mounted.config === config) return;
    mounted.config = config;
    try {
      mounted.handle.update(config);
    } catch (error) {
      this.#fail(error);
    }
  }

  #unmount() {
    const mounted = this.#mounted;
    if (!mounted) return;
    this.#release();
    try {
      mounted.handle?.destroy();
    } catch (error) {
      this.#dispatch("error", { message: String(error) });
    }
  }

  /** After a failure the widget's memory may be torn: it is left alone, not destroyed. */
  #fail(error) {
    // A page that listens to nothing must still show its author why the list stayed.
    console.error(error);
    this.#release();
    this.#settle("reject", error);
    this.#dispatch("error", { message: String(error?.message ?? error) });
  }

  #settle(how, value) {
    if (this.#ready.settled) this.#ready = deferred();
    this.#ready.settled = true;
    this.#ready[how](value);
  }

  #release() {
    this.#mounted = null;
    this.shadowRoot.adoptedStyleSheets = [hostSheet()];
    this.shadowRoot.replaceChildren(this.#slot);
  }

  /** The widget's own events; one from an earlier mount is no longer this element's. */
  #tell(token, name, detail) {
    if (this.#mounted !== token) return;
    const told = detail ? JSON.parse(detail) : undefined;
    if (name === "error") {
      queueMicrotask(() => this.#fail(told));
    } else {
      this.#dispatch(name, told);
    }
  }

  /** From a microtask: a listener that calls back must not meet a borrow held in the widget. */
  #dispatch(name, detail) {
    queueMicrotask(() => {
      this.dispatchEvent(
        new CustomEvent(`linimasa:${name}`, { bubbles: true, composed: true, detail }),
      );
    });
  }
}

for (const name of TEXTS) {
  Object.defineProperty(LiniMasa.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

// A browser without constructable style sheets keeps the plain list; a second load changes nothing.
const able = globalThis.customElements && globalThis.CSSStyleSheet?.prototype.replaceSync;
if (able && !customElements.get(TAG)) customElements.define(TAG, LiniMasa);
