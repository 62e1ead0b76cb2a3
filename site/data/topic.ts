import type { Topic } from '../../schemas/deliberation.ts';
import type { ActView } from './act.ts';

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

  /** The label's own part: « Finances locales/Subventions » is read « Subventions ». */
  get label(): string {
    return this.topic.label.split(/(?<! )\/(?! )/).at(-1) ?? this.topic.label;
  }

  get path(): string {
    return `/themes/${this.code.replace('.', '-')}/`;
  }
}
