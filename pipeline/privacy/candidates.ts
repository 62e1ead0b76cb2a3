import { sha256Of } from '../lib/digest.ts';
import type { PageProgress } from '../read/reader.ts';
import { type Find, findsInDocument } from './finds.ts';
import { findsKeptOf, keepFinds } from './kept-finds.ts';
import { readWords } from './reading.ts';

/** Called for each page of a scan that is read again. */
export type OnPage = (progress: PageProgress) => void;

const searches = new Map<string, Promise<Find[]>>();

/**
 * Likely personal data of a document that stands in a store, council members included. They were looked for when
 * the document was read into records; if not, it is read now, once, though all its acts ask at the same time. Who
 * knows the sum of the document may give it.
 */
export function candidatesIn(path: string, sha256?: string, onPage?: OnPage): Promise<Find[]> {
  const search = searches.get(path) ?? searched(path, sha256, onPage).finally(() => searches.delete(path));
  searches.set(path, search);
  return search;
}

async function searched(path: string, known?: string, onPage?: OnPage): Promise<Find[]> {
  const sha256 = known ?? (await sha256Of(path));
  const kept = findsKeptOf(path, sha256);
  if (kept) return kept;
  const { document } = await readWords(path, onPage);
  if (!document) return [];
  const finds = findsInDocument(document);
  await keepFinds(path, { [sha256]: finds });
  return finds;
}
