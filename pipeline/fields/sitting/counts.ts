import type { Passage } from '../../document/passage.ts';
import type { Fact } from '../../document.ts';
import { SAYS_PROXY } from '../../french/attendance/proxy-pairs.ts';
import type { Labelled } from '../../french/labelled.ts';
import { SAYS_VOTERS } from '../../french/sitting/around-counts.ts';
import { type CountLabel, ROLL_CALL } from '../../french/sitting/counted-labels.ts';
import { stated } from '../../record/facts.ts';
import { countsInColumns } from './column-counts.ts';
import type { Count } from './count-numbers.ts';
import { countsIn } from './counted.ts';

type Kept = Exclude<CountLabel, 'other' | 'members'>;

/** Members in office, present, voting, and the quorum, as printed. Nothing is computed. */
export function countFacts(sections: readonly Passage[], voteSections: readonly Passage[]): Fact[] {
  const facts = new Map<Kept, Fact>();
  const add = (kind: Kept, { label, value }: Labelled<CountLabel, Count>, rule: string) => {
    if (!facts.has(kind))
      facts.set(kind, stated(`/sitting/${kind}`, value.value, rule, label.passage, value.passage));
  };
  const inColumns = sections.flatMap(countsInColumns);
  const counted = [...inColumns, ...sections.flatMap(countsIn).filter(isExact)];
  for (const pair of counted) {
    const { kind } = pair.label;
    if (kind !== 'other' && kind !== 'members') add(kind, pair, 'count');
  }
  const members = counted.find(({ label }) => label.kind === 'members');
  if (members) add('membersInOffice', members, 'count-of-members');
  const called = facts.has('membersInOffice') ? null : calledIn(sections);
  if (called) facts.set('membersInOffice', called);
  for (const pair of facts.has('voters') ? [] : voteSections.flatMap(countsIn).filter(isExact)) {
    if (pair.label.kind === 'voters') add('voters', pair, 'count-at-vote');
  }
  return [...facts.values()];
}

/** « Ayant pris part à la délibération : 10, votants : 12 »: of two counts side by side, that of the voters by their name. */
function isExact(
  { label, value }: Labelled<CountLabel, Count>,
  index: number,
  all: Labelled<CountLabel, Count>[],
) {
  // « Ayant pris part aux délibérations : 25, pouvoirs : 2, total votants : 27 »
  const areProxies = SAYS_PROXY.test(all[index + 1]?.label.passage.text ?? '');
  const next = all[areProxies ? index + 2 : index + 1];
  if (label.kind !== 'voters' || next?.label.kind !== 'voters' || SAYS_VOTERS.test(label.passage.text))
    return true;
  return (
    !SAYS_VOTERS.test(next.label.passage.text) ||
    next.label.start - value.end > (areProxies ? WITH_PROXIES : BESIDE)
  );
}

const BESIDE = 20;
const WITH_PROXIES = 60;

function calledIn(sections: readonly Passage[]): Fact | null {
  for (const section of sections) {
    const match = section.match(ROLL_CALL);
    const [label, number] = [match?.group('label'), match?.group('number')];
    if (label && number)
      return stated('/sitting/membersInOffice', Number(number.text), 'roll-call', label, number);
  }
  return null;
}
