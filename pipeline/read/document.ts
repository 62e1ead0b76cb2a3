import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { type DiagnosticCode, report } from '../diagnostics.ts';
import type { SourceDocument } from '../document.ts';
import { fingerprint } from '../lib/digest.ts';
import { readers } from './index.ts';
import { keptPages } from './kept-pages.ts';
import type { LongReading } from './reader.ts';
import { Unreadable } from './unreadable.ts';

export interface SourceFile {
  /** Name to show and to keep in the record. */
  file: string;
  path: string;
  /** Folder of its authority, when it stands in the store: records are addressed under it. */
  authoritySlug?: string;
  /** Folder where what optical reading gives is kept, page after page; without it, nothing is written. */
  scans?: string;
  /** How many pages of a scan may be read at once; one by default. */
  together?: number;
}

/** The document, or why it could not be read. */
export type ReadOutcome = { sha256: string } & (
  | { document: SourceDocument; problem: null }
  | { document: null; problem: Diagnostic }
);

/** Reads one file through the reader of its kind. A file that cannot be read gives its diagnostic. */
export async function readDocument(
  { file, path, scans, together = 1 }: SourceFile,
  onPage?: LongReading['onPage'],
): Promise<ReadOutcome> {
  const refused = (sha256: string, code: DiagnosticCode, args?: unknown): ReadOutcome => ({
    sha256,
    document: null,
    problem: (report as (...all: unknown[]) => Diagnostic)(code, { file }, args),
  });
  const bytes = bytesOf(path);
  if (bytes instanceof Error) return refused('', 'file.unreadable', { reason: reasonOf(bytes) });
  const sha256 = fingerprint(bytes);
  if (bytes.length === 0) return refused(sha256, 'file.empty');
  const extension = extname(path).toLowerCase();
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (!reader) return refused(sha256, 'file.unknown-kind', { extension });
  const long = { together, ...(onPage && { onPage }), ...(scans && { kept: keptPages(scans, sha256) }) };
  try {
    const { pages, textLayer, unread = [] } = await reader.read(bytes, long);
    const { mediaType } = reader;
    if (pages.every(({ text }) => text.trim() === ''))
      return refused(sha256, mediaType === 'application/pdf' ? 'file.no-text' : 'file.empty');
    return {
      sha256,
      problem: null,
      document: { file, mediaType, sha256, size: bytes.length, textLayer, pages, unread },
    };
  } catch (error) {
    if (error instanceof Unreadable) return refused(sha256, error.code, error.details);
    throw error;
  }
}

/** Read synchronously: a reading thread has nothing else to do, and a callback costs more than most files. */
function bytesOf(path: string): Buffer | NodeJS.ErrnoException {
  try {
    return readFileSync(path);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'il n’existe pas';
  if (error.code === 'EACCES') return 'l’accès est refusé';
  if (error.code === 'EISDIR') return 'c’est un dossier';
  return error.message;
}
