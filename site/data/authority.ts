import type { AuthorityEntry } from '../../pipeline/register.ts';
import type { Person } from '../../schemas/deliberation.ts';
import type { ActView } from './act.ts';
import type { LegalYearView } from './legal-year.ts';
import type { MemberView } from './member.ts';
import type { SittingView } from './sitting.ts';

/** One council and all that is published of it, the latest sitting first. */
export class AuthorityView {
  readonly acts: ActView[] = [];
  readonly sittings: SittingView[] = [];
  members: MemberView[] = [];
  legalYears: LegalYearView[] = [];
  /** Whom a printed name names on a day; known once the acts are. */
  memberOf: (person: Person | null, day: string | null) => MemberView | null = () => null;

  constructor(readonly entry: AuthorityEntry) {}

  get slug(): string {
    return this.entry.slug;
  }

  get name(): string {
    return this.entry.authority.name;
  }

  get body(): string {
    return this.entry.authority.body;
  }

  get siren(): string | undefined {
    return this.entry.authority.siren;
  }

  get hasSqlPage(): boolean {
    return this.entry.authority.sqlPage === true;
  }

  get population(): number | undefined {
    return this.entry.authority.population;
  }

  get path(): string {
    return `/${this.slug}/`;
  }

  /** Address of its legal register, which has a page for each year. */
  get legalPage(): string {
    return `${this.path}registre-legal/`;
  }

  get isFictional(): boolean {
    return this.entry.authority.fictional === true;
  }

  /** Only addresses a browser may follow safely. */
  get homepage(): string | null {
    return webAddress(this.entry.authority.homepage);
  }

  /** Where to report an error: a page or a mail address. */
  get contact(): string | null {
    const { contact } = this.entry.authority;
    return webAddress(contact) ?? (/^[^\s@]+@[^\s@]+$/.test(contact ?? '') ? `mailto:${contact}` : null);
  }
}

const webAddress = (text = ''): string | null =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
