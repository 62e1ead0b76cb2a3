import { stated } from '../facts.ts';
import { SUBJECT_LABEL } from '../french/headings.ts';
import type { Field } from './index.ts';

/** What a printed title carries besides the title: its label, its number, who reports it. */
const BEFORE = new RegExp(
  `^(?:\\s|[-–—•*#_"«»]|${SUBJECT_LABEL.source.slice(1)}|OBJET\\s*:?|(?:d[ée]lib[ée]ration\\s*)?n\\s?°\\s*[\\p{L}\\d][\\w./ -]{0,20}?\\s*[:–—-]\\s|\\d{1,3}\\s*[-.)°]+\\s)+`,
  'iu',
);
const AFTER = /[\s*_]*(?:\(?\s*rapporteur[e]?\s*:[^\n]*)?[\s.:;,*_–—-]*$/iu;

/** The title as printed, without its label, its number and closing punctuation. */
export const subject: Field = {
  name: 'subject',
  scope: 'act',
  extract({ act }) {
    const printed = act.subject.trim();
    const start = BEFORE.exec(printed.text)?.[0].length ?? 0;
    const rest = printed.slice(start);
    const end = rest.text.length - (AFTER.exec(rest.text)?.[0].length ?? 0);
    const title = rest.slice(0, end);
    return title.isEmpty ? [] : [stated('/subject', title.flat, 'title', title)];
  },
};
