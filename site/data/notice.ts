import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { Notice } from '../../pipeline/register.ts';
import type { ActView } from './act.ts';
import type { AuthorityView } from './authority.ts';
import type { SittingView } from './sitting.ts';

/** What a page says that stands in the place of an act no longer shown. */
export class NoticeView {
  constructor(
    readonly notice: Notice,
    readonly authority: AuthorityView,
  ) {}

  get path(): string {
    return `/${this.notice.act}/`;
  }

  /** The address names the act by its sitting and number: the page says no more of it. */
  get label(): string {
    const [, date = '', number = ''] = this.notice.act.split('/');
    const sitting = /^\d{4}-/.test(date) ? `, séance du ${frenchDate(date)}` : '';
    return `Acte ${number}${sitting}`;
  }

  get title(): string {
    return `${this.label} : ${STATES[this.notice.kind]}`;
  }

  /** In sentences, also for files that cannot hold a page. */
  get sentences(): string[] {
    const { kind, online, withdrawal } = this.notice;
    const since = online?.since && `Cet acte a été mis en ligne le ${frenchDate(online.since.slice(0, 10))}.`;
    const before = online?.before && `Cet acte était en ligne avant le ${frenchDate(online.before)}.`;
    const told = withdrawal
      ? [
          `${this.authority.name} l’a retiré le ${frenchDate(withdrawal.at)}.`,
          `Raison : ${withdrawal.reason}`,
          withdrawal.ground && `Fondement : ${withdrawal.ground}.`,
        ]
      : [EXPLANATIONS[kind]];
    return [since || before, ...told].filter(
      (sentence) => typeof sentence === 'string' && sentence !== '',
    ) as string[];
  }
}

const STATES = { withdrawn: 'retiré', altered: 'suspendu', missing: 'indisponible' };

const EXPLANATIONS: Record<Notice['kind'], string> = {
  withdrawn: '',
  altered:
    'Le document déposé n’est plus celui qui a été publié : il n’est pas montré tant que la collectivité ne l’a ' +
    'pas rétabli, ou remplacé en le disant.',
  missing:
    'Son document n’est plus dans le registre de la collectivité, qui doit le rétablir ou dire son retrait.',
};

/** A sitting all of whose acts went, or are shown at another day, keeps its address too. */
export class EmptySittingView {
  readonly links: { path: string; title: string }[] = [];

  constructor(
    readonly authority: AuthorityView,
    readonly path: string,
  ) {}
}

/** What a site shows. */
interface Shown {
  authorities: readonly AuthorityView[];
  sittings: readonly SittingView[];
  acts: readonly ActView[];
}

/** The notices of a site, and the sittings of which no act is shown any more. */
export function noticesOf(
  notices: readonly Notice[],
  { authorities, sittings, acts }: Shown,
): { notices: NoticeView[]; emptySittings: EmptySittingView[] } {
  const views = notices.flatMap((notice) => {
    const authority = authorities.find(({ slug }) => slug === notice.authority.slug);
    return authority ? new NoticeView(notice, authority) : [];
  });
  const live = new Set(sittings.map(({ path }) => path));
  const left = new Map<string, EmptySittingView>();
  const leave = (authority: AuthorityView, path: string, title: string) => {
    const sitting = path.split('/').slice(0, 3).join('/').concat('/');
    if (live.has(sitting)) return;
    const empty = left.get(sitting) ?? new EmptySittingView(authority, sitting);
    left.set(sitting, empty);
    empty.links.push({ path, title });
  };
  for (const { authority, path, title } of views) leave(authority, path, title);
  // Nearly every act stands below the page of its sitting.
  for (const { authority, path, label, sitting } of acts)
    if (!path.startsWith(sitting.path))
      leave(authority, path, `${label}, ${sitting.shortTitle.toLowerCase()}`);
  return { notices: views, emptySittings: [...left.values()] };
}
