import type { Layout } from './index.ts';
import { emptySections } from './sections.ts';

export const minutes: Layout = {
  id: 'minutes',
  matches: () => false,
  read: () => ({ kind: 'minutes', sitting: emptySections(), acts: [] }),
};
