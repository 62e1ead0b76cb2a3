import { sectionsOf } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import type { Layout } from './layout.ts';

/** Anything else: an order, a notice, an agenda, a budget, the press. No act, and no error. */
export const other: Layout = {
  id: 'other',
  matches: () => true,
  read: (document) => ({
    kind: 'other',
    sitting: sectionsOf(document, withoutFurniture(document)),
    acts: [],
  }),
};
