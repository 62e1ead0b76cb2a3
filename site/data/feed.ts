import type { ActView } from './act.ts';
import type { AuthorityView } from './authority.ts';
import type { MemberView } from './member.ts';
import type { TopicView } from './topic.ts';

/** Acts one may follow: the latest first. */
export class FeedView {
  constructor(
    readonly path: string,
    readonly title: string,
    readonly acts: readonly ActView[],
  ) {}

  /** When something last changed, without a clock. */
  get updated(): string {
    return this.acts.map(dateOf).sort().at(-1) ?? '1970-01-01';
  }
}

/** Readers ask again and again: the last acts are enough. */
const LENGTH = 50;

export const dateOf = ({ record, sitting }: ActView): string =>
  record.publishedOn ?? sitting.date ?? '1970-01-01';

/** Those of one day in the order they came; most that come late are too old, and are not placed at all. */
function latest(acts: Iterable<ActView>): ActView[] {
  const found: { act: ActView; date: string }[] = [];
  for (const act of acts) {
    const date = dateOf(act);
    if (found.length === LENGTH && date <= (found.at(-1)?.date ?? '')) continue;
    const after = found.findLastIndex((one) => one.date >= date) + 1;
    found.splice(after, 0, { act, date });
    if (found.length > LENGTH) found.pop();
  }
  return found.map(({ act }) => act);
}

/** What the site has of each kind. */
interface Lists {
  acts: readonly ActView[];
  topics: readonly TopicView[];
  councils: readonly AuthorityView[];
  members: readonly MemberView[];
}

/** One feed for all, then one per topic. */
export const commonFeeds = ({ acts, topics }: Pick<Lists, 'acts' | 'topics'>): FeedView[] => [
  new FeedView('/', 'Toutes les délibérations', latest(acts)),
  ...topics.map(({ path, label, acts }) => new FeedView(path, `Thème : ${label}`, latest(acts))),
];

/** One feed per council, and per member. */
export const feedsOfCouncils = ({ councils, members }: Pick<Lists, 'councils' | 'members'>): FeedView[] => [
  ...councils.map(({ path, name, acts }) => new FeedView(path, name, latest(acts))),
  ...members.map(
    ({ path, name, named }) =>
      new FeedView(path, `Actes rapportés ou votés nommément par ${name}`, latest(named)),
  ),
];
