import { parentPort } from 'node:worker_threads';
import { keepWorkedOut } from '../lib/worked-out.ts';
import { answerTo, makeReady } from './answer.ts';
import type { Message, Task } from './tasks.ts';

/** What a reading thread does: one task at a time, one answer each. */
parentPort?.on('message', async (task: Task) => {
  const answer = await answerTo(task, say);
  keepWorkedOut();
  say(answer);
});

makeReady();

const say = (message: Message): void => parentPort?.postMessage(message);
