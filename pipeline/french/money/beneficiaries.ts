import type { Passage } from '../../document/passage.ts';
import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { loose } from '../fold.ts';
import { anyPhrase } from '../phrases.ts';
import type { FoundSum } from './money.ts';

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
  'un fonds de concours',
  'la subvention',
  'les subventions',
  'des subventions',
  'les aides',
  'des aides',
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
/** A line that ends within a name goes on in small letters. */
const IN_NAME = '(?:[^\\n,;.:(€]|\\n(?=\\p{Ll}))';
const NAME = `${ARTICLE}(?<name>(?=${BODY}|[${CAPITALS}][${LETTERS}.]{2})${IN_NAME}{3,100})`;

const AFTER = new RegExp(
  `^[^.;:\\n€]{0,40}?\\s(?:[àÀ]|aux?|en\\sfaveur\\sd(?:e|u|es)|au\\s(?:profit|bénéfice)\\sd(?:e|u|es))\\s${NAME}`,
  'u',
);
const BEFORE = new RegExp(
  `(?:${loose('attribuer')}|attribue|attribution|${loose('verser')}|verse|versement|accorder|accorde|octroyer|octroie|allouer|alloue|ATTRIBUE|VERSE|ACCORDE|OCTROIE|ALLOUE)\\s` +
    `(?:[àÀ]|aux?)\\s${NAME}`,
  'gu',
);
const ASKS = /sollicit|demand|financ[ée]\s?e?\spar|recett|per[çc]u/iu;
/** « au Club nautique et 300 € au Foyer rural » */
const ENDS = new RegExp(`${NAME_END}|\\set\\s(?=\\d)`, 'iu');
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

/** « attribuer aux associations les subventions … » names a class, nobody in it. */
const CLASS = /^\p{Ll}+s$/u;

function trimmedName(name: Passage): Passage | null {
  const end = ENDS.exec(name.text)?.index ?? name.length;
  const trimmed = name.slice(0, end).trim();
  return trimmed.length < 3 || CLASS.test(trimmed.text) ? null : trimmed;
}
