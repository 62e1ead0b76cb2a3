import type { Reading, SourceDocument } from '../document.ts';

/** Pages of lines → acts and their named sections. A layout is a form of document, never a council. */
export interface Layout {
  id: string;
  matches(document: SourceDocument): boolean;
  read(document: SourceDocument): Reading;
}
