import type { Reading, SourceDocument } from '../document.ts';
import { act } from './act.ts';
import { bundle } from './bundle.ts';
import { list } from './list.ts';
import { minutes } from './minutes.ts';
import { other } from './other.ts';

/** Pages of lines → acts and their named sections. A layout is a form of document, never a council. */
export interface Layout {
  id: string;
  matches(document: SourceDocument): boolean;
  read(document: SourceDocument): Reading;
}

/** The first that matches reads the document; `other` matches everything. */
export const layouts: readonly Layout[] = [list, bundle, minutes, act, other];
