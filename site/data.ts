import type { WrittenFile } from '../pipeline/exports/export.ts';
import { sittingLives } from '../pipeline/legal/sitting-life.ts';
import { rosterOf } from '../pipeline/members.ts';
import type { Act, Register } from '../pipeline/register.ts';
import { rollCall } from '../pipeline/roll-call.ts';
import type { Diagnostic, Person } from '../schemas/deliberation.ts';
import { ActView } from './data/act.ts';
import { AuthorityView } from './data/authority.ts';
import { linkCitations } from './data/citations.ts';
import { type FeedView, feedsOf } from './data/feed.ts';
import { groupBy } from './data/group-by.ts';
import { type LegalYearView, legalYearsOf } from './data/legal-year.ts';
import { MemberView } from './data/member.ts';
import { type EmptySittingView, type NoticeView, noticesOf } from './data/notice.ts';
import { SittingView } from './data/sitting.ts';
import { sourceCopies } from './data/source.ts';
import { TopicView, type TopicYearView, topicYearsOf } from './data/topic.ts';
import { type VersionsView, versionsOf } from './data/versions.ts';
import { YearView } from './data/year.ts';

export interface SiteOptions {
  /** Where the site is served, for the page of missing addresses: « / » or « /registre/ ». */
  basePath: string;
  /** Public address, for feeds and search engines; null when nobody knows it yet. */
  address: string | null;
  downloads: readonly WrittenFile[];
}

/** What the pages show, built once from the register: lists in their final order, links both ways. */
export class Site {
  readonly authorities: AuthorityView[] = [];
  readonly sittings: SittingView[] = [];
  readonly acts: ActView[] = [];
  readonly members: MemberView[] = [];
  readonly topics: TopicView[] = [];
  readonly years: YearView[] = [];
  readonly legalYears: LegalYearView[] = [];
  topicYears: TopicYearView[] = [];
  notices: NoticeView[] = [];
  emptySittings: EmptySittingView[] = [];
  versions: VersionsView[] = [];
  feeds: FeedView[] = [];
  /** Data files beside the page of an act, by its id. */
  readonly filesOf: ReadonlyMap<string | undefined, readonly WrittenFile[]>;

  constructor(
    readonly findings: readonly Diagnostic[],
    readonly options: SiteOptions,
  ) {
    this.filesOf = groupBy(options.downloads, ({ act }) => act);
  }

  /** Drafts are shown: it is not for readers. */
  get isPreview(): boolean {
    return this.acts.some(({ act }) => act.publication?.isDraft);
  }

  /** The page of SQL queries is heavy: it exists when a council asks for it. */
  get sqlPages(): string[] {
    return this.authorities.some(({ hasSqlPage }) => hasSqlPage) ? ['/donnees/sql/'] : [];
  }

  get parquetFiles(): { name: string; file: WrittenFile }[] {
    return this.options.downloads.flatMap((file) => {
      const name = /^data\/tables\/([a-z-]+)\.parquet$/.exec(file.path)?.[1];
      return name ? [{ name, file }] : [];
    });
  }

  get hasSeveralAuthorities(): boolean {
    return this.authorities.length > 1;
  }
}

/** Register → views, in one pass over the acts of each council. */
export function siteOf(register: Register, options: SiteOptions): Site {
  const site = new Site(register.findings, options);
  const sources = sourceCopies(register.acts);
  const actsOf = groupBy(register.acts, ({ authority }) => authority.slug);
  for (const entry of register.authorities) {
    const acts = actsOf.get(entry.slug) ?? [];
    const authority = new AuthorityView(entry, rosterOf(acts));
    site.authorities.push(authority);
    addActs(authority, acts, sources);
    addMembers(authority);
    linkCitations(authority);
    site.members.push(...authority.members);
    authority.legalYears = legalYearsOf(authority, sittingLives({ acts }, entry));
    site.legalYears.push(...authority.legalYears);
  }
  const latestFirst = (a: SittingView, b: SittingView) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0);
  site.sittings.push(...site.authorities.flatMap(({ sittings }) => sittings).sort(latestFirst));
  site.acts.push(...site.sittings.flatMap(({ acts }) => acts));
  addIndexes(site);
  Object.assign(site, noticesOf(register.notices ?? [], site.authorities, site.sittings));
  site.versions = versionsOf(site.acts);
  site.feeds = feedsOf(site);
  site.topicYears = topicYearsOf(site.topics);
  return site;
}

function addActs(authority: AuthorityView, acts: readonly Act[], sources: ReturnType<typeof sourceCopies>) {
  const sittings = new Map<string, SittingView>();
  for (const act of acts) {
    const key = act.record.id.split('/')[1] ?? 'sans-date';
    const sitting = sittings.get(key) ?? new SittingView(authority, key);
    sittings.set(key, sitting);
    const view = new ActView(act, authority, sitting, sources(act));
    view.previous = sitting.acts.at(-1) ?? null;
    if (view.previous) view.previous.next = view;
    sitting.acts.push(view);
    authority.acts.push(view);
  }
  let previous: SittingView | null = null;
  for (const sitting of sittings.values()) {
    sitting.previous = previous;
    if (previous) previous.next = sitting;
    previous = sitting;
    authority.sittings.unshift(sitting);
  }
}

function addMembers(authority: AuthorityView): void {
  const { roster } = authority;
  const views = new Map(roster.members.map((member) => [member, new MemberView(authority, member)]));
  const find = (person: Person | null | undefined) => {
    const member = person && roster.find(person);
    return member ? (views.get(member) ?? null) : null;
  };
  for (const view of authority.acts) {
    view.rapporteur = find(view.record.rapporteur);
    view.rapporteur?.reported.push(view);
    view.rapporteur?.named.add(view);
    view.roll = rollCall(view.act, roster).map((entry) => ({
      entry,
      member: find(entry.person),
      holder: find(entry.holder),
    }));
    for (const { entry, member, holder } of view.roll) {
      member?.casts.push({ act: view, entry });
      if (entry.vote !== null && entry.certainty === 'stated') member?.named.add(view);
      if (!member || !holder) continue;
      const held = holder.held.get(view.sitting) ?? [];
      if (!held.includes(member)) holder.held.set(view.sitting, [...held, member]);
    }
  }
  authority.members = [...views.values()].filter(({ casts }) => casts.length > 0);
}

function addIndexes(site: Site): void {
  const topics = new Map<string, TopicView>();
  const years = new Map<string, YearView>();
  for (const sitting of site.sittings) {
    if (!sitting.year) continue;
    const year = years.get(sitting.year) ?? new YearView(sitting.year);
    years.set(sitting.year, year);
    year.sittings.push(sitting);
    year.acts.push(...sitting.acts);
  }
  for (const act of site.acts) {
    const { topic } = act.record;
    if (!topic) continue;
    act.topic = topics.get(topic.code) ?? new TopicView(topic);
    topics.set(topic.code, act.topic);
    act.topic.acts.push(act);
  }
  const byCode = (a: TopicView, b: TopicView) => a.code.localeCompare(b.code, 'fr', { numeric: true });
  site.topics.push(...[...topics.values()].sort(byCode));
  site.years.push(...years.values());
}
