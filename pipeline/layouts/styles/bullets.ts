import type { Line } from '../../document.ts';
import { OPERATIVE_ITEM } from '../../french/act/decisions.ts';
import { TELLS_DECIDED } from '../../french/titles/after-title.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { DECISION } from '../../french/vote/decision.ts';
import { says } from '../../patterns/find.ts';
import { MARKS } from '../../patterns/letters.ts';
import type { HeadingStyle } from '../heading.ts';

/** Marks that stand before titles; those before the points of a text are often of another kind. */
const MARK = new RegExp(`^\\s*([${MARKS}])[\\s*_]*(?=["«“]?\\s?\\p{Lu})`, 'u');

/** « - Travaux de voirie : devis de 12 000 € accepté (1 contre, 4 pour). »: a title, and on its line what was decided. */
const TITLE_THEN = /^\W*\p{Lu}[^:.]{5,100}(?:\s?:\s|\.\s)(?=[^\n]{10})/u;
function isItemOnLine(line: Line | undefined): boolean {
  const title = TITLE_THEN.exec(line?.text ?? '')?.[0];
  return (
    title !== undefined && says(DECISION, line?.text.slice(title.length) ?? '') && !says(DECISION, title)
  );
}

const DASH = /^\s*[-–—]\s?(?=\p{Lu})/u;
const dashedItems: HeadingStyle = {
  name: 'dashed-item',
  numbered: false,
  weight: 0.85,
  counted: false,
  find(lines, index) {
    const line = lines[index];
    const dash = DASH.exec(line?.text ?? '');
    return dash && isItemOnLine(line) ? { index, titleAt: dash[0].length, number: null, rank: null } : null;
  },
};

/** One style for each kind of bullet that a document prints; bullets in a row are a list. */
export function bulletsOf(flow: readonly Line[]): HeadingStyle[] {
  const marks = new Set(flow.flatMap(({ text }) => MARK.exec(text)?.[1] ?? []));
  const bullets = [...marks].map(
    (mark): HeadingStyle => ({
      name: 'bullet',
      numbered: false,
      weight: 0.85,
      counted: false,
      find(lines, index) {
        const text = lines[index]?.text ?? '';
        const found = MARK.exec(text);
        if (found?.[1] !== mark) return null;
        const isInList =
          !isItemOnLine(lines[index]) &&
          [index - 1, index + 1].some((other) => lines[other]?.text.trimStart().startsWith(mark));
        const isAnnounced = /:\s*$/.test(lines[index - 1]?.text ?? '');
        // « ➢ Demande de subvention »: a verb of decisions is a noun of titles too.
        const title = text.slice(found[0].length);
        const isOperative = OPERATIVE_ITEM.test(text) && !TITLE_OPENING.test(title);
        return isInList || isAnnounced || isOperative || TELLS_DECIDED.test(title)
          ? null
          : { index, titleAt: found[0].length, number: null, rank: null };
      },
    }),
  );
  return [...bullets, dashedItems];
}
