import { frenchDate } from '../../french/dates/calendar.ts';
import type { SittingLife } from '../sitting-life.ts';
import { numberOf, subjectOf } from './list.ts';
import type { Sheet } from './sheet.ts';

/** What the executive certifies under its own responsibility (CGCT, art. L2131-1): it signs, after checking. */
export function certificateSheet({ authority: { authority }, date, acts }: SittingLife): Sheet {
  return {
    heading: `${authority.name} – ${authority.body}`,
    title: 'Certificat de publication',
    lead: `Délibérations de la séance du ${frenchDate(date)}`,
    paragraphs: [
      'La personne soussignée certifie, sous sa responsabilité, que les délibérations suivantes ont été transmises et publiées aux dates indiquées.',
    ],
    table: {
      columns: [
        { title: 'Numéro', share: 0.16 },
        { title: 'Objet', share: 0.36 },
        { title: 'Reçue en préfecture', share: 0.16 },
        { title: 'Publiée', share: 0.16 },
        { title: 'Exécutoire depuis', share: 0.16 },
      ],
      rows: acts.map(({ act, receivedOn, publishedOn, enforceableSince }) => [
        numberOf(act),
        subjectOf(act),
        ...[receivedOn, publishedOn, enforceableSince].map((day) => (day ? frenchDate(day) : BLANK)),
      ]),
    },
    note: 'Code général des collectivités territoriales, articles L2131-1 et R2131-1. Les dates viennent des actes et du registre des publications : relisez-les et complétez-les avant de signer.',
    blanks: ['Fait à', 'Le', 'Nom et qualité', 'Signature'],
  };
}

/** Where a date is written by hand. */
const BLANK = '……………';
