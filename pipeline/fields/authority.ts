import type { Field } from './index.ts';

export const authority: Field = { name: 'authority', scope: 'sitting', extract: () => [] };
