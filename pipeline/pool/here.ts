import { readsAlone } from '../read/pdfjs.ts';
import { answerTo, makeReady } from './answer.ts';
import type { Hand } from './hand.ts';

/** Reads in the process itself, which does nothing else: a thread takes longer to start than one act to read. */
export const here: Hand = {
  start() {
    readsAlone();
    // What libraries print goes to standard error: standard output is for records.
    console.log = console.error;
    makeReady();
  },
  run(task, onPage = () => {}) {
    this.start();
    return answerTo(task, onPage);
  },
  close: async () => {},
};
