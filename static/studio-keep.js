/**
 * The draft of a page: in memory whole, and in the browser's database each file by itself, so that
 * a change costs what it changes.
 */

/** How many files are read or written in one turn. */
const FILES_A_TURN = 100;

/**
 * An error that the views know by its name: `Kind` in crates/studio/src/platform.rs.
 *
 * @param {string} kind
 * @param {string} message
 */
export function refusal(kind, message) {
  return Object.assign(new Error(message), { name: kind });
}

export class Keep {
  /** The texts by their names: what a fresh worker and fresh views are given. */
  files = new Map();
  /** The steps that led to them, by their numbers. */
  steps = new Map();
  /** The page that the draft belongs to. */
  #page = location.href.replace(/[?#].*/s, "");
  /** What the views said of the draft, and when. */
  #state = null;
  /** What the database does not have yet: files by their names, steps by their numbers. */
  #unstored = new Map();
  #database;
  #claim;
  /** Whether another tab has the draft. */
  #lost = false;
  #isLoaded = false;
  #isForGood;
  #last = Promise.resolve();
  #onChange;
  #onLost;

  /**
   * @param {() => void} onChange something is stored, or is not yet
   * @param {() => void} onLost another tab has taken the draft over
   */
  constructor(onChange, onLost) {
    this.#onChange = onChange;
    this.#onLost = onLost;
  }

  get isStored() {
    return this.#unstored.size === 0;
  }

  /**
   * Reads the draft, unless the page has it; what could not be stored is a part of it.
   *
   * @returns {Promise<{ meta: string, saved: number } | null>}
   */
  async load() {
    if (this.#lost) this.#claim = undefined;
    if (!this.#isLoaded || this.#lost) {
      await this.#claimed();
      await this.#last;
      await this.#read();
      this.#isLoaded = true;
    }
    return this.#state;
  }

  /**
   * Takes changes into the draft: a text by its name, or `null` where it is gone; and steps by their
   * numbers, as the draft's own.
   *
   * @param {[string, string | null][]} changes
   * @param {[number, string | null][]} steps
   */
  change(changes, steps) {
    for (const [key, text] of [...changes, ...steps]) {
      put(this.#of(key), key, text);
      this.#unstored.set(key, text);
    }
    this.#onChange();
  }

  /** What a key is of. */
  #of(key) {
    return typeof key === "string" ? this.files : this.steps;
  }

  /**
   * Puts what is not there yet into the database, all of it or nothing.
   *
   * @param {string} meta comes back with `load`
   * @returns {Promise<"for good" | "for now">}
   */
  store(meta) {
    this.#state = { meta, saved: Date.now() };
    this.#isLoaded = true;
    const stored = this.#last.then(() => this.#write());
    this.#last = stored.then(nothing, nothing);
    return stored;
  }

  /** Keeps the draft no longer. */
  async forget() {
    this.files.clear();
    this.steps.clear();
    this.#unstored.clear();
    this.#state = null;
    this.#onChange();
    const forgotten = this.#last.then(() =>
      this.#transaction("readwrite", (files, states) => {
        files.delete(this.#range(""));
        files.delete(this.#range(0));
        states.delete(this.#page);
      }),
    );
    this.#last = forgotten.then(nothing, nothing);
    return forgotten;
  }

  async #write() {
    await this.#claimed();
    if (this.#lost) throw refusal("elsewhere", "another tab has the draft");
    const batch = [...this.#unstored];
    const state = this.#state;
    await this.#transaction("readwrite", (files, states) => {
      if (state) states.put(state, this.#page);
      let at = 0;
      const some = () => {
        let last;
        for (const [key, text] of batch.slice(at, (at += FILES_A_TURN))) {
          last = text === null ? files.delete([this.#page, key]) : files.put(text, [this.#page, key]);
        }
        // Waiting for anything else would end the transaction.
        if (at < batch.length) last.onsuccess = some;
      };
      some();
    });
    for (const [key, text] of batch) {
      // It may have changed again meanwhile.
      if (this.#unstored.get(key) === text) this.#unstored.delete(key);
    }
    this.#onChange();
    return this.#persists();
  }

  async #read() {
    const found = new Map();
    let state;
    for (const first of [0, ""]) {
      let after, keys;
      do {
        const [of, names, texts] = await this.#transaction("readonly", (all, states) => [
          states.get(this.#page),
          all.getAllKeys(this.#range(first, after), FILES_A_TURN),
          all.getAll(this.#range(first, after), FILES_A_TURN),
        ]);
        state = of.result;
        keys = names.result.map(([, key]) => key);
        keys.forEach((key, at) => found.set(key, texts.result[at]));
        after = keys.at(-1);
      } while (keys.length === FILES_A_TURN);
    }
    for (const [key, text] of this.#unstored) put(found, key, text);
    this.files.clear();
    this.steps.clear();
    for (const [key, text] of found) this.#of(key).set(key, text);
    this.#state = state ?? this.#state;
  }

  /**
   * The keys of this page's files, or of its steps, from the `first` on, or after one. A database
   * puts numbers before texts, and lists behind these.
   */
  #range(first, after) {
    const end = typeof first === "number" ? "" : [];
    return IDBKeyRange.bound([this.#page, after ?? first], [this.#page, end], after !== undefined, true);
  }

  /** Runs `work` over both tables; resolves when all of it is done. */
  async #transaction(mode, work) {
    const database = await this.#open();
    return new Promise((resolve, reject) => {
      let result;
      const transaction = database.transaction(["files", "states"], mode);
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(refusal(isFull(transaction.error) ? "quota" : "other", String(transaction.error)));
      result = work(transaction.objectStore("files"), transaction.objectStore("states"));
    });
  }

  #open() {
    this.#database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open("linimasa-studio", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("files");
        request.result.createObjectStore("states");
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        // Somebody clears what the browser keeps, or a newer release needs another form of it.
        database.onclose = database.onversionchange = () => {
          database.close();
          this.#database = undefined;
        };
        resolve(database);
      };
    }).catch((error) => {
      this.#database = undefined;
      throw refusal(isFull(error) ? "quota" : "denied", String(error));
    });
    return this.#database;
  }

  /** The newest tab has the draft; the one before is told, and stores nothing from then on. */
  #claimed() {
    this.#claim ??= new Promise((claimed) => {
      this.#lost = false;
      const hold = () => {
        claimed();
        return new Promise(nothing);
      };
      const lose = ({ name }) => {
        claimed();
        // Some browsers have no locks for files: there the newest change wins.
        if (name !== "AbortError") return;
        this.#lost = true;
        this.#onLost();
      };
      if (!navigator.locks) claimed();
      else navigator.locks.request(`linimasa-studio ${this.#page}`, { steal: true }, hold).catch(lose);
    });
    return this.#claim;
  }

  /** Asks once that the browser clears the draft only when the person does. */
  async #persists() {
    const asking = (this.#isForGood ??= navigator.storage?.persist?.().catch(nothing) ?? Promise.resolve());
    // Firefox asks the person, who may take their time.
    const answer = await Promise.race([asking, Promise.resolve()]);
    return answer ? "for good" : "for now";
  }
}

function put(files, name, text) {
  if (text === null) files.delete(name);
  else files.set(name, text);
}

function isFull(error) {
  return error?.name === "QuotaExceededError";
}

function nothing() {}
