import type { Act } from '../../register.ts';
import { fieldDifference } from './difference.ts';

/** What replacing changes, act by act and place by place, for a terminal. */
export const changesText = ({ before, after }: { before: readonly Act[]; after: readonly Act[] }): string =>
  after
    .map(({ record }) => {
      const former = before.find((act) => act.record.id === record.id);
      const changes = former ? fieldDifference(former.record, record) : [];
      const lines = changes.map(
        ({ pointer, before, after }) =>
          `  ${pointer}\n    - ${before || '(rien)'}\n    + ${after || '(rien)'}\n`,
      );
      return `${record.id}\n${lines.join('') || '  Les données lues sont les mêmes.\n'}`;
    })
    .join('');
