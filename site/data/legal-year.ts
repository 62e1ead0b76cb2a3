import { legalPath } from '../../pipeline/exports/legal/acts.ts';
import type { SittingLife } from '../../pipeline/legal/sitting-life.ts';
import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { AuthorityView } from './authority.ts';

/** One year of the legal register of a council, the latest sitting first. */
export class LegalYearView {
  constructor(
    readonly authority: AuthorityView,
    readonly year: string,
    readonly sittings: readonly SittingLife[],
  ) {}

  get path(): string {
    return `${this.authority.legalPath}${this.year}/`;
  }

  /** Where its data set stands, when it was written. */
  get file(): string {
    return legalPath(this.authority.slug);
  }
}

/** The years of a council's sittings, the latest first. */
export const legalYearsOf = (authority: AuthorityView, lives: readonly SittingLife[]): LegalYearView[] =>
  [...groupBy(lives.toReversed(), ({ date }) => date.slice(0, 4))].map(
    ([year, sittings]) => new LegalYearView(authority, year, sittings),
  );
