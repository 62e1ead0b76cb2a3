// Begins a reading thread, sooner than the program that will ask it has been loaded.
import { Worker } from 'node:worker_threads';

/**
 * Nearer limits make a thread free sooner what it has read; still nearer, it frees with it, every few documents,
 * the code compiled for the functions that pdf.js makes for each page, and compiles it again.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 };

/** What libraries print goes to standard error: standard output is for records. */
export const begin = (entry) =>
  new Worker(entry, { execArgv: [], stdout: true, stderr: true, resourceLimits: MEMORY });

/** A thread nobody asks for keeps no process alive; what goes wrong is told by the task that meets it. */
export const beginAhead = (entry) => {
  const worker = begin(entry).on('error', () => {});
  worker.unref();
  return worker;
};
