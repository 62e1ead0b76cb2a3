import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { type ActesMessage, concerns, parseActesMessage, withActesMessage } from '../actes.ts';
import { report } from '../diagnostics.ts';
import { decode } from '../read/decode.ts';
import type { StoredFile } from './places.ts';
import type { Holdings, StoredDocument, StoredRecord } from './update.ts';

interface ReadMessage extends StoredFile {
  message: ActesMessage;
  isUsed: boolean;
}

/** The holdings, their records told what the State's acknowledgements beside them say. */
export async function informed(holdings: Holdings): Promise<Holdings> {
  const findings: Diagnostic[] = [];
  const messages: ReadMessage[] = [];
  for (const stored of holdings.messages) {
    const message = parseActesMessage(decode(await readFile(stored.path)));
    if (message) messages.push({ ...stored, message, isUsed: false });
    else findings.push(report('actes.unreadable', { file: stored.file }));
  }
  const documents = holdings.documents.map((document) => informedBy(document, messages));
  const strays = messages.filter(({ isUsed }) => !isUsed);
  findings.push(...strays.map(({ file }) => report('actes.stray', { file })));
  return { ...holdings, documents, findings: [...holdings.findings, ...findings] };
}

function informedBy(document: StoredDocument, messages: readonly ReadMessage[]): StoredDocument {
  const beside = messages.filter(({ path }) => dirname(path) === dirname(document.path));
  const records = document.records.map(({ record, path }): StoredRecord => {
    const found = beside.find(({ message }) => concerns(message, record));
    if (!found) return { record, path };
    found.isUsed = true;
    const { record: told, findings } = withActesMessage(record, found.message, found.file);
    return { record: { ...told, diagnostics: [...told.diagnostics, ...findings] }, path };
  });
  return { ...document, records };
}
