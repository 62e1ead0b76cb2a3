import type { ActSections } from '../../document.ts';
import { LIST_TITLE, MINUTES_TITLE } from '../../french/headings.ts';
import type { Passage } from '../../passage.ts';

/** « Compte rendu affiché le … » is a date of the sitting's papers, no title. */
const NO_TITLE = /extrait|affich|publi|en ligne|approb|approuv|sign/iu;

/**
 * The heading and the lists, unless they are those of a whole sitting's minutes or list: the dates,
 * stamps and numbers printed there are not those of each act.
 */
export function ownHeading({ heading, attendance }: ActSections): Passage[] {
  const isOfSitting = heading.text
    .split('\n')
    .some(
      (line) =>
        [MINUTES_TITLE, LIST_TITLE].some((title) => (line.match(title)?.index ?? 99) < 4) &&
        !NO_TITLE.test(line),
    );
  return isOfSitting ? [] : [heading, attendance];
}
