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
  /** The page that the draft belongs to. */
  #page = location.href.replace(/[?#].*/s, "");
  /** What the views said of the draft, and when. */
  #state = null;
  /** What the database does not have yet. */
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
   * Takes changes into the draft: a text by its name, or `null` where it is gone.
   *
   * @param {[string, string | null][]} changes
   */
  change(changes) {
    for (const [name, text] of changes) {
      put(this.files, name, text);
      this.#unstored.set(name, text);
    }
    this.#onChange();
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
    this.#unstored.clear();
    this.#state = null;
    this.#onChange();
    const forgotten = this.#last.then(() =>
      this.#transaction("readwrite", (files, states) => {
        files.delete(this.#range());
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
        for (const [name, text] of batch.slice(at, (at += FILES_A_TURN))) {
          last = text === null ? files.delete([this.#page, name]) : files.put(text, [this.#page, name]);
        }
        // Waiting for anything else would end the transaction.
        if (at < batch.length) last.onsuccess = some;
      };
      some();
    });
    for (const [name, text] of batch) {
      // It may have changed again meanwhile.
      if (this.#unstored.get(name) === text) this.#unstored.delete(name);
    }
    this.#onChange();
    return this.#persists();
  }

  async #read() {
    const files = new Map();
    let state, names, after;
    do {
      const [found, keys, texts] = await this.#transaction("readonly", (all, states) => [
        states.get(this.#page),
        all.getAllKeys(this.#range(after), FILES_A_TURN),
        all.getAll(this.#range(after), FILES_A_TURN),
      ]);
      state = found.result;
      names = keys.result.map(([, name]) => name);
      names.forEach((name, at) => files.set(name, texts.result[at]));
      after = names.at(-1);
    } while (names.length === FILES_A_TURN);
    for (const [name, text] of this.#unstored) put(files, name, text);
    this.files.clear();
    for (const [name, text] of files) this.files.set(name, text);
    this.#state = state ?? this.#state;
  }

  /** The keys of this page's files: all, or those after a name. */
  #range(after) {
    return IDBKeyRange.bound([this.#page, after ?? ""], [this.#page, []], after !== undefined, true);
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
