import '../../pipeline/engine.mjs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../../pipeline/lib/atomic.ts';
import { here } from './measure.ts';
import { cold, memory, reading } from './reading.ts';
import { type Bench, loadResults, type Measured, saveResults, withMeasures } from './results.ts';
import { site } from './site.ts';

/**
 * `npm run bench`: makes invented archives, measures, and writes the paragraph of the README. What a part has
 * found is kept at once: a bench cut short goes on with `--resume`, and one part can be measured again alone.
 *
 *   npm run bench -- --parts reading,cold          some parts only
 *   npm run bench -- --parts site --acts 1000      sites of so many acts
 *   npm run bench -- --runs 1                      medians of one, to try
 *   npm run bench -- --parts site --each 10000     councils of so many acts: only told, not written
 */
const USAGE =
  'npm run bench -- [--parts reading,cold,memory,site] [--acts 1000,10000,50000] [--each 1000] [--runs 5] [--resume]';
const KEPT = here('../../node_modules/.cache/registre-bench.json');
const README = here('../../README.md');
const PARTS = ['reading', 'cold', 'memory', 'site'];
/** Long ones are measured less often; the paragraph says how many times. */
const runsFor = (acts: number, runs: number): number =>
  acts >= 50_000 ? 1 : acts >= 10_000 ? Math.min(runs, 3) : runs;

const OPTIONS = {
  parts: { type: 'string', default: PARTS.join() },
  acts: { type: 'string', default: '1000,10000,50000' },
  each: { type: 'string' },
  runs: { type: 'string', default: '5' },
  resume: { type: 'boolean', default: false },
} as const;

function tellUsage(): never {
  console.error(`Usage : ${USAGE}`);
  process.exit(2);
}

/** The options given; an unknown one, `--help` among them, gets the usage. */
function optionsGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    return tellUsage();
  }
}

const values = optionsGiven();
const [parts, acts, runs] = [
  values.parts.split(','),
  values.acts.split(',').map(Number),
  Number(values.runs),
];
const each = values.each === undefined ? undefined : Number(values.each);
const counts = [...acts, runs, each ?? 1];
const isSound = parts.every((part) => PARTS.includes(part)) && counts.every((count) => count >= 1);
if (!isSound) tellUsage();

const jobs: [name: string, work: (bench: Bench) => Promise<Measured>][] = [
  ['reading', reading],
  ['cold', cold],
  ['memory', memory],
  ...acts.map((count): [string, (bench: Bench) => Promise<Measured>] => [
    `site-${count}`,
    (bench) => site(count, { ...bench, runs: runsFor(count, runs) }, each),
  ]),
];
const begun = performance.now();
const minutes = () => ((performance.now() - begun) / 60_000).toFixed(1);
const tell = (sentence: string) => console.error(`[${minutes()} min] ${sentence}`);

const results = await loadResults(KEPT);
for (const [name, measure] of jobs) {
  if (!parts.includes(name.replace(/-.*/, '')) || (values.resume && results[name])) continue;
  const work = await mkdtemp(join(tmpdir(), 'registre-bench-'));
  try {
    results[name] = await measure({ work, runs, tell });
  } finally {
    await rm(work, { recursive: true });
  }
  for (const sentence of results[name].sentences) console.log(sentence);
  if (!each) await saveResults(KEPT, results);
}
if (each) process.exit();
const order = Object.keys(results).sort(
  (a, b) =>
    PARTS.indexOf(a.replace(/-.*/, '')) - PARTS.indexOf(b.replace(/-.*/, '')) || sizeOf(a) - sizeOf(b),
);
await writeAtomically(README, withMeasures(await readFile(README, 'utf8'), results, order));
tell('mesures écrites dans README.md');

function sizeOf(name: string): number {
  return Number(name.replace(/\D+/, '')) || 0;
}
