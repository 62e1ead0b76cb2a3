import { once } from '../lib/once.ts';

/** The same pattern, made once with the flag that gives the place of each group. */
export const placing = once((pattern: RegExp): RegExp => {
  const flags = HAS_GROUPS.test(pattern.source)
    ? [...new Set([...pattern.flags, 'd'])].join('')
    : pattern.flags;
  return new RegExp(pattern.source, flags);
});
const HAS_GROUPS = /\((?!\?)|\(\?<\w/;
