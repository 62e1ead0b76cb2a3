import type { Deliberation } from '../../schemas/deliberation.ts';
import { key, overlap } from './compare.ts';
import type { GoldAct } from './gold.ts';

type Pair = [GoldAct | null, Deliberation | null];

/**
 * Joins the acts of the gold with those read: first on number and a like subject, then on the subject
 * alone. A lone act on each side needs less. What has no counterpart stands alone.
 */
export function align(golds: readonly GoldAct[], reads: readonly Deliberation[]): Pair[] {
  const pairs = new Map<GoldAct, Deliberation>();
  const taken = new Set<Deliberation>();
  const join = (likeness: (gold: GoldAct, read: Deliberation) => number) => {
    for (const gold of golds) {
      if (pairs.has(gold)) continue;
      let best: Deliberation | null = null;
      let most = 0;
      for (const read of reads) {
        const value = taken.has(read) ? 0 : likeness(gold, read);
        if (value > most) [best, most] = [read, value];
      }
      if (!best) continue;
      pairs.set(gold, best);
      taken.add(best);
    }
  };

  const isLone = golds.length === 1 && reads.length === 1;
  join((gold, read) => {
    const alike = likenessOf(gold, read);
    return hasSameNumber(gold, read) && alike >= 0.3 ? 1 + alike : 0;
  });
  join((gold, read) => {
    const alike = likenessOf(gold, read);
    const isEnough = alike >= (isLone ? 0.3 : 0.6) || (isLone && hasSameNumber(gold, read));
    return isEnough ? alike || 0.1 : 0;
  });
  return [
    ...pairs,
    ...golds.filter((gold) => !pairs.has(gold)).map((gold): Pair => [gold, null]),
    ...reads.filter((read) => !taken.has(read)).map((read): Pair => [null, read]),
  ];
}

const likenessOf = (gold: GoldAct, read: Deliberation): number =>
  overlap(key(gold.subject)[0] ?? '', key(read.subject)[0] ?? '');

const hasSameNumber = (gold: GoldAct, read: Deliberation): boolean =>
  Boolean(gold.number && read.number) && key(gold.number)[0] === key(read.number)[0];
