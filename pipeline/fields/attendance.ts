import type { Field } from './index.ts';

export const attendance: Field = { name: 'attendance', scope: 'sitting', extract: () => [] };
