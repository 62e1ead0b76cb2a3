import { actDigest, digestOf } from '../pipeline/output/act-digest.ts';
import type { ActView } from './data/act.ts';
import type { SittingView } from './data/sitting.ts';
import type { Site } from './data.ts';

/** Digests of all that the pages of an act, of a sitting or of a list of acts can show. Too much in one costs time; too little, a stale page. */
export class PageKeys {
  readonly #site: string;
  readonly #sittings = new Map<SittingView, string>();
  readonly #pages = new Map<ActView, string>();

  constructor(private readonly site: Site) {
    const { options, authorities, isPreview, hasSeveralAuthorities } = site;
    const { address, basePath } = options;
    this.#site = digestOf(address, basePath, isPreview, hasSeveralAuthorities, authorities.map(authorityOf));
  }

  /** What the act itself says, its sitting whole, the acts it is linked with, those who voted. */
  of(act: ActView): string {
    const known = this.#pages.get(act);
    if (known) return known;
    const key = digestOf(
      this.#site,
      this.#sitting(act.sitting),
      digestsOf([act, ...act.cites, ...act.citedBy]),
      act.source,
      act.rapporteur && [act.rapporteur.path, act.rapporteur.name],
      act.topic && [act.topic.path, act.topic.label],
      act.rollDigest,
      this.site.filesOf.get(act.record.id),
    );
    this.#pages.set(act, key);
    return key;
  }

  /** The pages of its acts, the list that was deposited, who presided, the sittings around it. */
  ofSitting(sitting: SittingView): string {
    const { acts, authority, list, previous, next } = sitting;
    const { chair, secretaries, date } = sitting.facts;
    const officers = [chair, ...secretaries].map((person) => authority.memberOf(person, date));
    return digestOf(
      acts.map((act) => this.of(act)),
      list && [list.path, actDigest(list.act)],
      officers.map((member) => member && [member.path, member.name, member.isListed]),
      [previous, next].map((other) => other && [other.path, other.shortTitle]),
    );
  }

  /** Lists of acts, with what is counted of them. */
  ofList(acts: readonly ActView[]): string {
    return digestOf(this.#site, digestsOf(acts));
  }

  #sitting(sitting: SittingView): string {
    const known = this.#sittings.get(sitting);
    if (known) return known;
    const key = digestOf(sitting.path, sitting.title, sitting.shortTitle, digestsOf(sitting.acts));
    this.#sittings.set(sitting, key);
    return key;
  }
}

const digestsOf = (acts: readonly ActView[]): string[] => acts.map(({ act, path }) => path + actDigest(act));

/** Every page names the councils that are invented. */
const authorityOf = ({ name, path, isFictional }: Site['authorities'][number]) => [name, path, isFictional];
