import type { Line } from '../document.ts';
import { MEETING } from '../french/document-titles.ts';
import { decides, type Landmark } from './landmarks.ts';

/** « La séance est levée à 21 heures. »: who met may have decided nothing. */
export const CLOSES =
  /s[ée]ance (?:est|a [ée]t[ée]|fut) (?:lev|clos|clôtur)[ée]e|l[èe]ve la s[ée]ance|fin de (?:la )?s[ée]ance/iu;

/** A list, a secretary, a decision, an end: a page that only names sittings, past or to come, has none of these. */
export const tellsOfHeld = (flow: readonly Line[], marks: readonly (Landmark | null)[]): boolean =>
  marks.some((mark) => mark === 'secretary' || mark === 'list' || mark === 'count') ||
  flow.some((line) => CLOSES.test(line.text) || MEETING.test(line.text) || decides(line));
