import { frenchDate } from '../../pipeline/french/calendar.ts';
import type { Notice } from '../../pipeline/register.ts';
import type { AuthorityView } from './authority.ts';

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

/** A sitting all of whose acts went keeps its address too. */
export class EmptySittingView {
  constructor(readonly notices: readonly NoticeView[]) {}

  get authority(): AuthorityView {
    return (this.notices[0] as NoticeView).authority;
  }

  get path(): string {
    return `/${this.notices[0]?.notice.act.split('/').slice(0, 2).join('/')}/`;
  }
}

/** The notices of a site, and the sittings of which they are all that is left. */
export function noticesOf(
  notices: readonly Notice[],
  authorities: readonly AuthorityView[],
  sittings: readonly { path: string }[],
): { notices: NoticeView[]; emptySittings: EmptySittingView[] } {
  const views = notices.flatMap((notice) => {
    const authority = authorities.find(({ slug }) => slug === notice.authority.slug);
    return authority ? new NoticeView(notice, authority) : [];
  });
  const live = new Set(sittings.map(({ path }) => path));
  const left = new Map<string, NoticeView[]>();
  for (const view of views) {
    const { path } = new EmptySittingView([view]);
    if (!live.has(path)) left.set(path, [...(left.get(path) ?? []), view]);
  }
  return { notices: views, emptySittings: [...left.values()].map((own) => new EmptySittingView(own)) };
}
