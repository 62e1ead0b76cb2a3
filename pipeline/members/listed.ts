import type { Person } from '../../schemas/deliberation.ts';

/** A time in a group of the council; null where the list leaves it open. */
export interface Mandate {
  group: string | null;
  /** First and last day, YYYY-MM-DD. */
  from: string | null;
  to: string | null;
}

/** What members.csv says of one member. */
export interface ListedMember {
  person: Person;
  /** Other printings of the name, which are then this person's beyond doubt. */
  aliases: Person[];
  /** The earliest first. */
  mandates: Mandate[];
}

const CIVILITY = /^(M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+/u;

/** « Mme Anne LE ROUX » → a person; the family name is what stands in capitals, « DE LA TOUR » in whole. */
export function listedPerson(text: string): Person {
  const civility = CIVILITY.exec(text);
  const name = text
    .slice(civility?.[0].length ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
  const words = name.split(' ');
  const familyName = words.filter((word) => !word.endsWith('.') && !/\p{Ll}/u.test(word)).join(' ');
  const givenName = words.filter((word) => word.endsWith('.') || /\p{Ll}/u.test(word)).join(' ');
  return {
    name,
    ...(civility?.[1] ? { civility: civility[1] } : {}),
    ...(givenName && familyName ? { givenName } : {}),
    ...(familyName ? { familyName } : {}),
  };
}

/** Whether the member sat on that day; a list without dates does not tell, so yes. */
export const isInOffice = ({ mandates }: ListedMember, day: string): boolean =>
  mandates.length === 0 ||
  mandates.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
