import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs the tests with uvu and ends with the line « N passed, N failed ». uvu alone exits 0 when no test
 * ran, when a suite forgets `.run()` or when a hook throws: here these fail.
 *
 * `npm test -- fields/vote` runs the files whose path contains `fields/vote`.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [part = ''] = process.argv.slice(2);

const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.test.ts') && name.includes(part),
);
const badlyMade = files.flatMap((name) =>
  faults(readFileSync(join(ROOT, 'test', name), 'utf8')).map((fault) => `test/${name} ${fault}`),
);
for (const fault of badlyMade) console.error(fault);

const { output, status } = await uvu(files);
const total = count('Total');
const passed = count('Passed');
const skipped = count('Skipped');
const wentWrong = status !== 0 || total === 0;
const failed = total - passed + skipped + badlyMade.length || Number(wentWrong);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function faults(source: string): string[] {
  const suites = source.match(/= suite[<(]/g)?.length ?? 0;
  const runs = source.match(/\.run\(\);/g)?.length ?? 0;
  return [
    ...(suites > runs || runs === 0 ? ['has a suite without .run()'] : []),
    ...(/\.(only|skip)\(/.test(source) ? ['runs only some of its tests'] : []),
  ];
}

/** Standard output goes through as it comes, and is kept to be counted. */
async function uvu(names: readonly string[]) {
  const pattern = names.map((name) => `^${name.replaceAll('.', '\\.')}$`).join('|') || '^$';
  const run = spawn(process.execPath, ['--import', 'tsx', 'node_modules/uvu/bin.js', 'test', pattern], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output = (output + chunk).slice(-2000);
  });
  const [status] = await once(run, 'close');
  return { output, status: status as number | null };
}

/** Under the colours, uvu ends with « Total: 12 », « Passed: 12 », « Skipped: 0 ». */
function count(label: string): number {
  return Number(new RegExp(`${label}:\\s+(\\d+)`).exec(stripVTControlCharacters(output))?.[1] ?? 0);
}
