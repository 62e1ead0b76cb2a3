import type { Attendance, Person } from '../../../schemas/deliberation.ts';
import type { Page } from '../../document/page.ts';
import type { Fact } from '../../document.ts';
import { isSameOrShort } from '../../members/identity.ts';

/** « (P. BOIS, M. ROSSD », then the line ends: optical reading took the « I) » of « ROSSI) » for one letter. */
const TAKEN_FOR_I_AND_CLOSING = /(?<=\p{Lu}{3})D$/u;
const OPEN = /\([^()]*$/;
const LINE_ENDS = /^[^\S\n]*(?:\n|$)/;
const LONGEST_LIST = 400;

/** Voters, of whom the last of a list that nothing closes has the name of the one member it can be. */
export function withLastLetter(
  facts: readonly Fact[],
  attendance: Attendance,
  pages: readonly Page[],
): Fact[] {
  return facts.map((fact) => {
    const person = fact.pointer.includes('/names/') ? settled(fact, attendance, pages) : null;
    return person ? { ...fact, value: person, certainty: 'inferred', rule: 'vote-name-of-roll' } : fact;
  });
}

function settled({ value, spans }: Fact, attendance: Attendance, pages: readonly Page[]): Person | null {
  const person = value as Person;
  const [span] = spans;
  const text = pages.find(({ number }) => number === span?.page)?.text;
  if (!span || text === undefined || !TAKEN_FOR_I_AND_CLOSING.test(person.name)) return null;
  const before = text.slice(Math.max(0, span.start - LONGEST_LIST), span.end);
  if (!OPEN.test(before) || !LINE_ENDS.test(text.slice(span.end))) return null;
  return memberOf(person, attendance);
}

/** « ROSSI » for « ROSSD », when one such votes and nobody has the name as read. */
function memberOf(read: Person, { present, proxies }: Attendance): Person | null {
  const voters = [...present, ...proxies.map(({ grantor }) => grantor)];
  const better = withI(read);
  if (voters.some((voter) => isSameOrShort(read, voter))) return null;
  return voters.filter((voter) => isSameOrShort(better, voter)).length === 1 ? better : null;
}

const withI = ({ familyName, ...rest }: Person): Person => ({
  ...rest,
  name: rest.name.replace(TAKEN_FOR_I_AND_CLOSING, 'I'),
  ...(familyName && { familyName: familyName.replace(TAKEN_FOR_I_AND_CLOSING, 'I') }),
});
