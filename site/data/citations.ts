import { slug } from '../../pipeline/french/fold.ts';
import { summaryOf } from '../../pipeline/record/summary.ts';
import type { ActView } from './act.ts';
import type { AuthorityView } from './authority.ts';

/** Links acts to those they name, within one council. A number borne twice links to nothing. */
export function linkCitations(authority: AuthorityView): void {
  const byNumber = new Map<string, ActView | null>();
  for (const act of authority.acts) {
    const { number } = act.record;
    if (number) byNumber.set(slug(number), byNumber.has(slug(number)) ? null : act);
  }
  for (const act of authority.acts) {
    for (const number of summaryOf(act.record).cited) {
      const cited = byNumber.get(slug(number));
      if (!cited || cited === act) continue;
      act.cites.add(cited);
      cited.citedBy.add(act);
    }
  }
}
