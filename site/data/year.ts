import type { ActView } from './act.ts';
import type { SittingView } from './sitting.ts';

/** One calendar year of sittings, the latest first. */
export class YearView {
  readonly sittings: SittingView[] = [];
  readonly acts: ActView[] = [];

  constructor(readonly year: string) {}

  get path(): string {
    return `/annees/${this.year}/`;
  }
}
