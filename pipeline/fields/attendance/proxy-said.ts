import type { Passage } from '../../document/passage.ts';
import { TELLS_PROXY } from '../../french/attendance/said-of-member.ts';
import { foldInPlace } from '../../french/fold.ts';
import { scan } from '../../french/people/scan.ts';
import { type Holder, holderOf } from './entry.ts';

/**
 * « absente, pouvoir à M. Luc ROUX »: who holds the proxy that is told beside a name; null where nobody is named,
 * undefined where no proxy is told.
 */
export function proxySaid(said: Passage): Holder | null | undefined {
  const items = scan(said);
  const to = items.findIndex(({ kind }) => kind === 'relation');
  const named = to < 0 ? undefined : items[to + 1];
  if (named && named.kind !== 'relation') return holderOf(named);
  return TELLS_PROXY.test(foldInPlace(said.flat)) ? null : undefined;
}
