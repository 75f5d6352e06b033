/**
 * The studio's worker: one engine over one draft. The page asks for one thing at a time, and ends
 * the worker when it broke.
 *
 * A classic script, because the single file runs it from a `blob:`, where Chromium takes no module
 * on `file://`. There the glue stands before it; elsewhere it is imported.
 */
"use strict";

/** Seconds would be dull, and each message has its price. */
const PROGRESS_EVERY_MS = 50;

let engine;
/** What the engine said before it broke. */
let lastWords = "";
/** The request that is under way. */
let current;

/** After this, nothing can be trusted in here. */
function broke(error) {
  answer("broken", { message: lastWords || String(error) });
}

function answer(kind, rest, transfer = []) {
  postMessage({ id: current, kind, ...rest }, transfer);
}

const DO = {
  async start({ module, glue }) {
    const { instantiate } = glue ? await import(glue) : self;
    const core = instantiate(broke);
    await core.init({ module_or_path: module });
    engine = new core.Engine((message) => {
      lastWords = message;
    });
    answer("started");
  },

  put({ changes }) {
    for (const [name, text] of changes) {
      if (text === null) engine.remove(name);
      else engine.put(name, text);
    }
  },

  async read({ file, taken }) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { result: engine.take_in(file.name, bytes, taken) };
  },

  look({ name }) {
    return { result: engine.look(name) };
  },

  build() {
    let told = 0;
    const built = engine.build((done, total) => {
      const now = performance.now();
      if (now - told < PROGRESS_EVERY_MS) return;
      told = now;
      answer("progress", { done, total });
    });
    const { dossier, review } = built;
    built.free();
    return { result: { dossier, review }, transfer: [dossier.buffer] };
  },
};

/** One after another: reading a file takes its time, and what follows may need it. */
let last = Promise.resolve();

onmessage = ({ data }) => {
  last = last.then(() => handle(data));
};

async function handle(data) {
  current = data.id;
  try {
    const done = await DO[data.kind](data);
    if (data.id) answer("done", { result: done.result }, done.transfer);
  } catch (error) {
    // What nobody waits for must not fail. A trap has been told already.
    if (data.id) answer("error", { message: String(error?.message ?? error) });
    else broke(error);
  }
}
