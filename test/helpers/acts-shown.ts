import { VOTE_KINDS } from '../../pipeline/french/vote/terms.ts';
import { interpret } from '../../pipeline/pipeline.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { documentOf } from '../layouts/documents.ts';

/** « 2024-15 · Tarifs de la cantine · adopted unanimous - 0 0 - », an act a line. */
export const shown = ({ number, subject, vote }: Deliberation): string =>
  [
    number ?? '-',
    subject ?? '-',
    [vote.outcome, vote.majority, ...VOTE_KINDS.map((kind) => vote[kind].count)]
      .map((said) => said ?? '-')
      .join(' '),
  ].join(' · ');
/** The acts of a document, one a line. */
export const acts = (text: string): string[] => interpret(documentOf(text), null).records.map(shown);
