import type { Line } from '../document.ts';
import { OPENS_MEETING } from '../french/act/document-titles.ts';
import { SITTING_CLOSED } from '../french/sitting/end-of-sitting.ts';
import { decides, type Landmark } from './landmarks.ts';

/** A list, a secretary, a decision, an end: a page that only names sittings, past or to come, has none of these. */
export const tellsOfHeld = (flow: readonly Line[], marks: readonly (Landmark | null)[]): boolean =>
  marks.some((mark) => mark === 'secretary' || mark === 'list' || mark === 'count') ||
  flow.some((line) => SITTING_CLOSED.test(line.text) || OPENS_MEETING.test(line.text) || decides(line));
