import type { Field } from './index.ts';

export const amounts: Field = { name: 'amounts', scope: 'act', extract: () => [] };
