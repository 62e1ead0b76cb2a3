import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { review } from '../../pipeline/checks/acceptances.ts';
import { report } from '../../pipeline/diagnostics.ts';
import { actOf } from '../helpers/act-of.ts';

const acceptances = suite('acceptances');

const REASON = 'Le délai a été abrégé pour urgence.';
const LATE = { '/sitting/noticeDate': '2024-03-12' };
const accepting = (act: string, code: string) => ({
  authority: { acceptedFindings: [{ act, code, reason: REASON }] },
});
const ID = actOf().record.id;

acceptances('a finding is open until it is accepted', () => {
  const act = actOf(LATE);
  const { acts, findings } = review([act], [act.authority]);
  assert.equal(
    acts[0]?.findings.map(({ code }) => code),
    ['sitting.notice-period'],
  );
  assert.equal(acts[0]?.accepted, []);
  assert.equal(findings, []);
  assert.equal(act.findings, [], 'the act given is not touched');
});

acceptances('an accepted finding stands apart with its reason', () => {
  const act = actOf(LATE, accepting(ID, 'sitting.notice-period'));
  const { acts, findings } = review([act], [act.authority]);
  assert.equal(acts[0]?.findings, []);
  assert.is(acts[0]?.accepted[0]?.finding.code, 'sitting.notice-period');
  assert.is(acts[0]?.accepted[0]?.reason, REASON);
  assert.equal(findings, []);
});

acceptances('what the reading found can be accepted too', () => {
  const finding = report('subject.missing', { file: '2024-007.txt' });
  const act = { ...actOf({}, accepting(ID, 'subject.missing')), findings: [finding] };
  assert.equal(review([act], [act.authority]).acts[0]?.accepted, [{ finding, reason: REASON }]);
});

const STALE = [
  { name: 'the contradiction is gone', act: actOf({}, accepting(ID, 'sitting.notice-period')) },
  { name: 'another act', act: actOf(LATE, accepting(`${ID}-2`, 'sitting.notice-period')) },
  { name: 'another code', act: actOf(LATE, accepting(ID, 'sitting.quorum-missed')) },
];

for (const { name, act } of STALE)
  acceptances(`an acceptance that matches nothing is an error: ${name}`, () => {
    const { findings } = review([act], [act.authority]);
    assert.equal(
      findings.map(({ code, severity, file, pointer }) => [code, severity, file, pointer]),
      [['authority.stale-acceptance', 'error', 'saint-exemple/authority.json', '/acceptedFindings/0']],
    );
  });

acceptances('an authority accepts for itself only', () => {
  const act = actOf(LATE);
  const other = {
    slug: 'autre-exemple',
    authority: { ...act.authority.authority, ...accepting(ID, 'sitting.notice-period').authority },
  };
  const { acts, findings } = review([act], [act.authority, other]);
  assert.is(acts[0]?.findings.length, 1);
  assert.is(findings.length, 1);
});

acceptances.run();
