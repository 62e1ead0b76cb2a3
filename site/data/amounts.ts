import { fold } from '../../pipeline/french/fold.ts';
import type { Amount, Deliberation } from '../../schemas/deliberation.ts';
import type { ActView } from './act.ts';

interface NamedAmount {
  act: ActView;
  amount: Amount;
}

/** Sums an adopted act joins to one beneficiary, in any printing of the name. */
export interface Beneficiary {
  name: string;
  amounts: NamedAmount[];
  total: number;
}

const RANGES: readonly [below: number, range: string][] = [
  [10_000, '0 à 10\u202f000 €'],
  [100_000, '10\u202f000 à 100\u202f000 €'],
  [1_000_000, '100\u202f000 € à 1 million'],
];

/** Among which sums the largest one that an act names stands; in this order they sort as text. */
export function amountRangeOf({ amounts }: Deliberation): string | null {
  if (amounts.length === 0) return null;
  const largest = Math.max(...amounts.map(({ value }) => value));
  return RANGES.find(([below]) => largest < below)?.[1] ?? 'Plus d’un million d’euros';
}

/** The largest totals first. */
export function beneficiariesOf(acts: readonly ActView[]): Beneficiary[] {
  const found = new Map<string, Beneficiary>();
  for (const act of acts) {
    if (act.record.vote.outcome !== 'adopted') continue;
    for (const amount of act.record.amounts) {
      if (!amount.beneficiary) continue;
      const key = `${act.authority.slug} ${fold(amount.beneficiary).replace(/[^a-z0-9]+/g, ' ')}`;
      const entry = found.get(key) ?? { name: amount.beneficiary, amounts: [], total: 0 };
      found.set(key, entry);
      entry.amounts.push({ act, amount });
      entry.total += amount.value;
    }
  }
  return [...found.values()].sort((a, b) => b.total - a.total);
}

/** Acts that name sums, the largest sum first. */
export const largestAmounts = (acts: readonly ActView[], count: number): NamedAmount[] =>
  acts
    .flatMap((act) => {
      const [amount] = [...act.record.amounts].sort((a, b) => b.value - a.value);
      return amount ? [{ act, amount }] : [];
    })
    .sort((a, b) => b.amount.value - a.amount.value)
    .slice(0, count);
