import type { Layout } from './index.ts';
import { emptySections } from './sections.ts';

export const act: Layout = {
  id: 'act',
  matches: () => false,
  read: () => ({ kind: 'act', sitting: emptySections(), acts: [] }),
};
