import type { Layout } from './index.ts';
import { emptySections } from './sections.ts';

export const other: Layout = {
  id: 'other',
  matches: () => true,
  read: () => ({ kind: 'other', sitting: emptySections(), acts: [] }),
};
