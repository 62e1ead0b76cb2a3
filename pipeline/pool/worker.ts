import { parentPort } from 'node:worker_threads';
import { keepWorkedOut } from '../lib/worked-out.ts';
import { loadPdfjs } from '../read/pdfjs.ts';
import type { PageProgress } from '../read/reader.ts';
import type { Answer, Message, Task } from './tasks.ts';

/** What a reading thread does: one task at a time, one answer each. */
parentPort?.on('message', async (task: Task) => {
  const answer = await answerTo(task);
  keepWorkedOut();
  say(answer);
});

// Starts loading what takes long before the first task. A failure is ignored here: the task that needs it
// will report it.
Promise.all([loadPdfjs(), import('../pipeline.ts')]).catch(() => {});

const say = (message: Message): void => parentPort?.postMessage(message);

async function answerTo(task: Task): Promise<Answer> {
  const onPage = (progress: PageProgress) => say(progress);
  try {
    if (task.name === 'read') {
      const { readDocument } = await import('../read/document.ts');
      return { result: await readDocument(task.source, onPage) };
    }
    const { extract } = await import('../pipeline.ts');
    return { result: await extract(task.source, task.authority, onPage) };
  } catch (error) {
    return { failure: (error as Error).stack ?? String(error) };
  }
}
