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
    return `${this.authority.legalPage}${this.year}/`;
  }
}

/** The years of a council's sittings, the latest first. */
export const legalYearsOf = (authority: AuthorityView, lives: readonly SittingLife[]): LegalYearView[] =>
  [...groupBy(lives.toReversed(), ({ date }) => date.slice(0, 4))].map(
    ([year, sittings]) => new LegalYearView(authority, year, sittings),
  );
