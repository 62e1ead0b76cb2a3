import type { Line } from '../../document.ts';
import { ENDS_LEANING } from './past-gap.ts';

const SERVICE =
  /^\W*direction\s(?:(?:g[ée]n[ée]rale\s)?(?:d[eu]s?|de\sla|de\sl['’])|g[ée]n[ée]rale\sadjointe)\s?[^.,;:\d«»–—]{3,50}\W*$/iu;

/** « Direction des Routes », then « Travaux de la voie communale »: who prepared the act; not « Direction de la Maison des » + « Associations ». */
export function pastService(flow: readonly Line[], from: number, to: number): number {
  const [line = '', next = ''] = flow.slice(from, to).map(({ text }) => text);
  const isService = SERVICE.test(line) && !ENDS_LEANING.test(line);
  return isService && /^\W*\p{Lu}[^\n]{14}/u.test(next) ? from + 1 : from;
}
