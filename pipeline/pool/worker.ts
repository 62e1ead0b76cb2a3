import { parentPort } from 'node:worker_threads';
import type { PageProgress } from '../read/reader.ts';
import type { Answer, Message, Task } from './tasks.ts';

/** What a reading thread does: one task at a time, one answer each. */
parentPort?.on('message', async (task: Task) => say(await answerTo(task)));

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
