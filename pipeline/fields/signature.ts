import type { Field } from './index.ts';

export const signature: Field = { name: 'signature', scope: 'act', extract: () => [] };
