import type { Authority } from '../../schemas/authority.ts';
import type { Extraction } from '../extraction.ts';
import type { ReadOutcome, SourceFile } from '../read/document.ts';
import type { PageProgress } from '../read/reader.ts';

/** What a reading thread can be asked. */
export type Task =
  | { name: 'extract'; source: SourceFile; authority: Authority | null }
  | { name: 'read'; source: SourceFile };

/** `failure` is a defect of the reading, as the thread met it. */
export type Answer = { result: Extraction | ReadOutcome } | { failure: string };

/** What a thread says: how far it is in a scan, then its answer. */
export type Message = PageProgress | Answer;
