import type { Line } from '../../document.ts';
import { SERVICE_ALONE } from '../../french/titles/around-title.ts';
import { ENDS_LEANING } from './past-gap.ts';

/** « Direction des Routes », then « Travaux de la voie communale »: who prepared the act; not « Direction de la Maison des » + « Associations ». */
export function pastService(flow: readonly Line[], from: number, to: number): number {
  const [line = '', next = ''] = flow.slice(from, to).map(({ text }) => text);
  const isService = SERVICE_ALONE.test(line) && !ENDS_LEANING.test(line);
  return isService && /^\W*\p{Lu}[^\n]{14}/u.test(next) ? from + 1 : from;
}
