import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { Act } from '../../pipeline/register.ts';
import type { Sitting } from '../../schemas/deliberation.ts';
import { longDate } from '../filters/long-date.ts';
import type { ActView, SourceCopy } from './act.ts';
import type { AuthorityView } from './authority.ts';

/** A list of deliberations as it was deposited, and where it is published. */
export interface DepositedList extends SourceCopy {
  act: Act;
}

/** One sitting, its acts in the order of the agenda. */
export class SittingView {
  readonly acts: ActView[] = [];
  /** The sitting before and after, of the same council. */
  previous: SittingView | null = null;
  next: SittingView | null = null;

  /** Its list of deliberations, when it is deposited. */
  list: DepositedList | null = null;
  #facts: Sitting | undefined;

  constructor(
    readonly authority: AuthorityView,
    /** The date, or « sans-date ». */
    readonly key: string,
  ) {}

  get path(): string {
    return `${this.authority.path}${this.key}/`;
  }

  get date(): string | null {
    return this.acts[0]?.record.sitting.date ?? null;
  }

  get year(): string | null {
    return this.date?.slice(0, 4) ?? null;
  }

  get title(): string {
    return this.date ? `Séance du ${longDate(this.date)}` : 'Actes sans date de séance';
  }

  get shortTitle(): string {
    return this.date ? `Séance du ${frenchDate(this.date)}` : this.title;
  }

  /** What the acts say of the sitting; where one is silent, another may speak. Asked once all its acts are here. */
  get facts(): Sitting {
    this.#facts ??= this.#told();
    return this.#facts;
  }

  #told(): Sitting {
    const all = this.acts.map(({ record }) => record.sitting);
    const [first, ...rest] = all as [Sitting, ...Sitting[]];
    const merged = { ...first };
    for (const other of rest)
      for (const key of Object.keys(merged) as (keyof Sitting)[])
        if (merged[key] === null) Object.assign(merged, { [key]: other[key] });
    return merged;
  }
}
