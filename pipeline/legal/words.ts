import { frenchDate } from '../french/dates/calendar.ts';
import type { Deadline, DeadlineKind } from './deadlines.ts';

/** What each deadline asks or ends, and the article it comes from. */
const WORDS: Record<DeadlineKind, { what: string; article: string }> = {
  transmission: { what: 'Transmettre en préfecture', article: 'CGCT, art. L2131-1 et L1612-8' },
  list: {
    what: 'Afficher et mettre en ligne la liste des délibérations',
    article: 'CGCT, art. L2121-25',
  },
  minutes: { what: 'Mettre en ligne le procès-verbal, une fois arrêté', article: 'CGCT, art. L2121-15' },
  online: { what: 'Fin des deux mois en ligne', article: 'CGCT, art. R2131-1' },
  appeal: { what: 'Fin du délai de recours', article: 'CJA, art. R421-1' },
};

export const articleOf = ({ kind }: Deadline): string => WORDS[kind].article;

/** « Fin du délai de recours, n° 2024-007, séance du 14 mars 2024 ». */
export function deadlineTitle({ kind, about, label }: Deadline): string {
  const [, sitting = ''] = about.split('/');
  const act = label ? `, ${label}` : '';
  return `${WORDS[kind].what}${act}, séance du ${frenchDate(sitting)}`;
}
