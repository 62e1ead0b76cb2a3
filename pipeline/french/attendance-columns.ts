/** Titles of the columns of tables of presences, as data: patterns for text folded in place. */

export type ColumnKind = 'name' | 'present' | 'absent' | 'excused' | 'proxies' | 'other';

const COLUMNS: readonly [ColumnKind, RegExp][] = [
  ['absent', /^(?:ni pouvoir ni suppleant|absente?s?(?:\(e\)s?|\(s\))?(?: non (?:excuse|represente)\S*)?)$/],
  ['excused', /^(?:absente?s? )?(?:et )?excuse\S*$/],
  [
    'proxies',
    /^(?:(?:a |ont )?donn\S+ )?(?:pouvoirs?|procurations?|mandataires?|represente\S*|a)(?: (?:donnee?s?|a|par|de vote|donnee?s? a|:))*(?: \(nom.*\))?$/,
  ],
  ['present', /^presente?s?(?:\(e\)s?|\(s\))?$/],
  [
    'name',
    /^(?:noms?(?:(?: et | ?[-/&,] ?| )prenoms?)?|prenoms?(?:(?: et | ?[-/&,] ?| )noms?)?|elus?|membres?(?: \S+){0,3}|conseill\S+(?: \S+){0,2}|delegues?(?: \S+){0,2}|titulaires?|mandants?|de)$/,
  ],
  [
    'other',
    /^(?:suppleante?s?|remplaca\S+|qualites?|fonctions?|communes?|collectivites?|groupes?|signatures?|emargements?|observations?|arrivees?|departs?|n°|civilites?)$/,
  ],
];

/** What a column holds by its title; null when it is no title. */
export const columnOf = (title: string, isFirst: boolean): ColumnKind | null =>
  COLUMNS.find(([, pattern]) => pattern.test(title))?.[0] ?? (isFirst && title === '' ? 'name' : null);

/** « X », « ✓ », « 1 », « P »: this column is meant. */
export const MARK = /^(?:[xX×✓✔☑☒✗●•1PAE]|oui|pr[ée]sente?|absente?|excus[ée]e?)$/iu;
