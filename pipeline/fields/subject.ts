import type { Field } from './index.ts';

export const subject: Field = { name: 'subject', scope: 'act', extract: () => [] };
