import { Worker } from 'node:worker_threads';
import type { PageProgress } from '../read/reader.ts';
import type { Hand } from './hand.ts';
import type { Answer, Message, Task } from './tasks.ts';

const ENTRY = new URL('./worker.mjs', import.meta.url);

/**
 * Low limits make a thread free what it has read sooner. With still lower ones it would also drop, every few
 * documents, the code compiled for the functions that pdf.js makes for each page, and compile it again.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 };

/** One thread, started when first used and again after it fell. It does one task at a time. */
export class ReadingThread implements Hand {
  #worker: Worker | null = null;
  #settle: (answer: Answer) => void = () => {};
  #onPage: (progress: PageProgress) => void = () => {};
  #isClosed = false;

  constructor(private readonly entry: URL = ENTRY) {}

  run(task: Task, onPage: (progress: PageProgress) => void = () => {}): Promise<Answer> {
    if (this.#isClosed) return Promise.resolve({ failure: 'la lecture a été arrêtée' });
    this.#onPage = onPage;
    const worker = this.#running();
    return new Promise((resolve) => {
      this.#settle = resolve;
      worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  start(): void {
    this.#running();
  }

  #running(): Worker {
    this.#worker ??= this.#begin();
    return this.#worker;
  }

  #begin(): Worker {
    // What libraries print there goes to standard error: standard output is for records.
    const worker = new Worker(this.entry, {
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: MEMORY,
    });
    for (const stream of [worker.stdout, worker.stderr])
      stream.on('data', (chunk) => process.stderr.write(chunk));
    worker.on('message', (message: Message) =>
      'page' in message ? this.#onPage(message) : this.#settle(message),
    );
    worker.on('error', (error) => this.#fall(worker, error.message));
    worker.on('exit', (code) => this.#fall(worker, `le lecteur s’est arrêté (${code})`));
    return worker;
  }

  /** A worker that fails reports it by two events; at the second, another may already have taken its place. */
  #fall(worker: Worker, failure: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#settle({ failure });
  }
}
