import {
  isOfRankAlone,
  NO_PROXIES,
  OF_SUBSTITUTES,
  REPRESENTED,
  SOME_PROXIES,
} from '../../french/attendance/substitute-words.ts';
import { entriesOf } from './entries.ts';
import type { Zone } from './zone.ts';

/** The lists, each substitute where the labels place them; `unplaced` are labels of substitutes nobody places. */
interface Placed {
  zones: readonly Zone[];
  unplaced: readonly Zone[];
}

/** Whom substitutes stand for sits through them; substitutes named after those who are not there may only be named. */
export function withSubstitutes(all: readonly Zone[], text: string, presentCount: number | null): Placed {
  const zones: Zone[] = [];
  const unplaced: Zone[] = [];
  let head: Zone | null = null;
  let isHeaded = false;
  const told = represented(all, text);
  for (const [index, zone] of told.entries()) {
    const label = zone.label.flat;
    const above = told[index - 1];
    if (!isOfRankAlone(label) || !head) {
      if (!/^(?:remark|attending)$/.test(zone.kind)) [head, isHeaded] = [zone, entriesOf(zone).length === 0];
      zones.push(zone);
      continue;
    }
    // « Étaient excusés : », then « Titulaires : M. A » and « Suppléants : M. B »
    if (isHeaded) zones.push({ ...zone, kind: head.kind });
    else if (head.kind === 'present' || !OF_SUBSTITUTES.test(label)) zones.push(zone);
    // « Absents : M. A », then of the next community « Titulaires : M. B » and « Suppléants : M. C »: both sat.
    else if (above && isOfRankAlone(above.label.flat) && !OF_SUBSTITUTES.test(above.label.flat))
      zones.push(zone);
    else if (isCounted(zone, zones, presentCount)) zones.push(zone);
    else unplaced.push(zone);
  }
  return { zones, unplaced };
}

/** As many are counted present as the lists name with these. */
function isCounted(zone: Zone, others: readonly Zone[], presentCount: number | null): boolean {
  const present = others.filter(({ kind }) => kind === 'present').flatMap((one) => entriesOf(one));
  return presentCount === present.length + entriesOf(zone).length;
}

/** « Représentés : X représenté par Y », and « Procurations : 0 »: Y sits as the substitute of X. */
const represented = (zones: readonly Zone[], text: string): readonly Zone[] =>
  NO_PROXIES.test(text) && !SOME_PROXIES.test(text)
    ? zones.map((zone) =>
        REPRESENTED.test(zone.label.text) ? { ...zone, kind: 'present', areSubstituted: true } : zone,
      )
    : zones;
