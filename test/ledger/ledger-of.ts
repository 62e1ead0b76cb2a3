import { chainOf, type Happening, linesAfter } from '../../pipeline/ledger/chain.ts';
import type { Ledger } from '../../pipeline/ledger/file.ts';
import { happening } from '../../pipeline/ledger/happening.ts';
import type { Act } from '../../pipeline/register.ts';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import { actOf } from '../helpers/act-of.ts';

/** An act of the ledger's tests, by its number. */
export const numbered = (number: string, values: Record<string, unknown> = {}): Act => ({
  ...actOf({ '/id': `saint-exemple/2024-03-14/${number}`, '/number': number, ...values }),
  sourcePath: `/actes/saint-exemple/2024-03-14/${number}.txt`,
});

/** The ledger that these happenings make. */
export function ledgerOf(...happenings: Happening[]): Ledger {
  const chain = chainOf(linesAfter(chainOf([]), happenings));
  const path = '/actes/saint-exemple/ledger.jsonl';
  return { ...chain, file: 'saint-exemple/ledger.jsonl', path, torn: '', isUnended: false };
}

/** « published 2026-03-20T09:00 » of an act. */
export const happened = (
  act: Act,
  event: LedgerEntry['event'],
  at: string,
  details: Parameters<typeof happening>[3] = {},
): Happening => happening(act, event, { now: new Date(`${at}Z`), by: 'essai' }, details);
