import { foldInPlace } from '../fold.ts';
import type { Kind } from '../vote/terms.ts';

/** Titles of the columns of tables of presences, as data: patterns for text folded in place. */

export type ColumnKind =
  | 'name'
  | 'civility'
  | 'present'
  | 'absent'
  | 'excused'
  | 'proxies'
  | 'vote'
  | 'other'
  | Kind;

/** No line without such a word holds the titles of a table of presences. */
export const PRESENCE_TITLES =
  /pr[ée]s|abs|exc|pouv|procuration|vote|[ée]tat|statut|(?<![a-zß-ɏ])P(?![a-zß-ɏ])/iu;

const OF_NAMES = String.raw`(?:noms?(?:(?: et | ?[–/&,-] ?| )prenoms?)?|prenoms?(?:(?: et | ?[–/&,-] ?| )noms?)?|elus?|membres?(?: \S+){0,3}|conseill\S+(?: \S+){0,2}|delegues?(?: \S+){0,2}|titulaires?|mandants?|de)`;
/** The titles begin with that of the names. */
const BEGINS_WITH_NAMES = new RegExp(String.raw`^(?:civilites?\s+)?${OF_NAMES}(?!\S)`);

const COLUMNS: readonly [ColumnKind, RegExp][] = [
  ['inFavour', /^pour$/],
  ['against', /^contre$/],
  ['abstentions', /^abst(?:entions?|\.)?$/],
  ['notVoting', /^(?:nppv|ne prend pas part(?: au vote)?)$/],
  [
    'absent',
    /^(?:ni pouvoir ni suppleant|absente?s?(?:\(e\)s?|\(s\))?(?: non (?:excuse|represente)\S*)?|abs\.?)$/,
  ],
  [
    'excused',
    /^(?:(?:absente?s?(?:\(e\)s?|\(s\))?(?: ?[/,-] ?| ))?(?:(?:et|ou) )?excuse\S*|(?:abs\.? )?exc\.?)$/,
  ],
  [
    'proxies',
    /^(?:(?:a |ont |ayant )?donn\S+ )?(?:pouvoirs?|pouv\.|procurations?|proc\.|mandataires?|represente\S*|a)(?: (?:donnee?s?|a|par|de vote|donnee?s? a|:))*(?: \(nom.*\))?$/,
  ],
  [
    'present',
    /^(?:presente?s?(?:\(e\)s?|\(s\))?|pres\.|presences?|presente?s? ?\/ ?absente?s?|p ?\/ ?[ae](?: ?\/ ?[ae])?|etat|statut)$/,
  ],
  ['vote', /^(?:votes?|sens du vote|vote exprime|choix)$/],
  ['civility', /^civ(?:ilites?|\.)$/],
  ['name', new RegExp(`^${OF_NAMES}$`)],
  [
    'other',
    /^(?:suppleante?s?|remplaca\S+|qualites?|fonctions?|communes?|colleges?|collectivites?|structures?|epci|groupes?|signatures?|emargements?|observations?|arrivees?(?: ?[/-] ?departs?)?|departs?|n°|no|rang|total)$/,
  ],
];

/** « P | A | E »: letters, once one of them is certain to be no « à ». */
const LETTERS: ReadonlyMap<string, ColumnKind> = new Map([
  ['p', 'present'],
  ['a', 'absent'],
  ['e', 'excused'],
]);

/** What each column holds by its title; null for one that is no title. */
export function columnsOf(titles: readonly string[]): (ColumnKind | null)[] {
  const isOfLetters = titles.includes('p') && (titles.includes('a') || titles.includes('e'));
  const kinds = titles.map((title, index) => {
    const known = isOfLetters ? LETTERS.get(title) : undefined;
    const kind = known ?? COLUMNS.find(([, pattern]) => pattern.test(title))?.[0];
    return kind ?? (index === 0 && title === '' ? 'name' : null);
  });
  return kinds.map((kind, index) => (haveOwnStatus(titles, kinds, index) ? 'name' : kind));
}

/** « Titulaires | Présent | Suppléants | Présent »: other members, each with a mark of their own. */
const haveOwnStatus = (
  titles: readonly string[],
  kinds: readonly (ColumnKind | null)[],
  index: number,
): boolean =>
  /^suppleant/.test(titles[index] ?? '') &&
  kinds[index + 1] === 'present' &&
  kinds.slice(0, index).includes('present');

/** « Nom | Présent | Absent | Pouvoir à » on a line, its cells parted by tabs or not: a row for each member follows. */
export function headsMembers(line: string): boolean {
  if (line.length > LONGEST_TITLES || !PRESENCE_TITLES.test(line)) return false;
  const folded = foldInPlace(line).trim();
  if (!BEGINS_WITH_NAMES.test(folded)) return false;
  const cells = folded.split(/\t|\s{2,}/);
  const titles = cells.flatMap((cell) => titlesIn(cell.trim()));
  const kinds = columnsOf(titles);
  return (
    titles.length >= (cells.length > 1 ? 2 : 3) &&
    (kinds[0] === 'name' || kinds[0] === 'civility') &&
    kinds.every((kind) => kind !== null) &&
    kinds.some((kind) => kind === 'present' || kind === 'absent' || kind === 'excused')
  );
}
const LONGEST_TITLES = 120;

/** « Présent Absent » → two titles; what is none stays as it is. */
function titlesIn(cell: string): string[] {
  const words = cell.split(' ');
  for (let count = words.length; count > 0; count--) {
    const title = words.slice(0, count).join(' ');
    if (columnsOf(['', title])[1])
      return [title, ...(count < words.length ? titlesIn(words.slice(count).join(' ')) : [])];
  }
  return [cell];
}

/** « X », « ✓ », « 1 », « P », a box that is ticked: this column is meant. */
export const MARK_IN_COLUMN =
  /^(?:[xX×✓✔√☑☒✗✘✅●•1PAE\uf0fc\uf0fe]|oui|pr[ée]sente?|absente?|excus[ée]e?)$/iu;

/** « Absente excusée », « Représentée par M. X », « Pouvoir à M. X » in a cell of a row. */
export const OPENS_WITH_STATUS =
  /^(?:absente?|excus[ée]e?|repr[ée]sent[ée]e?|pouvoir|procuration)(?!\p{L})/iu;

/** « Mme Anne PETIT | 1re adjointe | Présente », « M. Luc ROUX | Pouvoir à Mme PETIT »: a row that needs no titles. */
export const ROW_WITH_STATUS =
  /^\W*\p{Lu}[^\t\n:]{0,30}\s\p{Lu}[^\t\n:]{1,50}\t(?:[^\t\n:]{2,50}\t)?(?:Présente?|Absente?|Excusée?|(?:Pouvoir|Procuration)\s(?:donnée?\s)?à\s)[^\t]{0,60}$/u;

/** « Mme Anne PETIT | X », « M. ROUX A ✓ », under the titles of a table: a row of it, whatever it looks like. */
export const ROW_WITH_MARK =
  /^\W*\p{Lu}[^\n]{2,60}\s(?:[xX×✓✔√☑☒✗✘✅]|oui|OUI|Présente?|Absente?|Excusée?)(?:\s|$)/u;

const VOTES: readonly [Kind, RegExp][] = [
  ['inFavour', /^(?:pour|favorable|oui)$/iu],
  ['against', /^(?:contre|d[ée]favorable|non)$/iu],
  ['abstentions', /^(?:abst(?:ention|enue?)?\.?|s['’]abstient)$/iu],
  ['notVoting', /^(?:nppv|ne prend pas part(?: au vote)?|non[ -]participation|d[ée]port[ée]?e?)$/iu],
];

/** What a cell says under « Vote »: « Pour », « Abst. ». */
export const voteIn = (cell: string): Kind | null =>
  VOTES.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null;

/** Lines that hold nothing but such a mark, and no bullet: cells that were taken out of their rows. */
export const MARKS_ALONE = /(?<=^|\n)\W{0,2}(?:[xX×✓✔☑☒✗✘✅]|oui)\W{0,2}(?=\n|$)/gu;

/** The row of sums names nobody. */
export const SUMS_UP = /^(?:sous-)?tota(?:l|ux)(?![a-z])/iu;

/** « P : présent, R : représenté », beside a table. */
export const REPRESENTED_LEGEND = /(?<![\p{L}\d])R\s?[:=–-]\s?[Rr]epr[ée]sent/u;

export const TICK = /[✓✔☑✅√]/u;
export const CROSS = /^[✗✘❌]$/u;

/** « Absente excusée », « Absent non excusé » */
const ABSENT_EXCUSED = /^absente?\s(?:et\s)?(?<not>non\s)?excus[ée]e?$/iu;

/** What a cell says under its title: « A » and « Absent » in a column of presences tell more than a cross. */
export function statusIn(cell: string, kind: ColumnKind): 'present' | 'absent' | 'excused' | null {
  if (kind !== 'present' && kind !== 'absent' && kind !== 'excused') return null;
  const excused = ABSENT_EXCUSED.exec(cell);
  if (excused) return excused.groups?.not === undefined ? 'excused' : 'absent';
  if (!MARK_IN_COLUMN.test(cell)) return null;
  if (kind !== 'present') return kind;
  return /^a/iu.test(cell) ? 'absent' : /^e/iu.test(cell) ? 'excused' : 'present';
}
