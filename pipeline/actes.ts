import { load } from 'cheerio';
import type { Deliberation, Diagnostic, Receipt } from '../schemas/deliberation.ts';
import { report } from './diagnostics.ts';
import { fold } from './french/fold.ts';
import { topicOf } from './french/nomenclature.ts';
import { provenanceOf } from './provenance.ts';

/** What a message of the @ctes system says of an act: the State's acknowledgement (ARActe). */
export interface ActesMessage {
  /** Complete but for the sending date, which the message does not hold. */
  receipt: Receipt;
  /** Matière of level 2 that the sender declared. */
  topic: string | null;
}

/**
 * Reads an ARActe (`actes:ARActe`, whatever its prefix); null when the XML is something else, or when the
 * identifier it must hold is not one.
 */
export function parseActesMessage(xml: string): ActesMessage | null {
  const $ = load(xml, { xml: true });
  const attributes = (name: string) =>
    $('*')
      .toArray()
      .filter((node) => 'tagName' in node && localName(node.tagName) === name)
      .map((node) => byLocalName($(node).attr() ?? {}));
  const [answer] = attributes('ARActe');
  const id = answer && idOf(answer.IDActe ?? '');
  if (!id) return null;
  const { DateReception: receivedOn = '' } = answer;
  const codes = ['CodeMatiere1', 'CodeMatiere2'].map((level) => attributes(level)[0]?.CodeMatiere);
  const topic = codes.every(Boolean) ? codes.join('.') : null;
  return { receipt: { ...id, sentOn: null, receivedOn: DATE.test(receivedOn) ? receivedOn : null }, topic };
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** « 034-213401722-20210208-153466-DE », as the system itself writes it: nothing is put right. */
function idOf(id: string): Omit<Receipt, 'sentOn' | 'receivedOn'> | null {
  const parts = /^(\d{3}|02[AB])-(\d{9})-(\d{4})(\d\d)(\d\d)-([\w.-]+)-(DE|AR|AU|AI|CC|BF)$/.exec(id);
  if (!parts) return null;
  const [, department = '', siren = '', year, month, day, number = '', nature] = parts;
  return {
    id,
    department,
    siren,
    date: `${year}-${month}-${day}`,
    number,
    nature: nature as Receipt['nature'],
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const byLocalName = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value.trim()]));

/** Whether a message is about an act: the same id, else the same day and number (its stamp may say otherwise). */
export function concerns(
  { receipt }: ActesMessage,
  { receipt: stamp, number, sitting }: Deliberation,
): boolean {
  if (stamp?.id === receipt.id) return true;
  return receipt.date === sitting.date && number !== null && bare(number) === bare(receipt.number ?? '');
}

/** « V2021-011 », « V2021_011 » */
const bare = (number: string): string => fold(number).replace(/[^a-z0-9]/g, '');

/**
 * The record with the State's own word on its receipt and topic, which no reading of the page outweighs.
 * What the stamp says otherwise is reported.
 */
export function withActesMessage(
  record: Deliberation,
  { receipt, topic }: ActesMessage,
  file: string,
): { record: Deliberation; findings: Diagnostic[] } {
  const stamp = record.receipt;
  const findings = (['id', 'receivedOn'] as const).flatMap((key) => {
    const [printed, given] = [stamp?.[key], receipt[key]];
    if (!printed || !given || printed === given) return [];
    return [report('actes.differs', { file, pointer: `/receipt/${key}` }, { printed, given })];
  });
  const found = topic === null ? null : topicOf(topic);
  const provenance = Object.entries(record.provenance).filter(
    ([pointer]) => !isUnder(pointer, '/receipt') && !(found && isUnder(pointer, '/topic')),
  );
  const entry = { certainty: 'stated' as const, rule: 'actes-message', spans: [] };
  const sent = stamp?.sentOn ? provenanceOf(record, '/receipt/sentOn') : null;
  return {
    findings,
    record: {
      ...record,
      receipt: { ...receipt, sentOn: stamp?.sentOn ?? null },
      ...(found && topic ? { topic: { code: topic, label: found.label } } : {}),
      provenance: Object.fromEntries([
        ...provenance,
        ['/receipt', entry],
        ...(sent ? [['/receipt/sentOn', sent] as const] : []),
        ...(found ? [['/topic', entry] as const] : []),
      ]),
    },
  };
}

const isUnder = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);
