import type { Site } from '../data.ts';
import type { ActView } from './act.ts';

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

/** One feed for all, then one per council, topic and member. */
export function feedsOf(site: Site): FeedView[] {
  const latest = (acts: Iterable<ActView>) =>
    [...acts].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0)).slice(0, LENGTH);
  return [
    new FeedView('/', 'Toutes les délibérations', latest(site.acts)),
    ...site.authorities.map(({ path, name, acts }) => new FeedView(path, name, latest(acts))),
    ...site.topics.map(({ path, label, acts }) => new FeedView(path, `Thème : ${label}`, latest(acts))),
    ...site.members.map(
      (member) =>
        new FeedView(
          member.path,
          `Actes rapportés ou votés nommément par ${member.name}`,
          latest(member.named),
        ),
    ),
  ];
}
