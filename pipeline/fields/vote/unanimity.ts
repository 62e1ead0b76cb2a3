import { NUMBER, numberOf } from '../../french/numbers.ts';
import type { Mention } from './mention.ts';

/** « à l’unanimité (17) », « à l’unanimité des 17 membres présents », « à l’unanimité, soit 17 ». */
const UNANIMOUS = new RegExp(
  `unanimit[ée]\\s*(?:des?\\s+(?:s[eu]s\\s+|ses\\s+)?(?<members>${NUMBER})\\s+(?:membres|votants|[ée]lus|conseillers|suffrages|pr[ée]sents|d[ée]l[ée]gu[ée]s)|` +
    `(?:des\\s+[\\p{L}\\s]{0,60})?[(:]\\s*(?<bare>${NUMBER})(?=\\s*\\)|\\s*$|\\n))`,
  'giu',
);

/** Numbers joined to the unanimity itself: all of them in favour. */
export function unanimousCounts(text: string): Mention[] {
  return [...text.matchAll(UNANIMOUS)].map((match) => ({
    kind: 'inFavour',
    manner: 'voices',
    start: match.index,
    end: match.index + match[0].length,
    count: numberOf((match.groups?.members ?? match.groups?.bare) as string),
    isValueFirst: true,
    isWeak: false,
    isSlash: false,
  }));
}
