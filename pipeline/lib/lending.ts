/**
 * A fixed number of things (threads, say), each made when first needed and lent to one piece of work at a time.
 */
export class Lending<T> {
  readonly #made: Promise<T>[] = [];
  readonly #free: T[] = [];
  readonly #waiting: ((thing: T) => void)[] = [];

  constructor(
    readonly most: number,
    readonly make: () => Promise<T>,
  ) {}

  /** Runs a piece of work with one of the things, once one is free. */
  async lent<R>(work: (thing: T) => Promise<R>): Promise<R> {
    const thing = await this.#take();
    try {
      return await work(thing);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(thing);
      else this.#free.push(thing);
    }
  }

  /** All that were made, lent or not. */
  all(): Promise<T[]> {
    return Promise.all(this.#made);
  }

  #take(): T | Promise<T> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#made.length >= this.most) return new Promise((resolve) => this.#waiting.push(resolve));
    const made = this.make();
    this.#made.push(made);
    return made;
  }
}
