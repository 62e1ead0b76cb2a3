import type { Attendance, Deliberation, Diagnostic, Sitting } from '../schemas/deliberation.ts';
import type { DocumentKind, MediaType, TextLayer } from './document.ts';
import type { SourceFile } from './read/document.ts';

/** What one document gives: the line `registre extract --ndjson` prints. */
export interface Extraction {
  file: string;
  sha256: string;
  mediaType: MediaType | null;
  kind: DocumentKind | null;
  textLayer: TextLayer | null;
  sitting: Sitting | null;
  attendance: Attendance | null;
  records: Deliberation[];
  diagnostics: Diagnostic[];
}

/** The line of a file that could not be read: only the reason why. */
export const unread = ({ file }: SourceFile, sha256: string, problem: Diagnostic): Extraction => ({
  file,
  sha256,
  mediaType: null,
  kind: null,
  textLayer: null,
  sitting: null,
  attendance: null,
  records: [],
  diagnostics: [problem],
});
