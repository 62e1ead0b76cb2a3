import type { PageProgress } from '../read/reader.ts';
import type { Answer, Task } from './tasks.ts';

/** What reads one document at a time. */
export interface Hand {
  /** Makes ready for the first task. */
  start(): void;
  run(task: Task, onPage?: (progress: PageProgress) => void): Promise<Answer>;
  close(): Promise<void>;
}
