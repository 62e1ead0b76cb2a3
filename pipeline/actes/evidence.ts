import type { Deliberation, Diagnostic, Provenance, Receipt, Topic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { fold } from '../french/fold.ts';
import { topicOf } from '../french/topics/nomenclature.ts';
import { provenanceOf } from '../record/provenance.ts';
import type { ActesMessage } from './message.ts';

/** Whether a message is about an act: the same id, else the same day and number (its stamp may say otherwise). */
export function concerns(message: ActesMessage, { receipt, number, sitting }: Deliberation): boolean {
  if (receipt?.id && receipt.id === message.receipt?.id) return true;
  return message.date === sitting.date && number !== null && bare(number) === bare(message.number ?? '');
}

/** « V2021-011 », « V2021_011 » */
const bare = (number: string): string => fold(number).replace(/[^a-z0-9]/g, '');

/**
 * The record with what the @ctes system itself says of its receipt and topic, which no reading of the page
 * outweighs. What the stamp says otherwise is reported.
 */
export function withActesMessage(
  record: Deliberation,
  { receipt, topic }: ActesMessage,
  file: string,
): { record: Deliberation; findings: Diagnostic[] } {
  const told = receipt ? withReceipt(record, receipt) : record;
  const found = topic === null ? null : topicOf(topic);
  return {
    record: found && topic ? withTopic(told, { code: topic, label: found.label }) : told,
    findings: receipt ? differences(record.receipt, receipt, file) : [],
  };
}

const differences = (stamp: Receipt | null, receipt: Receipt, file: string): Diagnostic[] =>
  (['id', 'receivedOn'] as const).flatMap((key) => {
    const [printed, given] = [stamp?.[key], receipt[key]];
    if (!printed || !given || printed === given) return [];
    return [report('actes.differs', { file, pointer: `/receipt/${key}` }, { printed, given })];
  });

const TOLD: Provenance = { certainty: 'stated', rule: 'actes-message', spans: [] };

/** The days that the message does not hold stay those of the stamp. */
function withReceipt(record: Deliberation, receipt: Receipt): Deliberation {
  const kept = (['sentOn', 'receivedOn'] as const).filter((key) => !receipt[key] && record.receipt?.[key]);
  const pointers = kept.map((key) => `/receipt/${key}`);
  const provenance = pointers.map((pointer) => [pointer, provenanceOf(record, pointer) ?? TOLD] as const);
  return {
    ...record,
    receipt: { ...receipt, ...Object.fromEntries(kept.map((key) => [key, record.receipt?.[key]])) },
    provenance: { ...without(record, '/receipt'), '/receipt': TOLD, ...Object.fromEntries(provenance) },
  };
}

const withTopic = (record: Deliberation, topic: Topic): Deliberation => ({
  ...record,
  topic,
  provenance: { ...without(record, '/topic'), '/topic': TOLD },
});

const without = ({ provenance }: Deliberation, place: string): Deliberation['provenance'] =>
  Object.fromEntries(
    Object.entries(provenance).filter(([pointer]) => pointer !== place && !pointer.startsWith(`${place}/`)),
  );
