import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runChecks } from '../../pipeline/checks/run.ts';
import { rosterOf } from '../../pipeline/members.ts';
import { extract } from '../../pipeline/pipeline.ts';
import { setAt } from '../../pipeline/record/facts.ts';
import type { Act } from '../../pipeline/register.ts';
import { rollCall } from '../../pipeline/roll-call.ts';
import type { Authority } from '../../schemas/authority.ts';

const folder = new URL('../../deliberations/montpellier/', import.meta.url);
const path = fileURLToPath(new URL('2021-02-08/V2021-011.txt', folder));

const real = suite<{ act: Act }>('checks: a real act');
real.before(async (context) => {
  const authority: Authority = JSON.parse(readFileSync(new URL('authority.json', folder), 'utf8'));
  const [record] = (await extract({ file: path, path }, authority)).records;
  assert.ok(record);
  context.act = {
    authority: { slug: 'montpellier', authority },
    record,
    sourcePath: path,
    corrections: [],
    findings: [],
    accepted: [],
  };
});

real('59 present and 6 represented are the 65 in office and the 65 votes: nothing to say', ({ act }) => {
  const { attendance, sitting, vote } = act.record;
  assert.equal(
    [attendance.present.length, attendance.proxies.length, sitting.membersInOffice, vote.inFavour.count],
    [59, 6, 65, 65],
  );
  assert.equal(runChecks([act]), []);
});

real('each of the 65 is deduced to have voted in favour, none is said to', ({ act }) => {
  const roll = rollCall(act, rosterOf([act]));
  assert.is(roll.filter(({ status }) => status === 'present').length, 59);
  assert.is(roll.filter(({ status, holder }) => status === 'represented' && holder).length, 6);
  assert.is(roll.length, 65);
  assert.ok(roll.every(({ vote, certainty }) => vote === 'inFavour' && certainty === 'deduced'));
});

const PLANTED: { name: string; pointer: string; value: unknown; code: string }[] = [
  { name: 'a vote lost', pointer: '/vote/inFavour/count', value: 64, code: 'vote.electors' },
  { name: 'an opponent', pointer: '/vote/against/count', value: 1, code: 'vote.unanimity-opposed' },
  {
    name: 'a member too many',
    pointer: '/sitting/membersInOffice',
    value: 64,
    code: 'attendance.more-than-office',
  },
  { name: 'another department', pointer: '/receipt/department', value: '030', code: 'receipt.department' },
  { name: 'published too soon', pointer: '/publishedOn', value: '2021-02-07', code: 'publication.order' },
];

for (const { name, pointer, value, code } of PLANTED)
  real(`planted in it: ${name}`, ({ act }) => {
    const record = structuredClone(act.record);
    setAt(record, pointer, value);
    const found = runChecks([{ ...act, record }]).find(({ diagnostic }) => diagnostic.code === code);
    assert.ok(found?.diagnostic.place && found.diagnostic.quote, 'a page and its words');
  });

real.run();
