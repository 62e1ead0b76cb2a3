import type { MediaType, Page, TextLayer, UnreadPages } from '../document.ts';
import type { KeptPages } from './kept-pages.ts';

/** How far the reading of one document is. */
export interface PageProgress {
  page: number;
  pages: number;
}

/** What a reading that takes long tells, and where it keeps what is done. */
export interface LongReading {
  /** Called before a page is read optically. */
  onPage?: (progress: PageProgress) => void;
  kept?: KeptPages;
  /** How many pages may be read optically at once; one by default. */
  together?: number;
}

/** What a file gives. */
export interface PagesRead {
  pages: Page[];
  textLayer: TextLayer;
  unread?: UnreadPages[];
}

/** Bytes → pages of positioned lines. Throws `Unreadable` when the file cannot be read at all. */
export interface Reader {
  mediaType: MediaType;
  /** Lower-case file name extensions, with their dot. */
  extensions: readonly string[];
  read(bytes: Uint8Array, long?: LongReading): Promise<PagesRead>;
}
