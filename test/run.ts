import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs the tests with uvu, in as many processes as there are cores, and ends with the line
 * « N passed, N failed ». uvu alone exits 0 when no test ran, when a suite forgets `.run()` or when a hook
 * throws: here these fail.
 *
 * `npm test -- fields/vote ledger` runs the files whose path contains `fields/vote` or `ledger`.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const parts = process.argv.slice(2);

const all = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const files = all.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));
const badlyMade = [
  ...parts
    .filter((part) => !all.some((name) => name.includes(part)))
    .map((part) => `no test is named ${part}`),
  ...files.flatMap((name) =>
    faults(readFileSync(join(ROOT, 'test', name), 'utf8')).map((fault) => `test/${name} ${fault}`),
  ),
];
for (const fault of badlyMade) console.error(fault);

const hands = Array.from({ length: Math.min(availableParallelism(), files.length) }, (_, hand) =>
  files.filter((_, index) => index % availableParallelism() === hand),
);
const runs = await Promise.all(hands.map(uvu));
const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0);
const passed = sum((run) => run.passed);
const failed = sum((run) => run.failed) + badlyMade.length;
const ran = passed + failed > 0;
console.log(`${passed} passed, ${ran ? failed : 1} failed`);
process.exitCode = ran && failed === 0 ? 0 : 1;

function faults(source: string): string[] {
  const suites = source.match(/= suite[<(]/g)?.length ?? 0;
  const runs = source.match(/\.run\(\);/g)?.length ?? 0;
  return [
    ...(suites > runs || runs === 0 ? ['has a suite without .run()'] : []),
    ...(/\.(only|skip)\(/.test(source) ? ['runs only some of its tests'] : []),
  ];
}

interface Run {
  passed: number;
  failed: number;
}

/** One process of uvu. What it prints is shown when it ends. */
async function uvu(names: readonly string[]): Promise<Run> {
  const pattern = names.map((name) => `^${name.replaceAll('.', '\\.')}$`).join('|');
  const run = spawn(process.execPath, ['--import', 'tsx', 'node_modules/uvu/bin.js', 'test', pattern], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [status] = await once(run, 'close');
  process.stdout.write(output);

  // Under the colours, uvu ends with « Total: 12 », « Passed: 12 », « Skipped: 0 ».
  const end = stripVTControlCharacters(output.slice(-1000));
  const count = (label: string) => Number(new RegExp(`${label}:\\s+(\\d+)`).exec(end)?.[1] ?? 0);
  const failed = count('Total') - count('Passed') + count('Skipped');
  return { passed: count('Passed'), failed: failed || Number(status !== 0 || count('Total') === 0) };
}
