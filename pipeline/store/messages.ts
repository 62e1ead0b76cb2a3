import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { concerns, withActesMessage } from '../actes/evidence.ts';
import type { ActesMessage } from '../actes/message.ts';
import { report } from '../diagnostics.ts';
import { groupBy } from '../lib/group-by.ts';
import { decode } from '../read/decode.ts';
import type { Holdings, StoredDocument, StoredRecord } from './holdings.ts';
import type { StoredFile } from './places.ts';

interface ReadMessage extends StoredFile {
  message: ActesMessage;
  isUsed: boolean;
}

/** The holdings, their records told what the State's acknowledgements beside them say. */
export async function informed(holdings: Holdings): Promise<Holdings> {
  const findings: Diagnostic[] = [];
  const messages: ReadMessage[] = [];
  for (const stored of holdings.messages) {
    const { parseActesMessage } = await import('../actes/message.ts');
    const message = parseActesMessage(decode(await readFile(stored.path)));
    if (message) messages.push({ ...stored, message, isUsed: false });
    else findings.push(report('actes.unreadable', { file: stored.file }));
  }
  messages.sort((a, b) => weightOf(a) - weightOf(b));
  const messagesIn = groupBy(messages, ({ path }) => dirname(path));
  const documents = holdings.documents.map((document) =>
    informedBy(document, messagesIn.get(dirname(document.path)) ?? []),
  );
  const strays = messages.filter(({ isUsed }) => !isUsed);
  findings.push(...strays.map(({ file }) => report('actes.stray', { file })));
  return { ...holdings, documents, findings: [...holdings.findings, ...findings] };
}

/** The acknowledgement, which alone has a day of reception, has the last word. */
const weightOf = ({ message: { receipt } }: ReadMessage): number =>
  receipt?.receivedOn ? 2 : receipt ? 1 : 0;

function informedBy(document: StoredDocument, beside: readonly ReadMessage[]): StoredDocument {
  const records = document.records.map(({ record, path }): StoredRecord => {
    let told = record;
    for (const found of beside.filter(({ message }) => concerns(message, record))) {
      found.isUsed = true;
      const { record: better, findings } = withActesMessage(told, found.message, found.file);
      told = { ...better, diagnostics: [...told.diagnostics, ...findings] };
    }
    return { record: told, path };
  });
  return { ...document, records };
}
