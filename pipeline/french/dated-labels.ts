import type { Passage } from '../passage.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { anyOf } from './fold.ts';
import { forms, lexicon } from './phrases.ts';

/** What the date after a label is the date of. `other` dates are none that a record keeps. */
export type DateLabel = 'sent' | 'received' | 'receivedShort' | 'published' | 'notice' | 'other';

const PREFECTURE = ['(la )(sous-)préfecture', '(la )(sous )préfecture'];
const STATE = ["(le )représentant de l'état", '(le )préfet', '(le )sous-préfet', '(la )préfète'];

const LABELS = lexicon<DateLabel>({
  sent: [
    ...PREFECTURE.flatMap((place) => [
      `envoyé(e) en ${place}`,
      `envoyé(e) à ${place}`,
      `envoi (en )(à )${place}`,
      `date d'envoi en ${place}`,
      `transmis(e) en ${place}`,
      `transmis(e) à ${place}`,
      `transmission en ${place}`,
      `transmission à ${place}`,
      `télétransmis(e) en ${place}`,
      `télétransmis(e) à ${place}`,
      `télétransmission en ${place}`,
      `télétransmission à ${place}`,
      `(après )dépôt en ${place}`,
      `(après )dépôt à ${place}`,
      `déposé(e) en ${place}`,
      `déposé(e) à ${place}`,
      `date de télétransmission en ${place}`,
      `date de transmission en ${place}`,
    ]),
    "transmis(e) au représentant de l'état",
    'transmis(e) au préfet',
    "transmission au représentant de l'état",
    "télétransmission au représentant de l'état",
    "télétransmis(e) au représentant de l'état",
    'transmis(e) au contrôle de légalité',
    'transmission au contrôle de légalité',
    'télétransmis(e) au contrôle de légalité',
    'télétransmission au contrôle de légalité',
    'télétransmis(e)',
    "date d'envoi",
    "date de transmission de l'acte",
    'date de transmission',
    'date de télétransmission',
    "date de télétransmission de l'acte",
  ],
  received: [
    ...PREFECTURE.flatMap((place) => [
      `reçu(e) en ${place}`,
      `reçu(e) à ${place}`,
      `reçu(e) par ${place}`,
      `réception (en )(à )(par )${place}`,
      `réceptionné(e) en ${place}`,
      `réceptionné(e) par ${place}`,
      `date de réception (en )(à )(par )(de )${place}`,
      `accusé de réception (en )(de )${place} du`,
      `accusé de réception (en )(de )${place} le`,
      `accusé de réception (en )(de )${place} en date du`,
      `visa de ${place}`,
      `ar ${place} du`,
      `ar ${place} le`,
    ]),
    ...STATE.flatMap((who) => [`reçu(e) par ${who}`, `réception par ${who}`, `date de réception par ${who}`]),
    'reçu(e) au contrôle de légalité',
    'réception au contrôle de légalité',
    "date de réception de l'ar",
    "date de réception de l'accusé de réception",
    "date de l'accusé de réception",
    "date d'accusé de réception",
    'date ar',
  ],
  receivedShort: ['reçu(e)', 'date de réception', 'réceptionné(e)'],
  published: [
    'publié(e)(s)',
    'publié(e)(s) et notifié(e)(s)',
    'publié(e)(s) et transmis(e)',
    'publié(e)(s) ou notifié(e)',
    'publié(e)(s) par voie électronique',
    'publié(e)(s) électroniquement',
    'publié(e)(s) sous format électronique',
    'publié(e)(s) sous forme électronique',
    'publié(e)(s) sur le site internet',
    'publié(e)(s) sur le site internet de la commune',
    'publié(e)(s) sur le site internet de la ville',
    'publié(e)(s) sur le site de la commune',
    'publié(e)(s) et affiché(e)(s)',
    'publié(e)(s) par affichage',
    'affiché(e)(s)',
    'affiché(e)(s) en mairie',
    'affiché(e)(s) à la mairie',
    'affiché(e)(s) à la porte de la mairie',
    'affiché(e)(s) ou notifié(e)',
    'affiché(e)(s) et publié(e)(s)',
    'mis(e) en ligne',
    'mis(e) en ligne sur le site internet',
    'mis(e) en ligne sur le site internet de la commune',
    'mis(e) en ligne sur le site de la commune',
    'mise en ligne',
    "date d'affichage",
    "date d'affichage de la délibération",
    "date d'affichage et de publication",
    "date de l'affichage",
    'date de (la )publication',
    "date de publication de l'acte",
    'date de publication électronique',
    'date de publication sur le site internet',
    "date de publication ou d'affichage",
    'date de mise en ligne',
    'date de publicité',
    'affichage',
    'affichage en mairie',
    'publication',
    'publication électronique',
    'publication en ligne',
    'publication par voie électronique',
    'publication sur le site internet',
    'publication sur le site internet de la commune',
    'publication ou notification',
    'publication et notification',
    'publication et affichage',
    'publication par affichage',
    'affichage ou notification',
    'affichage ou publication',
    'affichage et publication',
    'affichage de la délibération',
    'publication de la délibération',
  ],
  notice: [
    'date de (la )convocation',
    'date convocation',
    'date des convocations',
    "date d'envoi de la convocation",
    "date d'envoi des convocations",
    "date de (la )convocation et d'affichage",
    "date de (la )convocation et de l'affichage",
    "date de (la )convocation et d'affichage de l'ordre du jour",
    'date de (la )convocation du conseil',
    'date de (la )convocation du conseil municipal',
    'date de (la )convocation du conseil communautaire',
    'date de (la )convocation des membres',
    'date de (la )convocation des conseillers',
    'convocation',
    'convocations',
    'convocation du conseil municipal',
    'convocation du conseil communautaire',
    'convocation du conseil',
    'convocation adressée',
    'convocations adressées',
    'convocation envoyée',
    'convocations envoyées',
    'convocation faite',
    'convocation(s) transmise(s)',
    'convocation légale',
    'convocation régulière',
    'convocation qui leur a été adressée',
    'convocation qui lui a été adressée',
    'convocation par le maire',
    'convoqué(e)(s)',
    'convoqué(e)(s) par le maire',
    'convoqué(e)(s) par le président',
    'convoqué(e)(s) légalement',
    'convoqué(e)(s) régulièrement',
    'convoqué(e)(s) individuellement',
    'convoqué(e)(s) individuellement et par écrit',
    'convoqué(e)(s) par écrit',
    'convoqué(e)(s) par courriel',
    'convoqué(e)(s) par voie dématérialisée',
    'convoqué(e)(s) par lettre',
    'convoqué(e)(s) par courrier',
  ],
  other: [
    'affichage de la convocation',
    'convocation affichée',
    'convocations affichées',
    "date d'affichage de la convocation",
    "date d'affichage de l'ordre du jour",
    "affichage de l'ordre du jour",
    'convocation et affichage',
    "date d'affichage du procès-verbal",
    "date d'affichage du compte(-)( )rendu",
    "date d'affichage de la liste (des délibérations)",
    'affichage du compte rendu',
    'affichage du compte-rendu',
    'affichage du procès-verbal',
    'affichage du pv',
    'affichage de la liste (des délibérations)',
    'publication du procès-verbal',
    'publication de la liste (des délibérations)',
    'publication du compte rendu',
    'publication du compte-rendu',
    'compte rendu affiché',
    'compte-rendu affiché',
    'procès-verbal affiché',
    'procès-verbal publié',
    'procès-verbal mis en ligne',
    'liste affichée',
    'liste publiée',
    'liste des délibérations affichée',
    'liste des délibérations publiée',
    'notifié(e)(s) le',
    'date de notification',
    'date de (la )séance',
    'date de (la )réunion',
    'séance du',
    'réunion du',
    'date de signature',
    'signé(e) le',
    'certifié(e) exécutoire le',
    'rendu(e) exécutoire le',
  ],
});
const LABEL = new RegExp(LABELS.source, 'iu');

/** What may stand between a label and its date, or between labels that share a row. */
const FILLER = new RegExp(
  `^(?:[\\s:;,.|()/*_•–—-]|\\p{L}['’]|(?<![\\p{L}\\d])(?:${anyOf(
    [
      'le',
      'du',
      'la',
      'au',
      'en date du',
      'en date',
      'date',
      'et',
      'de',
      'par',
      'à',
      'h',
      'id',
      'slow',
      'acte certifié exécutoire',
      'certifié exécutoire',
      "accusé de réception ministère de l'intérieur",
      'accusé de réception',
      'par voie (d)affichage',
      "ministère de l'intérieur",
    ].flatMap(forms),
  )})(?![\\p{L}\\d]))*$`,
  'iu',
);
const TRANSMISSION_ID = /[\dA-Z]{2,3}-\d{9}-\d{8}-[\w.-]{1,40}|\d{1,2}\s?[h:]\s?\d{2}/giu;

export interface LabelledDate extends FoundDate {
  label: DateLabel;
  /** The label and its date. */
  labelled: Passage[];
}

/** Several fields ask the same sections, and the acts of one sitting share theirs. */
const read = new WeakMap<Passage, LabelledDate[]>();

interface Token {
  start: number;
  end: number;
  label: { kind: DateLabel; passage: Passage } | null;
  date: FoundDate | null;
}

/**
 * Dates with the label each belongs to. Labels may come one by one (« Reçu le 3/2, publié le 4/2 ») or in a
 * row with their dates after them (« Envoyé le / Reçu le / 3/2 / 4/2 »). A label without date keeps none.
 */
export function labelledDates(passage: Passage, upTo: string | null = null): LabelledDate[] {
  const known = upTo === null ? read.get(passage) : undefined;
  if (known) return known;
  const found: LabelledDate[] = [];
  for (const { labels, dates } of groupsOf(passage, upTo)) {
    for (const [token, { date }] of pairsOf(passage.text, labels, dates)) {
      if (!token.label || !date) continue;
      const { kind, passage: label } = token.label;
      found.push({ ...date, label: kind, labelled: [label, date.passage] });
    }
  }
  if (upTo === null) read.set(passage, found);
  return found;
}

interface Group {
  labels: Token[];
  dates: Token[];
}

/** Runs of labels followed by the dates that come before the next label. */
function groupsOf(passage: Passage, upTo: string | null): Group[] {
  const groups: Group[] = [];
  let group: Group = { labels: [], dates: [] };
  let end = 0;
  for (const token of tokensOf(passage, upTo)) {
    const apart = !isFiller(passage.text.slice(end, token.start));
    if (group.labels.length && (apart || (token.label && group.dates.length))) {
      groups.push(group);
      group = { labels: [], dates: [] };
    }
    if (token.label) group.labels.push(token);
    else if (group.labels.length) group.dates.push(token);
    end = token.end;
  }
  return [...groups, group];
}

function tokensOf(passage: Passage, upTo: string | null): Token[] {
  const labels = [...passage.matches(LABEL)].map(
    ({ start, end, text, whole }): Token => ({
      start,
      end,
      label: { kind: LABELS.kindOf(text), passage: whole },
      date: null,
    }),
  );
  const dates = datesIn(passage, upTo).map(
    (date): Token => ({
      start: date.start,
      end: date.end,
      label: null,
      date,
    }),
  );
  return [...labels, ...dates].sort((a, b) => a.start - b.start);
}

const isFiller = (between: string): boolean =>
  between.length < 120 &&
  !/(?:^|[^.])\.\s\p{Lu}/u.test(between) &&
  FILLER.test(between.replace(TRANSMISSION_ID, ' '));

/** Which date belongs to which label, when one may be missing. Unsure, none. */
function pairsOf(text: string, labels: Token[], dates: Token[]): [Token, Token][] {
  const [first] = dates;
  const last = labels.at(-1);
  if (!first || !last) return [];
  const zip = (some: Token[]) => some.map((label, index): [Token, Token] => [label, dates[index] as Token]);
  if (labels.length <= dates.length) return zip(labels);
  const onOneLine = !text.slice(last.end, first.start).includes('\n');
  if (onOneLine) return [[last, first]];
  // A stamp whose last label, « Affiché le », was left empty.
  const isStamp = labels[0]?.label?.kind === 'sent' && labels[1]?.label?.kind === 'received';
  return isStamp && dates.length >= 2 ? zip(labels.slice(0, dates.length)) : [];
}
