import type { DocumentKey, DocumentStore, Host } from "../../host";

/** Makes a new text of the one that is kept; undefined for none. */
export type Revision = (text: string | undefined) => string | undefined;

/**
 * What the document keeps of the user's decisions, as the pane knows it. Asking a host takes round trips, so it is asked
 * when the pane opens and not with each check; own writing goes through here, and whoever hears of other hands at work
 * on the document calls `readAgain`.
 */
export class DocumentMemory {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #reading: Promise<void> | undefined;
  #previousWrite: Promise<void> = Promise.resolve();
  #pendingWrites = 0;
  /** As the host has last said or taken it. */
  #kept: DocumentStore = new Map();
  /** The same with what is still to be written. */
  #texts: DocumentStore = this.#kept;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Another map whenever something in it differs. */
  get texts(): DocumentStore {
    return this.#texts;
  }

  /** Returns the function that ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks the host once; after a failure, once more. */
  async read(): Promise<DocumentStore> {
    this.#reading ??= this.readAgain();
    try {
      await this.#reading;
    } catch (failure) {
      this.#reading = undefined;
      throw failure;
    }
    return this.#texts;
  }

  async readAgain(): Promise<void> {
    this.#kept = await this.#host.readStore();
    this.#showWhatIsKept();
  }

  /** Counts at once; rejects, and is taken back, when the host does not take it. */
  revise(key: DocumentKey, revision: Revision): Promise<void> {
    this.#show(withText(this.#texts, key, revision(this.#texts.get(key))));
    this.#pendingWrites++;
    const write = this.#previousWrite.then(() => this.#write(key, revision));
    this.#previousWrite = write.catch(() => undefined);
    return write;
  }

  async #write(key: DocumentKey, revision: Revision): Promise<void> {
    try {
      // Afresh, so that what somebody else has written meanwhile is revised and not overwritten.
      const store = await this.#host.readStore();
      const text = revision(store.get(key));
      await this.#host.writeStore(key, text);
      this.#kept = withText(store, key, text);
    } finally {
      this.#pendingWrites--;
      this.#showWhatIsKept();
    }
  }

  #showWhatIsKept(): void {
    if (this.#pendingWrites === 0) this.#show(this.#kept);
  }

  #show(texts: DocumentStore): void {
    if (isSame(texts, this.#texts)) return;
    this.#texts = texts;
    for (const listener of this.#listeners) listener();
  }
}

function withText(store: DocumentStore, key: string, text: string | undefined): DocumentStore {
  const texts = new Map(store);
  if (text === undefined) texts.delete(key);
  else texts.set(key, text);
  return texts;
}

function isSame(a: DocumentStore, b: DocumentStore): boolean {
  return a.size === b.size && Array.from(a).every(([key, text]) => b.get(key) === text);
}
