import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Remembered } from '../../pipeline/checks/check.ts';
import { runChecks } from '../../pipeline/checks/run.ts';
import { findingsKeptOf, keepFindings } from '../../pipeline/store/kept-findings.ts';
import { actOf, people } from '../helpers/act-of.ts';
import { emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string; council: string }>('what was found on single acts is kept');
test.before.each(async (context) => {
  context.root = await emptyStore();
  context.council = join(context.root, 'essai');
});
test.after.each(({ root }) => rm(root, { recursive: true }));

/** Three are there of thirty: the quorum is missed. */
const MISSED = {
  '/sitting/membersInOffice': 30,
  '/sitting/presentCount': 3,
  '/attendance/present': people('Anne LEROUX', 'Hugo PETIT', 'Brice MOREL'),
};
const acts = () => [actOf({ '/id': 'saint-exemple/2024-03-14/1' }), actOf({ ...MISSED })];
const found = (all: ReturnType<typeof acts>, remembered?: Remembered) =>
  runChecks(all, { remembered }).map(({ act, diagnostic }) => [act.record.id, diagnostic]);
const messages = (all: ReturnType<typeof acts>, remembered: Remembered) =>
  runChecks(all, { remembered }).map(({ diagnostic }) => diagnostic.message);
const fileIn = (root: string) => join(root, '.registre/findings/essai.json');

/** Checks and keeps, then makes what is kept tell another thing. */
async function kept({ root, council }: { root: string; council: string }): Promise<Remembered> {
  const remembered = findingsKeptOf(council);
  found(acts(), remembered);
  await keepFindings(council, remembered);
  const text = await readFile(fileIn(root), 'utf8');
  await writeFile(fileIn(root), text.replaceAll('le quorum était de', 'le quorum fut de'));
  return findingsKeptOf(council);
}

test('the next run finds the same', async ({ council }) => {
  const remembered = findingsKeptOf(council);
  assert.equal(found(acts(), remembered), found(acts()));
  await keepFindings(council, remembered);
  assert.equal(found(acts(), findingsKeptOf(council)), found(acts()));
});

test('an act that did not change is not checked again', async (context) => {
  assert.match(messages(acts(), await kept(context)).join(), 'le quorum fut de');
});

test('an act that changed is, and the others are not', async (context) => {
  const remembered = await kept(context);
  const [one] = acts();
  const changed = actOf({ ...MISSED, '/sitting/membersInOffice': 31 });
  assert.match(messages([one as typeof changed, changed], remembered).join(), 'le quorum était de');
});

test('all are once somebody else sits', async (context) => {
  const remembered = await kept(context);
  const other = actOf({ '/attendance/present': people('Zoé ARNAUD') });
  assert.match(messages([...acts(), other], remembered).join(), 'le quorum était de');
});

for (const text of ['', '{"program":', '{}'])
  test(`what is kept is damaged: ${text || 'empty'}`, async (context) => {
    await kept(context);
    await writeFile(fileIn(context.root), text);
    const remembered = findingsKeptOf(context.council);
    assert.match(messages(acts(), remembered).join(), 'le quorum était de');
  });

test.run();
