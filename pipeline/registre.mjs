#!/usr/bin/env node
import './engine.mjs';
import { beginAhead } from './pool/begin.mjs';
import { loadReady, readyFolder } from './ready.mjs';

/** What is made ready to start; the other commands go through tsx. */
const READS_ONLY = ['extract', 'text'];

async function loadCli(name) {
  if (READS_ONLY.includes(name)) return loadReady('reading');
  if (name === 'build') return loadReady('building');
  const { register } = await import('tsx/esm/api');
  register();
  return import('./cli.ts');
}

const argv = process.argv.slice(2);
let thread;
if (READS_ONLY.includes(argv[0])) {
  // Two that began at once would both make the scripts ready.
  await readyFolder();
  // It begins while this thread loads the command.
  thread = beginAhead(new URL('./pool/worker.mjs', import.meta.url));
}
const { main } = await loadCli(argv[0]);
// A reader that stops early, such as `head`, ends the work.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(argv, { in: process.stdin, out: process.stdout, err: process.stderr, thread });
