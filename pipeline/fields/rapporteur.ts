import type { Field } from './index.ts';

export const rapporteur: Field = { name: 'rapporteur', scope: 'act', extract: () => [] };
