import './engine.mjs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Authority } from '../schemas/authority.ts';
import { report } from './diagnostics.ts';
import { type Extraction, unread } from './extraction.ts';
import { sha256Of } from './lib/digest.ts';
import { begin } from './pool/begin.mjs';
import type { Answer, Message, Task } from './pool/tasks.ts';
import type { ReadOutcome, SourceFile } from './read/document.ts';
import type { PageProgress } from './read/reader.ts';

/** How Node.js numbers a thread that has ended. */
const ENDED = -1;
const ENTRY = new URL('./pool/worker.mjs', import.meta.url);
/** Pages of a scan read at once while no other document is: each takes the memory of one more optical reading. */
const TOGETHER = 2;

/**
 * Reading threads. pdf.js replaces methods of the globals it runs beside, so documents are read in
 * threads of their own; a document that brings its thread down costs that document alone.
 */
export class ReadingPool {
  readonly #threads: readonly ReadingThread[];
  readonly #free: ReadingThread[];
  readonly #waiting: ((thread: ReadingThread) => void)[] = [];

  constructor(
    readonly size: number = availableParallelism(),
    entry: URL = ENTRY,
    begun?: Worker,
  ) {
    this.#threads = Array.from(
      { length: size },
      (_, rank) => new ReadingThread(entry, rank === size - 1 ? begun : undefined),
    );
    this.#free = [...this.#threads];
  }

  /**
   * Reads one document into records. A defect of the reading is a diagnostic of that document.
   * `onPage` is told each page of a scan.
   */
  async extract(
    source: SourceFile,
    authority: Authority | null,
    onPage?: (progress: PageProgress) => void,
  ): Promise<Extraction> {
    const answer = await this.#run({ name: 'extract', source, authority }, onPage);
    if ('result' in answer) return answer.result as Extraction;
    const sha256 = await sha256Of(source.path).catch(() => '');
    return unread(source, sha256, crashed(source, answer.failure));
  }

  /** Reads one document into pages of text; `onPage` as above. */
  async read(source: SourceFile, onPage?: (progress: PageProgress) => void): Promise<ReadOutcome> {
    const answer = await this.#run({ name: 'read', source }, onPage);
    if ('result' in answer) return answer.result as ReadOutcome;
    return { sha256: '', document: null, problem: crashed(source, answer.failure) };
  }

  /** Starts a thread now, so that it is ready when the caller comes to the first document. */
  warm(): void {
    this.#free.at(-1)?.start();
  }

  /** Ends the threads, those that read too: what was asked of them is answered by a failure. The pool is not used after. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #run(task: Task, onPage?: (progress: PageProgress) => void): Promise<Answer> {
    const together = this.#free.length === this.size ? Math.min(TOGETHER, this.size) : 1;
    const source = { ...task.source, together };
    const thread =
      this.#free.pop() ?? (await new Promise<ReadingThread>((resolve) => this.#waiting.push(resolve)));
    const answer = await thread.run({ ...task, source }, onPage);
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#free.push(thread);
    return answer;
  }
}

const crashed = ({ file }: SourceFile, reason: string) => report('file.reading-failed', { file }, { reason });

/** One thread, started when first used and again after it fell. It does one task at a time. */
class ReadingThread {
  readonly #entry: URL;
  #begun: Worker | undefined;
  #worker: Worker | null = null;
  #settle: (answer: Answer) => void = () => {};
  #onPage: (progress: PageProgress) => void = () => {};
  #isClosed = false;

  /** `begun`: a thread that was started already and is free to be asked. */
  constructor(entry: URL, begun?: Worker) {
    this.#entry = entry;
    this.#begun = begun;
  }

  run(task: Task, onPage: (progress: PageProgress) => void = () => {}): Promise<Answer> {
    if (this.#isClosed) return Promise.resolve({ failure: 'la lecture a été arrêtée' });
    this.#onPage = onPage;
    const worker = this.start();
    return new Promise((resolve) => {
      this.#settle = resolve;
      worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  /** The running thread, started when there is none. */
  start(): Worker {
    this.#worker ??= this.#begin();
    return this.#worker;
  }

  #begin(): Worker {
    const worker = this.#begun?.threadId === ENDED ? undefined : this.#begun;
    this.#begun = undefined;
    return this.#listenTo(worker ?? begin(this.#entry));
  }

  #listenTo(worker: Worker): Worker {
    worker.ref();
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
