import { slug } from '../../pipeline/french/fold.ts';
import type { ActView } from './act.ts';
import type { AuthorityView } from './authority.ts';

/** « délibération n° 2022-003 », « délibérations n° D12/2020 ». */
export const CITATION = /d[ée]lib[ée]rations?\s+n\s?[°ºo]\s?([\p{L}\d][\p{L}\d./-]{3,30})/giu;

/** Links acts to those they name, within one council. A number borne twice links to nothing. */
export function linkCitations(authority: AuthorityView): void {
  const byNumber = new Map<string, ActView | null>();
  for (const act of authority.acts) {
    const { number } = act.record;
    if (number) byNumber.set(slug(number), byNumber.has(slug(number)) ? null : act);
  }
  for (const act of authority.acts) {
    for (const text of act.texts) {
      for (const [, number = ''] of text.matchAll(CITATION)) {
        const cited = byNumber.get(slug(number));
        if (!cited || cited === act) continue;
        act.cites.add(cited);
        cited.citedBy.add(act);
      }
    }
  }
}
