import type { WrittenFile } from '../pipeline/exports/export.ts';
import { peopleOf } from '../pipeline/exports/lib/rolls.ts';
import { sittingLives } from '../pipeline/legal/sitting-life.ts';
import { groupBy } from '../pipeline/lib/group-by.ts';
import type { Act, AuthorityEntry, Register } from '../pipeline/register.ts';
import type { Diagnostic } from '../schemas/deliberation.ts';
import { ActView } from './data/act.ts';
import { AuthorityView } from './data/authority.ts';
import type { Brief } from './data/brief.ts';
import { linkCitations } from './data/citations.ts';
import { commonFeeds, type FeedView, feedsOfCouncils } from './data/feed.ts';
import { LegalYearView, legalYearsOf } from './data/legal-year.ts';
import { MemberView } from './data/member.ts';
import { type EmptySittingView, type NoticeView, noticesOf } from './data/notice.ts';
import { type Quality, qualityOf, sumOf } from './data/quality.ts';
import { addMembers } from './data/rolls.ts';
import { SittingView } from './data/sitting.ts';
import { sourceCopies } from './data/source.ts';
import { TopicView, type TopicYearView, topicYearsOf } from './data/topic.ts';
import { type VersionsView, versionsOf } from './data/versions.ts';
import { YearView } from './data/year.ts';

/** What all pages of a site share. */
export interface Frame {
  /** Where the site is served, for the page of missing addresses: « / » or « /registre/ ». */
  basePath: string;
  /** Public address, for feeds and search engines; null when nobody knows it yet. */
  address: string | null;
  /** Drafts are shown: it is not for readers. */
  isPreview?: boolean;
  /** The search index is left out. */
  withoutSearch?: boolean;
  /** All councils. */
  authorities: AuthorityEntry[];
}

export interface SiteOptions extends Frame {
  downloads: readonly WrittenFile[];
}

/** What the pages show, built once from acts: lists in their final order, links both ways. */
export class Site {
  /** All councils, also those whose acts are not here. */
  readonly authorities: AuthorityView[] = [];
  /** Those whose pages are made. */
  councils: AuthorityView[] = [];
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
  quality: Quality = qualityOf([]);
  /** Data files beside the page of an act, by its id. */
  readonly filesOf: ReadonlyMap<string | undefined, readonly WrittenFile[]>;

  constructor(
    readonly findings: readonly Diagnostic[],
    readonly options: SiteOptions,
  ) {
    this.filesOf = groupBy(options.downloads, ({ act }) => act);
  }

  get isPreview(): boolean {
    return this.options.isPreview === true;
  }

  /** The page of SQL queries is heavy: it exists when a council asks for it. */
  get sqlPages(): string[] {
    return this.authorities.some(({ hasSqlPage }) => hasSqlPage) ? ['/donnees/sql/'] : [];
  }

  /** Councils whose legal register has something to tell. */
  get legalCouncils(): AuthorityView[] {
    return this.authorities.filter(({ legalYears }) => legalYears.length > 0);
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

/** Whole acts of some councils → what the pages of these councils show. */
export function siteOf(register: Register, options: SiteOptions): Site {
  const site = new Site(register.findings, options);
  const sources = sourceCopies(register.acts);
  const { rosters, rollsOf } = peopleOf(register);
  const actsOf = groupBy(register.acts, ({ authority }) => authority.slug);
  const councils: AuthorityView[] = [];
  for (const entry of options.authorities) {
    const authority = new AuthorityView(entry);
    site.authorities.push(authority);
    const roster = rosters.get(entry.slug);
    if (!roster) continue;
    councils.push(authority);
    addActs(authority, actsOf.get(entry.slug) ?? [], sources);
    addLists(authority, register.lists ?? [], sources);
    addMembers(authority, roster, rollsOf);
    linkCitations(authority);
    site.members.push(...authority.members);
    authority.legalYears = legalYearsOf(authority, sittingLives(register, entry));
    site.legalYears.push(...authority.legalYears);
  }
  site.councils = councils;
  addIndexes(site);
  Object.assign(site, noticesOf(register.notices ?? [], site));
  site.versions = versionsOf(site.acts);
  site.feeds = feedsOfCouncils(site);
  return site;
}

/** Briefs of all councils → what the pages about all of them show. */
export function commonSiteOf(
  briefs: readonly Brief[],
  findings: readonly Diagnostic[],
  options: SiteOptions,
): Site {
  const site = new Site(findings, options);
  for (const { authority: entry, acts, members, legalYears } of briefs) {
    const authority = new AuthorityView(entry);
    site.authorities.push(authority);
    addActs(authority, acts, sourceCopies(acts));
    authority.members = members.map((member) => new MemberView(authority, member));
    site.members.push(...authority.members);
    authority.legalYears = legalYears.map((year) => new LegalYearView(authority, year, []));
    site.legalYears.push(...authority.legalYears);
  }
  addIndexes(site);
  site.quality = sumOf(briefs.map(({ quality }) => quality));
  site.feeds = commonFeeds(site);
  site.topicYears = topicYearsOf(site.topics);
  site.versions = versionsOf(site.acts);
  return site;
}

function addActs(authority: AuthorityView, acts: readonly Act[], sources: ReturnType<typeof sourceCopies>) {
  const sittings = new Map<string, SittingView>();
  for (const act of acts) {
    // The day as it was put right: the address of the act keeps that of the reading.
    const key = act.record.sitting.date ?? 'sans-date';
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

function addLists(
  { sittings, slug }: AuthorityView,
  lists: readonly Act[],
  sources: ReturnType<typeof sourceCopies>,
): void {
  for (const act of lists) {
    const { date } = act.record.sitting;
    const sitting = sittings.find((one) => one.date === date);
    if (sitting && date && act.authority.slug === slug) sitting.list = { act, ...sources(act) };
  }
}

function addIndexes(site: Site): void {
  const latestFirst = (a: SittingView, b: SittingView) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0);
  site.sittings.push(...site.authorities.flatMap(({ sittings }) => sittings).sort(latestFirst));
  site.acts.push(...site.sittings.flatMap(({ acts }) => acts));
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
