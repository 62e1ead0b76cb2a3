import { basename } from 'node:path';
import type { Difference } from '../../pipeline/register.ts';
import type { ActView } from './act.ts';
import { publishedName } from './source.ts';

/** The versions an act replaced, for its page of changes. */
export class VersionsView {
  constructor(readonly act: ActView) {}

  get path(): string {
    return `${this.act.path}versions/`;
  }

  /** The latest change first, each with the address of the former document. */
  get changes(): { difference: Difference; document: string }[] {
    const differences = this.act.act.publication?.differences ?? [];
    return differences
      .map((difference, rank) => {
        const name = publishedName(basename(difference.former.file));
        return { difference, document: `${this.path}${rank + 1}/${name}` };
      })
      .reverse();
  }
}

/** The acts that have former versions to show. */
export const versionsOf = (acts: readonly ActView[]): VersionsView[] =>
  acts
    .filter(({ act }) => (act.publication?.differences?.length ?? 0) > 0)
    .map((act) => new VersionsView(act));
