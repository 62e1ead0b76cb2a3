import { parentPort } from 'node:worker_threads';

let last = '';

/** A thread that makes councils and falls on those whose folder asks for it. */
parentPort.on('message', (task) => {
  last = task ? task.folder.authority.slug : `${last}, then nothing`;
  if (last === 'exit') process.exit(3);
  if (last === 'leave') process.exit(0);
  if (last === 'throw') throw new Error('hors de mémoire');
  if (last === 'reject') return Promise.reject(new Error('un rejet'));
  if (last === 'fail') return parentPort.postMessage({ failure: 'un défaut' });
  if (last === 'end, then nothing') return parentPort.postMessage({ failure: 'un défaut à la fin' });
  return task ? parentPort.postMessage({ shelf: {} }) : parentPort.close();
});
