import { LETTERS } from '../../patterns/letters.ts';
import { anyOf, forms, lexicon } from '../phrases.ts';
import { NOTICE } from './notice-labels.ts';
import { PUBLISHED } from './publication-labels.ts';
import { RECEIVED, RECEIVED_SHORT, SENT } from './transmission-labels.ts';

/** What the date after a label is the date of. `other` dates are none that a record keeps. */
export type DateLabel = 'sent' | 'received' | 'receivedShort' | 'published' | 'notice' | 'sitting' | 'other';

/** Labels by what they announce. */
export const DAY_LABELS = lexicon<DateLabel>({
  sent: SENT,
  received: RECEIVED,
  receivedShort: RECEIVED_SHORT,
  published: PUBLISHED,
  notice: NOTICE,
  sitting: [
    'date de (la )séance',
    'date de (la )réunion',
    'date du conseil (municipal)(communautaire)',
    'date de (la )délibération',
    'séance du',
    'réunion du',
  ],
  other: [
    'affichage de la convocation',
    'convocation affichée',
    'convocations affichées',
    "date d'affichage de la convocation",
    "date d'affichage de l'ordre du jour",
    "affichage de l'ordre du jour",
    ...['additif', 'complément', 'ajout'].flatMap((what) =>
      ['adressé', 'envoyé', 'transmis'].map((sent) => `${what} à l'ordre du jour (a été )(leur )${sent}`),
    ),
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
    'date de signature',
    'signé(e) le',
    'certifié(e) exécutoire le',
    'rendu(e) exécutoire le',
  ],
});

/** What may stand between a label and its date, or between labels that share a row. */
export const FILLER = new RegExp(
  `^(?:[\\s:;,.!|()[\\]/*_•”“"–—-]|[${LETTERS}]['’]|(?<![${LETTERS}\\d])(?:${anyOf(
    [
      'le',
      'ce',
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
      // « la convocation qui lui a été adressée cinq jours francs avant la réunion, soit le 8 mars 2024 »
      ...['trois', 'cinq', '3', '5'].flatMap((count) =>
        ['réunion', 'séance'].map((what) => `${count} jours (francs )(au moins )avant la ${what}`),
      ),
      'soit',
      ...['conseillers( municipaux)( communautaires)', 'délégués', 'élus'].map((whom) => `aux ${whom}`),
      // Titles of the columns of a table, beside those of dates.
      'en exercice',
      'présents',
      'pouvoirs',
      'votants',
    ].flatMap(forms),
  )})(?![${LETTERS}\\d]))*$`,
  'iu',
);
