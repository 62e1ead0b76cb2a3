import './engine.mjs';
import { availableParallelism } from 'node:os';
import type { Authority } from '../schemas/authority.ts';
import { report } from './diagnostics.ts';
import { type Extraction, unread } from './extraction.ts';
import { sha256Of } from './lib/digest.ts';
import type { Hand } from './pool/hand.ts';
import { here } from './pool/here.ts';
import type { Answer, Task } from './pool/tasks.ts';
import { ReadingThread } from './pool/thread.ts';
import type { Searched } from './privacy/extract-and-search.ts';
import type { ReadOutcome, SourceFile } from './read/document.ts';
import type { PageProgress } from './read/reader.ts';

/** Pages of a scan read at once while no other document is: each takes the memory of one more optical reading. */
const TOGETHER = 2;

/**
 * Reading threads. pdf.js replaces methods of the globals it runs beside, so documents are read in
 * threads of their own; a document that brings its thread down costs that document alone.
 */
export class ReadingPool {
  readonly #free: Hand[];
  readonly #waiting: ((hand: Hand) => void)[] = [];

  /** `size`: how many processors it may use. */
  constructor(
    readonly size: number = availableParallelism(),
    private readonly hands: readonly Hand[] = Array.from({ length: size }, () => new ReadingThread()),
  ) {
    this.#free = [...hands];
  }

  /** Reads in this very process: for one document and nothing else. */
  static here(): ReadingPool {
    return new ReadingPool(undefined, [here]);
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
    return 'result' in answer ? (answer.result as Extraction) : fallen(source, answer.failure);
  }

  /** The same, with the likely personal data of the document, so that it is read once. */
  async extractAndSearch(
    source: SourceFile,
    authority: Authority | null,
    onPage?: (progress: PageProgress) => void,
  ): Promise<Searched> {
    const answer = await this.#run({ name: 'extract-and-search', source, authority }, onPage);
    if ('result' in answer) return answer.result as Searched;
    return { extraction: await fallen(source, answer.failure), finds: null };
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
    await Promise.all(this.hands.map((hand) => hand.close()));
  }

  async #run(task: Task, onPage?: (progress: PageProgress) => void): Promise<Answer> {
    const together = this.#free.length === this.hands.length ? Math.min(TOGETHER, this.size) : 1;
    const source = { ...task.source, together };
    const hand = this.#free.pop() ?? (await new Promise<Hand>((resolve) => this.#waiting.push(resolve)));
    const answer = await hand.run({ ...task, source }, onPage);
    const next = this.#waiting.shift();
    if (next) next(hand);
    else this.#free.push(hand);
    return answer;
  }
}

async function fallen(source: SourceFile, reason: string): Promise<Extraction> {
  const sha256 = await sha256Of(source.path).catch(() => '');
  return unread(source, sha256, crashed(source, reason));
}

const crashed = ({ file }: SourceFile, reason: string) => report('file.reading-failed', { file }, { reason });
