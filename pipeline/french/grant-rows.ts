import type { Passage } from '../passage.ts';
import { valueOf } from './money.ts';

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

export interface GrantRow {
  name: Passage;
  /** Place of the row in the passage. */
  start: number;
  end: number;
  /** The sums without « € » in the row, where the head of the table gives the currency. */
  bare: { passage: Passage; value: number } | null;
}

/** « Les Amis du lac ⇥ Fête de l'été » : of several cells before the sum, the first one receives it. */
function firstCell(name: Passage): Passage {
  const [cell = ''] = name.spans()[0]?.quote.split('\t') ?? [];
  return name.slice(0, cell.replace(/\s+/g, ' ').length).trim();
}

const HEAD =
  /(?:montant|subvention|somme|participation|attribu|accord|vot[ée])[^\n\d]*(?:€|euros)|\(\s?(?:en\s)?€\s?\)/iu;

/** Rows of a table that join a name to a sum. A row of figures alone counts under a head that says « € ». */
export function grantRowsIn(passage: Passage): GrantRow[] {
  const rows: GrantRow[] = [];
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
      if (hasCurrency || isSum)
        rows.push({ name: firstCell(name), start, end, bare: hasCurrency ? null : bare });
    } else if (!match && !line.isEmpty) inEuros = HEAD.test(line.text) && line.length < 160;
    start = end + 1;
  }
  return rows;
}
