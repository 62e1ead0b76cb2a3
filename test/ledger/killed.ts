import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { isDraft } from '../../pipeline/atomic.ts';
import { readLedger } from '../../pipeline/ledger/file.ts';
import { verifySite } from '../../pipeline/ledger/verify/site.ts';
import { verifyStore } from '../../pipeline/ledger/verify/store.ts';
import { actText, authorityFile, deposit } from '../deposit.ts';
import { cut, seeded } from './cut.ts';

/** What is run and killed: adding three acts, publishing them, making the site. */
const STEPS = ['add', 'publish', 'build'] as const;
const ACTS = ['2024-001', '2024-002', '2024-003'];

/**
 * Kills each step once in turn at a random moment of its life, as often as asked, each time in a new folder:
 * what the ledger had stays, what it says verifies, and running the step again completes it.
 */
export async function killAtRandom(folder: string, times: number, seed: number): Promise<number> {
  const random = seeded(seed);
  const lives = await livesOf(join(folder, 'calm'));
  let killed = 0;
  for (let turn = 0; turn < times; turn++) {
    const step = STEPS[turn % STEPS.length] as (typeof STEPS)[number];
    const place = join(folder, String(turn));
    const argv = await readyFor(step, place);
    const before = await linesOf(place);
    // Not the start of Node, where nothing happens yet.
    const status = await cut(argv[step], (0.3 + 0.7 * random()) * lives[step]);
    if (status === null) killed += 1;
    const cutShort = await linesOf(place);
    assert.equal(cutShort.slice(0, before.length), before, 'nothing told is lost');
    assert.equal((await verifyStore(join(place, 'deliberations'))).alterations.filter(isGrave), []);
    for (const rest of STEPS.slice(STEPS.indexOf(step))) assert.is(await cut(argv[rest], 120_000), 0, rest);
    await isWhole(place);
  }
  return killed;
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
  const names = await readdir(join(root, 'essai/2024-03-14'));
  const kept = names.filter((name) => !isDraft(name));
  assert.equal(kept.sort(), ACTS.flatMap((act) => [`${act}.json`, `${act}.txt`]).sort());
}

/** A folder where the steps before this one are done. */
async function readyFor(step: string, place: string): Promise<Record<(typeof STEPS)[number], string[]>> {
  const calm = join(place, '../calm');
  const root = join(place, 'deliberations');
  await mkdir(root, { recursive: true });
  await cp(join(calm, `before-${step}`), root, { recursive: true });
  return argvIn(place, join(calm, 'inbox'));
}

const argvIn = (place: string, inbox: string): Record<(typeof STEPS)[number], string[]> => {
  const root = join(place, 'deliberations');
  return {
    add: ['add', ...ACTS.map((act) => join(inbox, `${act}.txt`)), '--yes', '--in', root],
    publish: ['publish', '--in', root],
    build: ['build', '--from', root, '--out', join(place, 'site')],
  };
};

/** How long each step lives when nothing stops it; leaves what stood before each. */
async function livesOf(calm: string): Promise<Record<(typeof STEPS)[number], number>> {
  const root = join(calm, 'deliberations');
  await mkdir(join(calm, 'inbox'), { recursive: true });
  for (const act of ACTS) await writeFile(join(calm, `inbox/${act}.txt`), actText(act, `Objet ${act}`));
  await deposit(root, { 'essai/authority.json': authorityFile });
  const argv = argvIn(calm, join(calm, 'inbox'));
  const lives = { add: 0, publish: 0, build: 0 };
  for (const step of STEPS) {
    await cp(root, join(calm, `before-${step}`), { recursive: true });
    const start = Date.now();
    assert.is(await cut(argv[step], 120_000), 0, step);
    lives[step] = Date.now() - start;
  }
  return lives;
}
