import type { Field } from './index.ts';

export const topic: Field = { name: 'topic', scope: 'act', extract: () => [] };
