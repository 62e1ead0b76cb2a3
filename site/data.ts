import type { WrittenFile } from '../pipeline/exports/export.ts';
import { groupBy } from '../pipeline/lib/group-by.ts';
import type { AuthorityEntry } from '../pipeline/register.ts';
import type { Diagnostic } from '../schemas/deliberation.ts';
import type { ActView } from './data/act.ts';
import type { AuthorityView } from './data/authority.ts';
import type { FeedView } from './data/feed.ts';
import type { LegalYearView } from './data/legal-year.ts';
import type { MemberView } from './data/member.ts';
import type { EmptySittingView, NoticeView } from './data/notice.ts';
import { type Quality, qualityOf } from './data/quality.ts';
import type { SittingView } from './data/sitting.ts';
import type { TopicView, TopicYearView } from './data/topic.ts';
import type { VersionsView } from './data/versions.ts';
import type { YearView } from './data/year.ts';

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

/**
 * What the pages show: lists in their final order, links both ways. Made once from acts (`data/site-of.ts`).
 */
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
