import { topicOf } from '../../pipeline/french/topics/nomenclature.ts';
import { groupBy } from '../../pipeline/lib/group-by.ts';
import type { Topic } from '../../schemas/deliberation.ts';
import { TOPICS } from '../topic-words.ts';
import { THEMES } from '../words.ts';
import type { ActView } from './act.ts';

const LONG = 80;

/** One matter of the ACTES nomenclature, level 2, and its acts, the latest first. */
export class TopicView {
  readonly acts: ActView[] = [];

  constructor(private readonly topic: Topic) {}

  get code(): string {
    return this.topic.code;
  }

  /** Level 1 code. */
  get theme(): string {
    return this.code.split('.')[0] as string;
  }

  /** In plain words. */
  get label(): string {
    return TOPICS[this.code] ?? this.officialLabel;
  }

  /** As the nomenclature says it: « Finances locales/Subventions » is read « Subventions ». */
  get officialLabel(): string {
    return topicOf(this.code)?.label ?? this.topic.label.split(/(?<! )\/(?! )/).at(-1) ?? this.topic.label;
  }

  /** Too many acts for one page: each year has its own. */
  get isLong(): boolean {
    return this.acts.length > LONG;
  }

  get path(): string {
    return `/themes/${this.code.replace('.', '-')}/`;
  }
}

/** One level 1 theme, and its matters. */
interface Theme {
  theme: string;
  title: string;
  topics: TopicView[];
  /** Acts in all. */
  count: number;
}

/** The matters by theme, in the order of the nomenclature. */
export const themesOf = (topics: readonly TopicView[]): Theme[] =>
  [...groupBy(topics, ({ theme }) => theme)].map(([theme, own]) => ({
    theme,
    title: THEMES[theme] ?? `Matière ${theme}`,
    topics: own,
    count: own.reduce((sum, { acts }) => sum + acts.length, 0),
  }));

/** The acts of one matter in one year. */
export class TopicYearView {
  constructor(
    readonly topic: TopicView,
    readonly year: string,
    readonly acts: readonly ActView[],
  ) {}

  get path(): string {
    return `${this.topic.path}${this.year}/`;
  }
}

/** The pages by year of the topics that need them. */
export const topicYearsOf = (topics: readonly TopicView[]): TopicYearView[] =>
  topics
    .filter(({ isLong }) => isLong)
    .flatMap((topic) =>
      [...groupBy(topic.acts, ({ sitting }) => sitting.year ?? 'sans-date')].map(
        ([year, acts]) => new TopicYearView(topic, year, acts),
      ),
    );
