import type { Field } from './index.ts';

export const textParts: Field = { name: 'textParts', scope: 'act', extract: () => [] };
