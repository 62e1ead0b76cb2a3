import type { Deliberation } from '../schemas/deliberation.ts';
import type { Page, Span } from './document/page.ts';
import type { Passage } from './document/passage.ts';

export type * from './document/page.ts';

/** Pages that are images of which nothing is known, and why. */
export interface UnreadPages {
  why: 'notInstalled' | 'annex' | 'illegible';
  pages: number[];
}

export type TextLayer = 'text' | 'stampOnly' | 'scan' | 'plain';
export type MediaType =
  | 'application/pdf'
  | 'text/html'
  | 'text/plain'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.oasis.opendocument.text';

export interface SourceDocument {
  file: string;
  mediaType: MediaType;
  sha256: string;
  size: number;
  textLayer: TextLayer;
  pages: Page[];
  unread?: UnreadPages[];
}

/**
 * One value read for one place of the record. `stated` facts carry the spans they were read from;
 * `inferred` ones name the rule that deduced them, with the spans it rests on.
 */
export interface Fact {
  /** JSON pointer into the record, such as `/vote/inFavour/count`. */
  pointer: string;
  value: unknown;
  certainty: 'stated' | 'inferred';
  rule: string;
  spans: Span[];
}

export type DocumentKind = 'act' | 'minutes' | 'bundle' | 'list' | 'other';

/**
 * The named parts of one act. A layout fills those the form has; the others stay empty passages.
 * - heading: authority, number, date, opening sentence, counts of members
 * - attendance: lists of present, represented and absent members, secretary
 * - subject: the printed title
 * - body: report, legal bases, recitals, operative text, vote
 * - closing: from « Fait à … » or « Pour extrait conforme » on
 * - stamp: the prefecture's stamp and other repeated page furniture
 */
export const SECTIONS = ['heading', 'attendance', 'subject', 'body', 'closing', 'stamp'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Somebody came or went in the course of a sitting. */
export interface Movement {
  /** The line that tells it. */
  said: Passage;
  /** The number of the first item it counts for. */
  item: Passage | null;
}

export interface ActSections extends Record<SectionName, Passage> {
  /** Printed before the title by the layout that split a sitting into acts, e.g. « 2018-66 » or « 3 ». */
  numberHint: Passage | null;
  /** Who presents the act, where a table has a column for it. */
  rapporteurHint: Passage | null;
  /** « FINANCES (rapporteur : Mme X) », over several items of a sitting. */
  rubric: Passage;
  /** What the sitting settled after its lists and before its first item, for all its acts. */
  preamble: Passage;
  /** The head and the lists are those of a whole sitting: the number and dates printed there are not this act's. */
  headIsShared: boolean;
  /** The titles of other sittings printed in the same papers, of which nothing is read. */
  others: Passage;
  /** Told between the items of a sitting. */
  movements: readonly Movement[];
  /** First and last page. */
  pages: [number, number];
}

/** What a layout makes of a document. `sitting` is read even when there is no act. */
export interface Reading {
  kind: DocumentKind;
  sitting: ActSections;
  acts: ActSections[];
}

/** A record under construction: the same shape, filled fact by fact. */
export type Draft = Omit<Deliberation, 'provenance' | 'diagnostics'>;
