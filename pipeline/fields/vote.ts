import type { Field } from './index.ts';

export const vote: Field = { name: 'vote', scope: 'act', extract: () => [] };
