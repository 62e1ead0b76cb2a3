import type { Authority } from '../../schemas/authority.ts';
import type { Extraction } from '../extraction.ts';
import type { Searched } from '../privacy/extract-and-search.ts';
import type { ReadOutcome, SourceFile } from '../read/document.ts';
import type { PageProgress } from '../read/reader.ts';

/** What a reading thread can be asked. */
export type Task =
  | { name: 'extract' | 'extract-and-search'; source: SourceFile; authority: Authority | null }
  | { name: 'read'; source: SourceFile };

/** `failure` is a defect of the reading, as the thread met it. */
export type Answer = { result: Extraction | Searched | ReadOutcome } | { failure: string };

/** What a thread says: how far it is in a scan, then its answer. */
export type Message = PageProgress | Answer;
