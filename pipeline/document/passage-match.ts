import type { Passage } from './passage.ts';

/** One match of a pattern in a passage. */
export class PassageMatch {
  constructor(
    private readonly passage: Passage,
    private readonly match: RegExpExecArray,
  ) {}

  get start(): number {
    return this.match.index;
  }

  get end(): number {
    return this.match.index + this.match[0].length;
  }

  get text(): string {
    return this.match[0];
  }

  get whole(): Passage {
    return this.passage.slice(this.start, this.end);
  }

  /** The passage of a group, or null when the group took no part. */
  group(key: number | string): Passage | null {
    const place = typeof key === 'number' ? this.match.indices?.[key] : this.match.indices?.groups?.[key];
    return place ? this.passage.slice(place[0], place[1]) : null;
  }
}
