import { parentPort } from 'node:worker_threads';

/** A reading thread that falls on the files that ask for it. */
parentPort.on('message', ({ source: { file, together } }) => {
  if (file === 'exit') process.exit(3);
  if (file === 'wait') return;
  if (file === 'throw') throw new Error('hors de mémoire');
  if (file === 'fail') parentPort.postMessage({ failure: 'un défaut' });
  else if (file.startsWith('together')) parentPort.postMessage({ result: { file, together } });
  else if (file === 'scan') {
    for (const page of [1, 2]) parentPort.postMessage({ page, pages: 2 });
    parentPort.postMessage({ result: { file } });
  } else parentPort.postMessage({ result: { file, records: [], diagnostics: [] } });
});
