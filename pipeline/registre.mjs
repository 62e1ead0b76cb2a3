#!/usr/bin/env node
import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import './engine.mjs';
import { beginAhead } from './pool/begin.mjs';
import { loadReady, readyFolder } from './ready.mjs';

/** What is made ready to start; the other commands go through tsx. */
const READS_ONLY = ['extract', 'text'];

/**
 * Of one act most patterns are asked once or twice: sooner compiled, they cost less than they would gain from being
 * made faster. Reading many would take a fifth longer.
 */
function readsOne([command, ...args]) {
  const names = args.filter((argument) => !argument.startsWith('-'));
  const isOneFile = names.length === 1 && statSync(names[0], { throwIfNoEntry: false })?.isFile();
  return READS_ONLY.includes(command) && isOneFile && !args.includes('--files-from');
}

async function loadCli(name) {
  if (READS_ONLY.includes(name)) return loadReady('reading');
  if (name === 'build') return loadReady('building');
  const { register } = await import('tsx/esm/api');
  register();
  return import('./cli.ts');
}

const argv = process.argv.slice(2);
if (readsOne(argv)) setFlagsFromString('--no-regexp-optimization');
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
