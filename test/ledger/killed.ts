import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { verifySite } from '../../pipeline/ledger/verify/site.ts';
import { verifyStore } from '../../pipeline/ledger/verify/store.ts';
import { isDraft } from '../../pipeline/lib/atomic.ts';
import { actText, authorityFile, deposit } from '../helpers/deposit.ts';
import { cut, seeded } from './cut.ts';

/** What is run and killed: adding three acts, publishing them, making the site. */
const STEPS = ['add', 'publish', 'build'] as const;
type Step = (typeof STEPS)[number];
const ACTS = ['2024-001', '2024-002', '2024-003'];
/** Milliseconds that no step takes. */
const PATIENCE = 120_000;

/**
 * Kills each step in turn at a random moment of its life, as often as asked, each time in a new folder: what
 * the ledger had stays, what it says verifies, and running the step again completes it.
 */
export async function killAtRandom(folder: string, times: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const lives = await livesOf(join(folder, 'calm'));
  for (let turn = 0; turn < times; turn++) {
    const step = STEPS[turn % STEPS.length] as Step;
    // Not the start of Node, where nothing happens yet; sooner when it ended before.
    for (let life = lives[step]; ; life *= 0.8) {
      const place = join(folder, `${turn}-${Math.round(life)}`);
      if (await isKilled(place, step, (0.3 + 0.7 * random()) * life)) break;
    }
  }
}

/** False when the step ended before it could be killed. */
async function isKilled(place: string, step: Step, after: number): Promise<boolean> {
  const argv = await readyFor(step, place);
  const before = await linesOf(place);
  const status = await cut(argv[step], after);
  const left = await linesOf(place);
  assert.equal(left.slice(0, before.length), before, 'nothing told is lost');
  assert.equal((await verifyStore(join(place, 'deliberations'))).alterations.filter(isGrave), []);
  for (const rest of STEPS.slice(STEPS.indexOf(step))) assert.is(await cut(argv[rest], PATIENCE), 0, rest);
  await isWhole(place);
  return status === null;
}

/** A torn line is told, and taken away by the next run; all else would be a loss. */
const isGrave = (sentence: string): boolean =>
  !/la dernière ligne (est incomplète|n’est pas terminée)/.test(sentence);

const linesOf = async (place: string) =>
  ((await readLedger(join(place, 'deliberations/essai')))?.lines ?? []).slice();

async function isWhole(place: string): Promise<void> {
  const root = join(place, 'deliberations');
  const events = (await readLedger(join(root, 'essai')))?.entries.map(({ event }) => event) ?? [];
  assert.equal([...events].sort(), [...ACTS.map(() => 'added'), ...ACTS.map(() => 'published')]);
  assert.equal((await verifyStore(root)).alterations, []);
  assert.equal((await verifySite(join(place, 'site'), root, new Date())).alterations, []);
  const beside = (await readdir(place)).filter((name) => name.startsWith('site'));
  assert.equal(beside.sort(), ['site', 'site.kept'], 'nothing of a killed run is left');
  const names = await readdir(join(root, 'essai/2024-03-14'));
  const kept = names.filter((name) => !isDraft(name));
  assert.equal(kept.sort(), ACTS.flatMap((act) => [`${act}.json`, `${act}.txt`]).sort());
}

/** A folder where the steps before this one are done. */
async function readyFor(step: string, place: string): Promise<Record<Step, string[]>> {
  const calm = join(place, '../calm');
  const root = join(place, 'deliberations');
  await mkdir(root, { recursive: true });
  await cp(join(calm, `before-${step}`), root, { recursive: true });
  return argvIn(place, join(calm, 'inbox'));
}

const argvIn = (place: string, inbox: string): Record<Step, string[]> => {
  const root = join(place, 'deliberations');
  return {
    add: ['add', ...ACTS.map((act) => join(inbox, `${act}.txt`)), '--yes', '--in', root],
    publish: ['publish', '--in', root],
    build: ['build', '--from', root, '--out', join(place, 'site')],
  };
};

/** How long each step lives when nothing stops it; leaves what stood before each. */
async function livesOf(calm: string): Promise<Record<Step, number>> {
  const root = join(calm, 'deliberations');
  await mkdir(join(calm, 'inbox'), { recursive: true });
  for (const act of ACTS) await writeFile(join(calm, `inbox/${act}.txt`), actText(act, `Objet ${act}`));
  await deposit(root, { 'essai/authority.json': authorityFile });
  const argv = argvIn(calm, join(calm, 'inbox'));
  const lives = { add: 0, publish: 0, build: 0 };
  for (const step of STEPS) {
    await cp(root, join(calm, `before-${step}`), { recursive: true });
    const start = Date.now();
    assert.is(await cut(argv[step], PATIENCE), 0, step);
    lives[step] = Date.now() - start;
  }
  return lives;
}
