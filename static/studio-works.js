/**
 * The studio's worker and its life. It does one thing at a time, and may break or be stopped at any
 * of them: the draft is not in it, and the next one is given all files again.
 */
import { refusal } from "./studio-keep.js";

/** How many files go to the worker in one turn: more would be felt. */
const FILES_A_TURN = 100;

/**
 * @typedef {object} Job
 * @property {object} message
 * @property {(done: number, total: number) => void} [onProgress]
 * @property {(result: any) => void} resolve
 * @property {(error: Error) => void} reject
 */

export class Works {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Job[]} */
  #waiting = [];
  /** @type {Job | null} */
  #current = null;
  #number = 0;
  #hasStarted = false;
  #files;
  #make;

  /**
   * @param {Map<string, string>} files the draft, as it is at any time
   * @param {() => Promise<{ worker: Worker, start: object }>} make gives a worker, and what starts it
   */
  constructor(files, make) {
    this.#files = files;
    this.#make = make;
  }

  /**
   * Has the worker do something once all before it is done.
   *
   * @param {object} message
   * @param {(done: number, total: number) => void} [onProgress]
   * @returns {Promise<any>}
   */
  do(message, onProgress) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ message, onProgress, resolve, reject });
      if (!this.#current) this.#next();
    });
  }

  /**
   * Tells the worker of changes that the draft has taken; one that starts later finds them there.
   *
   * @param {[string, string | null][]} changes
   */
  put(changes) {
    this.#worker?.postMessage({ kind: "put", changes });
  }

  /** Stops what is being done, and forgets what waits. */
  cancel() {
    const all = this.#current ? [this.#current, ...this.#waiting] : [];
    this.#waiting = [];
    this.#end();
    for (const job of all) job.reject(refusal("cancelled", "it was stopped"));
  }

  /** Ends the worker: what is under way is no longer. */
  #end() {
    this.#current = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #next() {
    const job = (this.#current = this.#waiting.shift() ?? null);
    if (!job) return;
    try {
      if (!this.#worker) await this.#start(job);
      if (this.#current !== job) return;
      this.#number += 1;
      this.#worker.postMessage({ ...job.message, id: this.#number });
    } catch (error) {
      if (this.#current !== job) return;
      this.#end();
      job.reject(error);
      this.#next();
    }
  }

  /** A fresh worker for `job`, with the whole draft; it is ended where the job is stopped meanwhile. */
  async #start(job) {
    const { worker, start } = await this.#make();
    if (this.#current !== job) {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    this.#hasStarted = false;
    worker.onmessage = ({ data }) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = worker.onmessageerror = (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#broke(event.message ?? "a message could not be read");
    };
    worker.postMessage({ kind: "start", ...start });
    let changes = [];
    for (const name of [...this.#files.keys()]) {
      // As it is now: it may have changed since this began, or be gone.
      if (this.#files.has(name)) changes.push([name, this.#files.get(name)]);
      if (changes.length < FILES_A_TURN) continue;
      worker.postMessage({ kind: "put", changes });
      changes = [];
      await new Promise((turn) => setTimeout(turn));
      if (this.#current !== job) return;
    }
    worker.postMessage({ kind: "put", changes });
  }

  #hear({ id, kind, ...rest }) {
    if (kind === "broken") {
      this.#broke(rest.message);
    } else if (kind === "started") {
      this.#hasStarted = true;
    } else if (id === this.#number && kind === "progress") {
      this.#current?.onProgress?.(rest.done, rest.total);
    } else if (id === this.#number && this.#current) {
      const job = this.#current;
      this.#current = null;
      if (kind === "done") job.resolve(rest.result);
      else job.reject(refusal("other", rest.message));
      this.#next();
    }
  }

  /** What was under way may be what breaks it: that alone is not tried again. */
  #broke(message) {
    const job = this.#current;
    // One that does not even start would do no better for those that wait.
    const lost = this.#hasStarted ? [] : this.#waiting.splice(0);
    this.#end();
    for (const one of [job, ...lost]) one?.reject(refusal("broken", message));
    this.#next();
  }
}
