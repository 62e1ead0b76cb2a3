#!/usr/bin/env node
import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import './engine.mjs';
import { loadReady } from './ready.mjs';

/** The commands that run from the bundled program; the others go through tsx. */
const READS_ONLY = ['extract', 'text'];

/** Whether one document is read and nothing else done. */
function readsOne([command, ...args]) {
  const names = args.filter((argument) => !argument.startsWith('-'));
  const isOneFile = names.length === 1 && statSync(names[0], { throwIfNoEntry: false })?.isFile();
  return (
    READS_ONLY.includes(command) && isOneFile && !args.some((argument) => argument.startsWith('--files-from'))
  );
}

async function loadCli(name) {
  if (READS_ONLY.includes(name)) return loadReady('reading');
  if (name === 'build') return loadReady('building');
  const { register } = await import('tsx/esm/api');
  register();
  return import('./cli.ts');
}

const argv = process.argv.slice(2);
const readsHere = readsOne(argv);
// Most patterns are then used once or twice: compiling them fast costs less than optimising them would gain. For
// many documents the same choice would take a fifth longer.
if (readsHere) setFlagsFromString('--no-regexp-optimization');
const { main } = await loadCli(argv[0]);
// A reader that stops early, such as `head`, ends the work.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(argv, {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  readsHere,
});
