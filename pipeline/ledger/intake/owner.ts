import type { Deliberation } from '../../../schemas/deliberation.ts';
import { fold } from '../../french/fold.ts';
import type { AuthorityEntry } from '../../register.ts';

/** Words that many authorities have in their names. */
const COMMON = new Set(
  (
    'commune communaute communes ville mairie agglomeration urbaine metropole departement conseil region ' +
    'syndicat mixte centre communal intercommunal action sociale ccas pays canton'
  ).split(' '),
);

const ownWords = (name: string): string[] =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 && !COMMON.has(word));

const printed = (record: Deliberation, pointer: string): boolean =>
  record.provenance[pointer]?.certainty === 'stated';

/** « no »: another SIREN is printed. « doubt »: another name is. « yes »: nothing says otherwise. */
export function belongs(record: Deliberation, { authority }: AuthorityEntry): 'yes' | 'doubt' | 'no' {
  const { siren, name } = record.authority;
  const hasSiren = siren && authority.siren && printed(record, '/authority/siren');
  if (hasSiren) return siren === authority.siren ? 'yes' : 'no';
  if (!name || !printed(record, '/authority/name')) return 'yes';
  const words = ownWords(authority.name);
  const said = ownWords(name);
  const isOther = said.length > 0 && words.length > 0 && !said.some((word) => words.includes(word));
  return isOther ? 'doubt' : 'yes';
}

/** The one authority a record says it is of, among several. */
export function ownerAmong(
  record: Deliberation,
  authorities: readonly AuthorityEntry[],
): AuthorityEntry | null {
  const { siren, name } = record.authority;
  const bySiren = authorities.filter(({ authority }) => siren !== null && authority.siren === siren);
  const byName = authorities.filter(({ authority }) => name !== null && fold(authority.name) === fold(name));
  const found = bySiren.length > 0 ? bySiren : byName;
  return found.length === 1 ? (found[0] ?? null) : null;
}
