import type { Layout } from './index.ts';
import { emptySections } from './sections.ts';

export const list: Layout = {
  id: 'list',
  matches: () => false,
  read: () => ({ kind: 'list', sitting: emptySections(), acts: [] }),
};
