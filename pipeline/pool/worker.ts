import { parentPort } from 'node:worker_threads';
import type { Answer, Task } from './tasks.ts';

/** What a reading thread does: one task at a time, one answer each. */
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo(task: Task): Promise<Answer> {
  try {
    if (task.name === 'read') {
      const { readDocument } = await import('../read/document.ts');
      return { result: await readDocument(task.source) };
    }
    const { extract } = await import('../pipeline.ts');
    return { result: await extract(task.source, task.authority) };
  } catch (error) {
    return { failure: (error as Error).stack ?? String(error) };
  }
}
