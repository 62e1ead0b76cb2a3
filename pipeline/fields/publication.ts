import type { Field } from './index.ts';

export const publication: Field = { name: 'publication', scope: 'act', extract: () => [] };
