import { readdirSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checks } from '../../pipeline/checks/index.ts';
import { runChecks } from '../../pipeline/checks/run.ts';
import { actOf } from '../helpers/act-of.ts';
import { type Case, type CheckCases, several } from './case.ts';
import { attendance } from './cases/attendance.ts';
import { receipt } from './cases/receipt.ts';
import { register } from './cases/register.ts';
import { sitting } from './cases/sitting.ts';
import { vote } from './cases/vote.ts';

const CASES: Record<string, CheckCases> = { ...sitting, ...attendance, ...vote, ...receipt, ...register };

const planted = suite('checks');

const codesOf = ({ acts, context }: Case) =>
  runChecks(acts, context).map(({ diagnostic }) => diagnostic.code);

for (const [code, { raises, silent }] of Object.entries(CASES)) {
  for (const one of raises)
    planted(`${code} raised: ${one.name}`, () => {
      assert.equal(codesOf(one).sort(), [code, ...(one.also ?? [])].sort());
      const found = runChecks(one.acts, one.context).find(({ diagnostic }) => diagnostic.code === code);
      const act = one.acts[one.on ?? one.acts.length - 1];
      assert.is(found?.act, act);
      assert.is(found?.diagnostic.severity, checks.find((check) => check.code === code)?.severity);
      assert.is(found?.diagnostic.pointer, one.at);
      const place = found?.diagnostic.place;
      if (one.at !== '/receipt') assert.ok(place && found.diagnostic.quote, 'a page and its words');
      assert.match(found?.diagnostic.message ?? '', /\.$/);
      assert.not.match(found?.diagnostic.message ?? '', /undefined|null|NaN|Infinity|\[object|, \(|\s\s/);
    });
  for (const one of silent)
    planted(`${code} not raised: ${one.name}`, () => assert.not.ok(codesOf(one).includes(code)));
}

planted('the act the contradictions are planted in has none', () => {
  assert.equal(
    runChecks([actOf()], { today: '2024-04-01', listedSittings: new Set(['saint-exemple/2024-03-14']) }),
    [],
  );
});

planted('at least forty contradictions are planted, one or more for each check, and near misses', () => {
  const all = Object.values(CASES);
  assert.ok(all.flatMap(({ raises }) => raises).length >= 40);
  assert.equal(Object.keys(CASES).sort(), checks.map(({ code }) => code).sort());
  assert.ok(all.every(({ raises, silent }) => raises.length > 0 && silent.length > 0));
});

planted('each check file is registered, each check says what it rests on', () => {
  const files = readdirSync(new URL('../../pipeline/checks/', import.meta.url), { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !['acceptances.ts', 'index.ts', 'check.ts', 'run.ts'].includes(entry.name),
    )
    .map(({ name }) => name.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  assert.is(files.length, checks.length);
  for (const { code, summary, basis } of checks) {
    assert.match(code, /^[a-z]+\.[a-z-]+$/);
    assert.match(summary, /^\p{Lu}.*\.$/u);
    assert.ok(basis.length > 5);
  }
});

planted('missing numbers are printed as their neighbours are', () => {
  const missing = (...numbers: string[]) =>
    runChecks(several(...numbers.map((number) => ({ '/number': number }))))[0]?.diagnostic.message;
  assert.match(missing('2024-007', '2024-008', '2024-012') ?? '', /: de 2024-009 à 2024-011\.$/);
  assert.match(missing('2024 / 7', '2024 / 8', '2024 / 12') ?? '', /: de 2024 \/ 9 à 2024 \/ 11\.$/);
});

planted('an authority is checked apart from the others', () => {
  const first = actOf();
  const second = { ...actOf(), authority: { ...first.authority, slug: 'autre-exemple' } };
  assert.equal(runChecks([first, second]), []);
  assert.is(runChecks([first, { ...second, authority: first.authority }]).length, 2);
});

planted.run();
