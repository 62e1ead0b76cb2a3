import { peopleOf } from '../../pipeline/exports/lib/rolls.ts';
import { sittingLives } from '../../pipeline/legal/sitting-life.ts';
import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { Act, Register } from '../../pipeline/register.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { Site, type SiteOptions } from '../data.ts';
import { ActView } from './act.ts';
import { AuthorityView } from './authority.ts';
import { actsOf, type Brief } from './brief.ts';
import { linkCitations } from './citations.ts';
import { commonFeeds, feedsOfCouncils } from './feed.ts';
import { LegalYearView, legalYearsOf } from './legal-year.ts';
import { MemberView } from './member.ts';
import { noticesOf } from './notice.ts';
import { sumOf } from './quality.ts';
import { addMembers } from './rolls.ts';
import { SittingView } from './sitting.ts';
import { sourceCopies } from './source.ts';
import { TopicView, topicYearsOf } from './topic.ts';
import { versionsOf } from './versions.ts';
import { YearView } from './year.ts';

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
  for (const brief of briefs) {
    const { authority: entry, members, legalYears } = brief;
    const acts = actsOf(brief);
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

function addActs(
  authority: AuthorityView,
  acts: readonly Act[],
  sources: ReturnType<typeof sourceCopies>,
): void {
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
