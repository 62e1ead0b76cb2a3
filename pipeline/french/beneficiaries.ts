import type { Passage } from '../passage.ts';
import { loose } from './fold.ts';
import { type FoundSum, valueOf } from './money.ts';
import { anyPhrase } from './phrases.ts';

/** What money is given as. */
const GRANT = anyPhrase([
  'subvention(s)',
  'aide(s)',
  'participation',
  'contribution',
  'cotisation',
  'dotation',
  'fonds de concours',
  'secours',
  'don',
  'bourse(s)',
  'adhésion',
  'avance',
]);
/** Who is helped, so that « 5 000 € à 6 000 € » or « au budget » name nobody. */
const BODY = anyPhrase([
  'association(s)',
  'amicale',
  'bibliothèque',
  'caisse',
  'ccas',
  'centre',
  'cias',
  'club',
  'collectif',
  'collège',
  'comité',
  'commune',
  'communauté',
  'compagnie',
  'coopérative',
  'croix-rouge',
  'école(s)',
  'ensemble',
  'fédération',
  'fondation',
  'foyer',
  'groupement',
  'harmonie',
  'ligue',
  'lycée',
  'maison',
  'mission locale',
  'office',
  'ogec',
  'ong',
  'paroisse',
  'régie',
  'sdis',
  'société',
  'syndicat',
  'théâtre',
  'union',
]);
const ARTICLE = "(?:l['’]\\s?|la\\s|le\\s|les\\s)?";
/** A name ends where the sentence goes on: « pour », « au titre de », « une subvention ». */
const NAME_END = anyPhrase([
  'pour',
  'au titre',
  'afin',
  'dans le cadre',
  "d'un montant",
  'un montant',
  "d'une subvention",
  "d'une aide",
  'une subvention',
  'une aide',
  'une participation',
  'une somme',
  'la somme',
  'sur',
  'en vue',
  'destiné(e)',
  'à hauteur',
  'selon',
  'au chapitre',
  'est',
  'sera',
]);
const NAME = `${ARTICLE}(?<name>(?=${BODY}|\\p{Lu}[\\p{L}.]{2})[^\\n,;.:(€]{3,100})`;

const AFTER = new RegExp(
  `^[^.;:\\n€]{0,40}?\\s(?:[àÀ]|aux?|en\\sfaveur\\sd(?:e|u|es)|au\\s(?:profit|bénéfice)\\sd(?:e|u|es))\\s${NAME}`,
  'u',
);
const BEFORE = new RegExp(
  `(?:${loose('attribuer')}|attribue|attribution|${loose('verser')}|verse|versement|accorder|accorde|octroyer|octroie|allouer|alloue)\\s` +
    `(?:[àÀ]|aux?)\\s${NAME}`,
  'gu',
);
const ASKS = /sollicit|demand|financ[ée]\s?e?\spar|recett|per[çc]u/iu;
const ENDS = new RegExp(NAME_END, 'iu');
const GIVES = new RegExp(GRANT, 'iu');

/** « une subvention de 1 000 € à l'association X », « attribue à X une subvention de 1 000 € » → X. */
export function beneficiaryIn(passage: Passage, sum: FoundSum): Passage | null {
  const from = sentenceStart(passage.text, sum.start);
  const before = passage.slice(from, sum.start);
  if (ASKS.test(before.text) || !GIVES.test(before.text)) return null;
  const isNear = GIVES.test(before.text.slice(-70));
  const after = isNear
    ? passage
        .slice(sum.end, sum.end + 180)
        .match(AFTER)
        ?.group('name')
    : null;
  const name = after ?? [...before.matches(BEFORE)].at(-1)?.group('name');
  return name ? trimmedName(name) : null;
}

/** The last full stop, semicolon or paragraph end before a place, at most a few lines up. */
function sentenceStart(text: string, end: number): number {
  const begin = Math.max(0, end - 300);
  const before = text.slice(begin, end);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('\n\n'),
    before.lastIndexOf('.\n'),
  );
  return begin + cut + 1;
}

function trimmedName(name: Passage): Passage | null {
  const end = ENDS.exec(name.text)?.index ?? name.length;
  const trimmed = name.slice(0, end).trim();
  return trimmed.length < 3 ? null : trimmed;
}

const FIGURE = '\\d{1,3}(?: \\d{3}){1,3}(?:,\\d{2})?|\\d{2,7}(?:,\\d{2})?';
/** « 1781 Les Amis du lac P 2 000 € » : a code, a name, a letter for the kind, sums. */
const ROW = new RegExp(
  `^(?:[-–—•*|\\s]{0,4})(?:\\d{1,6}\\s)?(?<name>(?=[^\\n€]{0,9}\\p{L}{3})\\p{L}[^\\n€]{1,90}?)(?:\\s\\(\\d{1,6}\\))?(?:\\s(?:P|F|I)(?=\\s))?[\\s:|.…–—-]{1,40}` +
    `(?<sums>(?:${FIGURE})\\s?€?(?:\\s\\|?\\s?(?:${FIGURE})\\s?€?)?)[\\s|]*$`,
  'u',
);
/** Words that head or close a table, or name a line of a budget: nobody receives them. */
const NO_NAME =
  /(?:^|\s)(?:sous[- ])?tota(?:l|ux)|montant|d[ée]pense|recette|chapitre|article|section|co[ûu]t|autofinancement|budget|cr[ée]dit|compte|exercice|[ée]tat$|d[ée]tr|dsil|r[ée]gion$|d[ée]partement$|europe|feder|reste|solde|tva|ttc|ht$|taux|tarif|prix|lot\s|tranche|loyer|cr[ée]ance|travaux|honoraires|[àÀ]$|\sde$|\s(?:est|sont|soit)(?:\s|$)/iu;

export interface TableRow {
  name: Passage;
  /** Place of the row in the passage. */
  start: number;
  end: number;
  /** The sums without « € » in the row, where the head of the table gives the currency. */
  bare: { passage: Passage; value: number } | null;
}

const HEAD =
  /(?:montant|subvention|somme|participation|attribu|accord|vot[ée])[^\n\d]*(?:€|euros)|\(\s?(?:en\s)?€\s?\)/iu;

/** Rows of a table that join a name to a sum. A row of figures alone counts under a head that says « € ». */
export function rowsIn(passage: Passage): TableRow[] {
  const rows: TableRow[] = [];
  let inEuros = false;
  let start = 0;
  for (const line of passage.split(/\n/)) {
    const end = start + line.length;
    const match = line.length < 160 ? line.match(ROW) : null;
    const name = match?.group('name');
    const sums = match?.group('sums');
    if (name && sums && !NO_NAME.test(name.text)) {
      const hasCurrency = sums.text.includes('€');
      const bare = { passage: sums, value: valueOf(sums.text) };
      const isSum = inEuros && Number.isFinite(bare.value);
      if (hasCurrency || isSum) rows.push({ name: name.trim(), start, end, bare: hasCurrency ? null : bare });
    } else if (!match && !line.isEmpty) inEuros = HEAD.test(line.text) && line.length < 160;
    start = end + 1;
  }
  return rows;
}
