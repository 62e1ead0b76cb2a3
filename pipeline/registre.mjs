#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
// A reader that stops early, such as `head`, ends the work.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(process.argv.slice(2), {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
});
