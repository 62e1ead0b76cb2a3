import type { Field } from './index.ts';

export const receipt: Field = { name: 'receipt', scope: 'act', extract: () => [] };
