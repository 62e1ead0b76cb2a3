import type { Line } from '../../document.ts';

/** In points: what begins so much further right than the title is of another cell. */
const FAR = 60;

/**
 * « 3. Ligne de trésorerie | Le Crédit Mutuel propose 200 000 € à Euribor + », in minutes printed as a table, whose report
 * goes on further right: where the cell of the title ends; 0 where nothing stands beside it.
 */
export function cellBesideTitle([line, next]: readonly Line[], titleAt: number): number {
  const text = line?.text ?? '';
  const tab = text.indexOf('\t', titleAt + text.slice(titleAt).search(/\S|$/));
  const isRight = line?.box && next?.box && next.box[0] > line.box[0] + FAR;
  return tab > 0 && isRight && REPORT.test(text.slice(tab)) ? tab : 0;
}
const REPORT = /^\t\p{Lu}[^\t]*\s\p{Ll}{3,}\s[^\t]{8}/u;
