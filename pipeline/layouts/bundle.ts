import type { Layout } from './index.ts';
import { emptySections } from './sections.ts';

export const bundle: Layout = {
  id: 'bundle',
  matches: () => false,
  read: () => ({ kind: 'bundle', sitting: emptySections(), acts: [] }),
};
