import type { Field } from './index.ts';

export const number: Field = { name: 'number', scope: 'act', extract: () => [] };
