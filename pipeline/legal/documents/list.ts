import { inWords } from '../../../site/components/half-circle.ts';
import { outcomeOf, writtenParts } from '../../../site/components/vote.ts';
import { frenchDate } from '../../french/dates/calendar.ts';
import type { Act } from '../../register.ts';
import type { SittingLife } from '../sitting-life.ts';
import type { Sheet } from './sheet.ts';

/** The list of deliberations examined, to be shown within a week (CGCT, art. L2121-25). */
export function listSheet({ authority: { authority }, date, acts, listBy }: SittingLife): Sheet {
  const by = listBy ? ` Elle est due au plus tard le ${frenchDate(listBy)}.` : '';
  return {
    heading: `${authority.name} – ${authority.body}`,
    title: 'Liste des délibérations examinées',
    lead: `Séance du ${frenchDate(date)}`,
    paragraphs: [],
    table: {
      columns: [
        { title: 'Numéro', share: 0.18 },
        { title: 'Objet', share: 0.52 },
        { title: 'Résultat', share: 0.3 },
      ],
      rows: acts.map(({ act }) => [numberOf(act), subjectOf(act), resultOf(act)]),
    },
    note: `Code général des collectivités territoriales, article L2121-25. Établie à partir des actes déposés dans le registre : ajoutez un point qui n’aurait pas d’acte.${by}`,
    blanks: ['Affichée et mise en ligne le'],
  };
}

export const numberOf = ({ record }: Act): string => record.number ?? '–';
export const subjectOf = ({ record }: Act): string => record.subject?.replace(/\s+/g, ' ') ?? 'Sans objet lu';

/** « Adoptée à la majorité : 9 voix pour, 1 voix contre ». */
export function resultOf(act: Act): string {
  const counts = inWords(writtenParts(act));
  return outcomeOf(act) + (counts ? ` : ${counts}` : '');
}
