// Begins a reading thread, sooner than the program that will ask it has been loaded.
import { Worker } from 'node:worker_threads';

/**
 * Low limits make a thread free what it has read sooner. With still lower ones it would also drop, every few
 * documents, the code compiled for the functions that pdf.js makes for each page, and compile it again.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 };

/** Starts a thread. What libraries print there goes to standard error: standard output is for records. */
export const begin = (entry) =>
  new Worker(entry, { execArgv: [], stdout: true, stderr: true, resourceLimits: MEMORY });

/**
 * Starts a thread ahead of its first task. It keeps no process alive by itself, and a failure is reported by
 * the task that meets it.
 */
export const beginAhead = (entry) => {
  const worker = begin(entry).on('error', () => {});
  worker.unref();
  return worker;
};
