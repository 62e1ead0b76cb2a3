import type { Worker } from 'node:worker_threads';

export declare function begin(entry: URL): Worker;
export declare function beginAhead(entry: URL): Worker;
