import type { Authority } from '../../schemas/authority.ts';
import type { Extraction } from '../extraction.ts';
import { extractionOf } from '../pipeline.ts';
import { readDocument, type SourceFile } from '../read/document.ts';
import type { LongReading } from '../read/reader.ts';
import { type Find, findsInDocument } from './finds.ts';

/** What a document gives, and the likely personal data in it; null when it could not be read. */
export interface Searched {
  extraction: Extraction;
  finds: Find[] | null;
}

/** Reads a file once, into records and for the personal data it may hold. */
export async function extractAndSearch(
  source: SourceFile,
  authority: Authority | null,
  onPage?: LongReading['onPage'],
): Promise<Searched> {
  const read = await readDocument(source, onPage);
  const extraction = extractionOf(read, source, authority);
  return { extraction, finds: read.document && findsInDocument(read.document) };
}
