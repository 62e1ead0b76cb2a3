/** The controller of a stream, as pdf.js fills it. */
interface Filling {
  start(whole: WholeStream): Promise<void>;
  cancel(reason: unknown): Promise<void>;
}

/**
 * The little of a ReadableStream that pdf.js uses, whole from the start: the two halves of pdf.js run in one
 * thread, by turns, so that neither could wait for the other.
 */
export class WholeStream {
  readonly desiredSize = Number.POSITIVE_INFINITY;
  readonly #chunks: unknown[] = [];
  readonly #filled: Promise<void>;
  #settle: { resolve(): void; reject(reason: unknown): void } | null = null;

  constructor(private readonly filling: Filling) {
    this.#filled = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    filling.start(this).catch((reason) => this.error(reason));
  }

  enqueue(chunk: unknown): void {
    this.#chunks.push(chunk);
  }

  close(): void {
    this.#settle?.resolve();
    this.#settle = null;
  }

  error(reason: unknown): void {
    this.#settle?.reject(reason);
    this.#settle = null;
  }

  /** Of what is filled, there is nothing more to stop. */
  async cancel(reason: unknown): Promise<void> {
    if (!this.#settle) return;
    this.close();
    await this.filling.cancel(reason);
  }

  getReader() {
    const chunks = this[Symbol.asyncIterator]();
    return { read: () => chunks.next(), cancel: (reason: unknown) => this.cancel(reason) };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator {
    await this.#filled;
    yield* this.#chunks;
  }
}
