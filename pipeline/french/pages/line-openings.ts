import { matchesOf } from '../../patterns/find.ts';
import { CAPITALS, LETTERS, MARKS, SMALL } from '../../patterns/letters.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';
import { TITLE_OPENING } from '../titles/titles.ts';
import { DECIDING_VERBS } from '../vote/decision.ts';
import { OPENING_WORDS } from './opening-words.ts';
import { SOMEBODY_SAYS } from './speech-openings.ts';

/**
 * What begins a line wherever acts keep their lines: where to cut a text that lost them (optical reading, a web
 * page). Patterns match between two words, and give no character; « i » would hide the capital they need.
 */

/** Words that a phrase leans on: « le procès-verbal de la Séance du 3 mai » goes on. */
export const LEANING_WORDS =
  "(?:de|la|le|du|des|les|à|au|aux|et|ou|par|sur|en|un|une|dans|pour|avec|sous|ce|cette|son|sa|ses|que|qui|n°|[lLdD]['’])";
/** « Mme X a été nommée Secrétaire de séance »: what somebody was made goes on. */
const MADE = '(?:(?:nomm|d[ée]sign)[ée]e?|[ée]lue?)';
const OPENING = new RegExp(
  `(?<=\\s|^)(?<!(?:^|[\\s'’])(?:${LEANING_WORDS}|${MADE})\\s)(?=(?<words>${OPENING_WORDS}))`,
  'giu',
);

/** « Composition des commissions Suite à l'installation … », « Compte administratif 2023 Le compte … »: a capital on such a word opens a sentence. */
const SMALL_WORD =
  /(?<=(?:\p{Ll}{4}|\s\d{4}|[Nn]\s?°\s?[\d/._-]{1,16}|[»)])\s)(?=(?:L['’]\s?|(?:Les?|La|Ils?|Une?|Dans|Pour|Suite|Par|Afin|Cette?|Ces|Chaque|Lors|Depuis|Nous|Conform[ée]ment)\s)\p{Ll}|Depuis\s\d|Avez-vous\s|Une?\s\p{Lu}\p{Ll}|Aucune?\s(?:remarque|observation|question)\s|L[ea]\s\p{Lu}{3,8}\s(?:\([^)\n]{1,80}\)\s)?(?:a|est|doit|peut|souhaite|propose)\s)/gu;

/** « Statuts du syndicat Monsieur Paul ARBRE présente le projet »: somebody speaks after a title. */
const NAMED_SPEECH = new RegExp(
  `(?<=(?:[${LETTERS}\\d]{3}|(?:[${SMALL}]{4}|[${CAPITALS}]{3}),)\\s)(?<!(?:^|[\\s'’])${LEANING_WORDS}\\s)(?=${SOMEBODY_SAYS})`,
  'gu',
);
/** « 1. Programme des coupes : M. ARBRE, agent de l'office propose »: the same after the colon of a title, and of no label. */
const SPEECH_AFTER_COLON = new RegExp(
  `(?<=[${LETTERS}]{3}\\s?:\\s)(?<!(?:[Rr]apporteu(?:re?|se)|[Pp]r[ée]sentation|[Pp]r[ée]sente?s?|[Aa]bsente?s?|[Ee]xcus[ée]e?s?|[Ss][ée]ance|[Ss]ecr[ée]taire|[Pp]ouvoirs?|[Pp]rocurations?|[Aa]bstentions?|[Cc]ontre|[Pp]our|[Vv]otes?)\\s?:\\s)(?=${SOMEBODY_SAYS})`,
  'gu',
);

/** « … COMMUNALES Conformément à l'article », « … DE LA SALLE La commune ne dispose plus »: the same after a title in capitals, where « Le » might begin a name. */
const AFTER_CAPITALS =
  /(?<=\p{Lu}{4}\.?\s)(?=(?:Dans|Suite|Afin|Apr[èe]s|Cette?|Ces|Lors|Depuis|Conform[ée]ment)\s\p{Ll}|Le\s(?:conseil|maire|pr[ée]sident)\s|La\s(?:commune|ville|communaut[ée])\s(?!d)\p{Ll}|Notre\s|L['’]article\s)/gu;

/** « 1 - Tarifs », « 2. TARIFS », « 3)Voirie », « IV – FINANCES », « … adopté. II. Tarifs »: the rank of an item, not a count among others, nor « 18 h 00- » or « 2. ROUX Luc 3. ». */
const RANK =
  /(?<=[^:°\d\s]\s)(?<!\s(?:[nh]|[Pp]oint|POINT|[Pp]our|POUR|[Cc]ontre|CONTRE|[Aa]bstentions?|ABSTENTIONS?|\d{1,2}\.)\s)(?=\d{1,2}(?:\s?[-–.)/]\s|\s?°\s?[-–:)]{1,2}\s|\))\p{Lu}\p{L}{3})(?!\S+\s\p{Lu}{2}[\p{Lu}’'-]*\s\p{Lu}\p{Ll}[\p{L}-]*\s(?:\d{1,2}\.\s|\p{Lu}{2}))|(?<=\s)(?=[IVX]{1,4}\s?[-–.]\s\p{Lu}{3})|(?<=(?:\p{L}{3}|\d)[.;!]\s)(?=[IVX]{1,5}\s?[-–.)]\s\p{Lu}\p{Ll})/gu;
/** « L'ordre du jour est abordé : 1/ Validation du compte rendu »: the first rank, after the colon that announces the items. */
const FIRST_RANK = /(?<=[Oo]rdre du jour[^.:\n]{0,30}:\s)(?=1\s?[-–.)/]\s?\p{Lu}\p{L}{3})/gu;
/** « … Grand-Rue Max LEROY rapporte : », « Monsieur le Maire rapporte : »: the report begins, whoever reads it. */
const REPORTS = new RegExp(
  `(?<=[${LETTERS}\\d).»]\\s)(?<!(?:^|[\\s'’])${LEANING_WORDS}\\s)(?=(?:(?:${CIVILITY_OF_ONE})\\s)?(?:l[ea]\\s(?:[Mm]aire|[Pp]r[ée]sidente?)|[${CAPITALS}][${SMALL}]+(?:[ -][${CAPITALS}][${SMALL}]+)?\\s[${CAPITALS}]{2}[${CAPITALS}' ’-]{0,30})\\srapporte\\s?:)`,
  'gu',
);
/** « ➢ Tarifs de la cantine … », « ✓ Approuve le projet … »: what a mark opens. */
const MARKED = new RegExp(`(?<=\\s)(?=[${MARKS}]\\s{0,3}["«“]?\\p{Lu}\\p{L})`, 'gu');
/** « Tarifs de la cantine DÉCIDE, à l'unanimité »: the verb in capitals, after a title that is not. */
const DECIDES_AFTER_TITLE = /(?<=\p{Ll}{3}\s)(?=D[ÉE]CIDE(?:\s?[,:]|\s(?:de|d['’]|à)))/gu;
/** « ***** Adoption du compte-rendu »: a row of stars parts paragraphs. */
const AFTER_STARS = /(?<=\*{3}\s)(?=\p{Lu}\p{L}{3})/gu;
/** « Accord à l'unanimité des membres présents et représentés Désignation d'un délégué », « Secrétaire : Luc ROUX Tarifs de la cantine »: what was voted, or who was named, then a title. */
const TITLE_AFTER_VOTE =
  /(?<=(?:unanimit[ée]|membres\spr[ée]sents(?:\s(?:et|ou)\srepr[ée]sent[ée]s)?|des\svotants|suffrages\sexprim[ée]s)\s|[Ss]ecr[ée]taire(?:\sde\ss[ée]ance)?\s?:\s[^:;,]{3,30}\p{Lu}{2}\s)(?=\p{Lu}\p{Ll}{3})/gu;
/** « … à l'unanimité. 20240130 2 Achat d'un terrain », « … du SCoT D2024-004- Objet : Marché »: the number of an act, before its title. */
const NUMBER_AND_TITLE =
  /(?<=[^\s°]\s)(?=(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d\s\d{1,3}\s\p{Lu}\p{Ll})|(?<=[.;!]\s)(?=(?:19|20)\d\d-\d{1,2}-\d{1,3}\s\p{Lu}{2})|(?<=\s)(?=\p{Lu}{1,5}\s?(?:19|20)\d\d\s?[-/._]\s?\d{1,4}\s?[-–:]\s(?:OBJET|Objet)\s*:)/gu;
/** « DÉLIBÉRATION N° 12 », « AFFAIRE N°2026-CM/071 », « QUESTION N° 3 », « POINT 1 - », « DCM 20260727-01 » */
const NUMBERED =
  /(?<=[^\s–—-]\s)(?=(?:D[ÉE]LIB[ÉE]RATION|D[ée]lib[ée]ration|AFFAIRE|Affaire|QUESTION|Question|DOSSIER|Dossier)\s+[Nn]\s?°|(?:POINT|Point)\s\d{1,2}\s[-–:]\s\p{Lu}|(?:DCM|DEL)\s?\d{6})/gu;
/** « 03-2024 OBJET : », « N° 20-06-15 OBJET : »: the number stands above the title. */
const NUMBER_ABOVE_TITLE =
  /(?<=\s)(?<!(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s)(?=(?:N\s?°\s?)?(?<!N\s?°\s)\d{1,8}(?:[-/._]\d{1,8}){0,3}\s(?:\p{Lu}{1,4}\s)?(?:OBJET|Objet)\s*:)|(?<=\s)(?=N\s?°\s?\d{1,8}(?:[-/._]\d{1,8}){1,3}\s\P{Ll})/gu;
/** « 2024_05_01 - Tarifs D.2024-05-02/0012 : Travaux », « 2024 05 n°01 – Tarifs »: numbers of acts, the year first, before their titles. */
const YEAR_FIRST =
  /(?<=\s)(?=(?:\p{Lu}{1,4}[._-]?)?20\d\d[-_./]\d{1,3}[-_./]\d{1,3}(?:\/\d{1,5})?\s[-–—:]\s\p{Lu})|(?<=\s)(?=20\d\d\s(?:0\d|1[0-2])\sn\s?°\s?\d{1,3}\s[-–—:]\s\p{Lu})/gu;
/** « À Saint-Exemple, le 5 janvier » */
const PLACE_DAY = `[ÀA]\\s[${CAPITALS}][${LETTERS}'’-]+(?:[ -][${LETTERS}][${LETTERS}'’-]*){0,4},\\sle\\s\\d{1,2}(?:er)?\\s`;
const PLACE_AND_DAY = new RegExp(`(?<=[^\\s]{3}\\s)(?=${PLACE_DAY})`, 'gu');
/** The same where a line begins: whoever signs does so below. */
export const OPENS_WITH_PLACE_AND_DAY = new RegExp(`^\\W*${PLACE_DAY}`, 'u');
/** « … publication le 21/06/2021 Le maire, Luc ROUX »: who signs does so below. */
const SIGNED = /(?<=\d\s)(?=L[ea]\s(?:[Mm]aire|[Pp]r[ée]sidente?),\s\p{Lu}\p{Ll}[\p{L}-]*\s\p{Lu}{2})/gu;
/** « … Mme ROUX Anne APPROBATION DU COMPTE DE GESTION », « … à 3,50 €. ACHAT D'UN TRACTEUR »: after a name or a sentence, a title in capitals. */
const NOUN_IN_CAPITALS =
  /(?<=(?:\p{Ll}{2}[.!]?|\p{Lu}{3}\.|[€\d»)]\.)\s)(?=\p{Lu}{4,}\s(?:D[EU]S?\s|D['’]|AUX?\s|[ÀA]\s)\p{Lu}{2})/gu;
/** « … a monté. VOIRIE COMMUNALE M. HÊTRE présente … »: words in capitals between the end of a sentence and who speaks. */
const CAPITALS_BEFORE_SPEECH = new RegExp(
  `(?<=[${SMALL}€\\d»)][.!]\\s)(?=(?:[${CAPITALS}][${CAPITALS}'’-]{1,25}\\s){2,12}${SOMEBODY_SAYS})`,
  'gu',
);

/** Where titles in capitals begin that stand inside a paragraph, after the end of a sentence. */
export const titlesInside = (text: string): number[] => [
  ...placesOf(text, NOUN_IN_CAPITALS).filter(
    (at) => opensTitle(text, at) && /[.!]\s$/.test(text.slice(Math.max(0, at - 2), at)),
  ),
  ...placesOf(text, CAPITALS_BEFORE_SPEECH),
];

const opensTitle = (text: string, at: number): boolean => TITLE_OPENING.test(text.slice(at, at + 30));

/** « N°1 D.CCAS/2026/19 - Fixation … » : a row of a list. */
const ROW = /(?<=\s)(?=N°\s?\d{1,2}\s[A-Z][\w.]*\/\d{4}\/\d)/gu;
/** « … décide : - APPROUVE le projet - AUTORISE le maire … »: the items of the decision. */
const ITEM = new RegExp(`(?<=\\s)(?=[-–—•+>]{1,2}\\s_{0,2}\\s?${DECIDING_VERBS}(?![${LETTERS}]))`, 'gu');
/** « … 59000 BEAUVAL PROCÈS-VERBAL DU CONSEIL … »: the title of the whole, in capitals. */
const WHOLE =
  /(?<=(?:[^\s'’]{2}|\s[.–—-])\s)(?<!\s(?:DU|DE|LE|LA|AU)\s)(?=(?:PROC[ÈE]S[ -]VERBAL|COMPTE[ -]RENDU)\s(?!\P{L}*\p{Ll}))/gu;
/** « PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 12 MARS 2024 Étaient présents … »: the day ends the title of the whole. */
const AFTER_WHOLE =
  /(?<=(?:PROC[ÈE]S[ -]VERBAL|COMPTE[ -]RENDU)\s\P{Ll}{3,60}\s(?:19|20)\d\d\s)(?=\p{Lu}\p{Ll})/gu;
/** « Nombre de membres en exercice : 39 Approbation … »: a count ends what counts. */
const AFTER_COUNT = /(?<=en exercice\s?:\s?\d{1,3}\s)(?=\p{Lu}\p{Ll}{2})/gu;
/** « Mme ORME est nommée secrétaire de séance Approbation … »: the sitting is open, and its first title stands there. */
const AFTER_SECRETARY =
  /(?<=(?:nomm|d[ée]sign|[ée]l)(?:[ée]|u)e?\ssecr[ée]taire(?:\sde(?:\sla)?\ss[ée]ance)?\.?\s)(?=\p{Lu}\p{Ll}{4})/gu;
/** « … de la commission du 3 mai A L'UNANIMITÉ des votants »: in capitals, what was voted. */
const UNANIMOUS = /(?<=\s)(?=[AÀ]\sL['’]\s?UNANIMIT[ÉE]\s)/gu;
/** « … au meilleur taux Abstentions : 3 », « Abstention : 1 2/ Travaux de voirie », « … (eaux pluviales) Pour : 16 Convention avec … »: a count of voices begins a line, and the last of them ends it. */
const VOICES =
  /(?<=(?:\p{Ll}{3}|\))\s)(?=(?:Abstentions?|ABSTENTIONS?|Pour|POUR|Contre|CONTRE)\s?:\s?\d)|(?<=(?:Pour|Contre|Abstentions?|\sA)\s?[:=]\s?\d{1,3}\.?\s)(?=\d{1,2}\s?[-–.)/]\s?\p{Lu}\p{Ll}{3})|(?<=(?:Pour|Contre|Abstentions?)\s?:\s?\d{1,3}\s)(?=\p{Lu}\p{Ll}{4})(?!Contre|Abst|Voix|Vote|Madame|Monsieur)/gu;
/** « Page 1 sur 3 » stands alone. */
const PAGE =
  /(?=(?:[Pp]age|PAGE) \d{1,3} (?:sur|SUR) \d{1,3}\s)|(?<=(?:[Pp]age|PAGE) \d{1,3} (?:sur|SUR) \d{1,3}\s)(?=\S)/gu;
/** The stamp's last words: its id, or the day of reception after it. */
const AFTER_STAMP =
  /(?<=r[ée]ception\s+pr[ée]fecture\s?:\s?\d\d\/\d\d\/\d{4}\s)(?=\S)|(?<=-\d{9}-\d{8}-[\w-]{1,40}-(?:DE|AR|AU|AI|CC|BF)\s)(?=[^\s\]|])|(?<=\s)(?=ID\s?:\s?\d)/gu;
/** The end of a sentence: a word, not an initial or a civility, then a capital; « … modificative n° 1. Le maire », « … du 7 juin 2012. FINANCES », « … arrive à 20h50. Statuts » */
const SENTENCE_END =
  /(?<=\p{Ll}{3}\)?[.;]\s)(?=\p{Lu})|(?<=\s(?:19|20)\d\d\.\s)(?=\p{Lu}(?:\p{Ll}{3}|\p{Lu}{3}))|(?<=(?:n\s?°\s?\d{1,4}|\d\s?h\s?\d{0,2})\.\s)(?=\p{Lu}\p{Ll})/gu;

const placesOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** « Présents : 29 - Votants : 33 »: counts in a row stay together; « à 18 h 00 - Présents : Mme X » are none. */
const isInARow = (text: string, at: number): boolean =>
  /\d\s?[-–,;/]\s$/.test(text.slice(Math.max(0, at - 4), at)) &&
  !/^[^:]{3,40}:\s\D/.test(text.slice(at, at + 44));

/** « … M. NOIR. ANNE PETIT EST ÉLUE SECRÉTAIRE »: in capitals, the verb of a name. */
const isVerbInCapitals = (text: string, at: number): boolean =>
  /^(?:EST|A)\s/.test(text.slice(at, at + 4)) && /\p{Lu}{2}\s$/u.test(text.slice(Math.max(0, at - 3), at));

/** Where labels and formulas stand with a capital, outside the one before. */
function openingsIn(text: string): number[] {
  const found: number[] = [];
  let end = 0;
  for (const { index, groups } of matchesOf(OPENING, text)) {
    if (index < end || !/\p{Lu}/u.test(text[index] ?? '') || isInARow(text, index)) continue;
    if (isVerbInCapitals(text, index)) continue;
    found.push(index);
    end = index + (groups?.words?.length ?? 0);
  }
  return found;
}

/** Places that any of some patterns give, each after a white space: they are all asked there, and nowhere else. */
const anyPlace = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?<=\\s)(?:${patterns.map(({ source }) => source).join('|')})`, 'gu');

const PARAGRAPH = anyPlace([
  RANK,
  FIRST_RANK,
  NUMBERED,
  YEAR_FIRST,
  REPORTS,
  MARKED,
  NUMBER_AND_TITLE,
  PLACE_AND_DAY,
  SIGNED,
  NUMBER_ABOVE_TITLE,
  ROW,
  PAGE,
  AFTER_STAMP,
  WHOLE,
  AFTER_WHOLE,
  AFTER_COUNT,
  AFTER_SECRETARY,
  UNANIMOUS,
  VOICES,
  DECIDES_AFTER_TITLE,
  CAPITALS_BEFORE_SPEECH,
  AFTER_STARS,
]);
const TITLE = anyPlace([NOUN_IN_CAPITALS, TITLE_AFTER_VOTE]);
const SENTENCE = anyPlace([SENTENCE_END, NAMED_SPEECH, SPEECH_AFTER_COLON, SMALL_WORD, AFTER_CAPITALS, ITEM]);

/** Where lines begin in a text, in no order: by paragraphs, and by sentences inside them. */
export const lineOpenings = (text: string): { paragraphs: number[]; sentences: number[] } => ({
  paragraphs: [
    ...openingsIn(text),
    ...placesOf(text, PARAGRAPH),
    ...placesOf(text, TITLE).filter((at) => opensTitle(text, at)),
  ],
  sentences: placesOf(text, SENTENCE),
});
