import type { Field } from './index.ts';

export const sitting: Field = { name: 'sitting', scope: 'sitting', extract: () => [] };
