import type { Authority } from '../../schemas/authority.ts';
import { dayAfter } from '../checks/base/dates.ts';
import { isLargerThanCommune, isMunicipal, isOfCommunes } from '../french/bodies/bodies.ts';
import { twoMonthsAfter } from '../ledger/paris.ts';
import { workedFrom } from './working-days.ts';

/** The reform of publicity (ordonnance n° 2021-1310 and décret n° 2021-1311 of 7 October 2021) binds since then. */
const REFORM = '2022-07-01';

/**
 * Whether a list and minutes must be posted since then: CGCT, art. L2121-25 and L2121-15, for councils of
 * communes, and through L5211-1 for those of their groupings.
 */
export const followsReform = (body: string, sitting: string): boolean =>
  sitting >= REFORM && isOfCommunes(body);

/**
 * CGCT, art. L2131-1: since the reform only publication online counts, but in communes under 3,500 inhabitants,
 * which may choose otherwise. A commune whose population is not known may be one of them. The same binds groupings
 * with own taxes (L5211-3), départements (L3131-1) and régions (L4141-1).
 */
export function mustBeOnline({ body, population = 0 }: Authority, sitting: string | null): boolean {
  const isLarge = isMunicipal(body) ? population >= 3500 : isLargerThanCommune(body);
  return isLarge && (sitting ?? '') >= REFORM;
}

/** « Dans un délai d’une semaine »: the same day of the next week, whatever day it is. */
export const weekAfter = (day: string): string => dayAfter(day, 7);

/**
 * The last day to go to the administrative court (CJA, art. R421-1). The two months are « francs »: neither
 * the day of publication nor that of expiry counts; an end on a Saturday, a Sunday or a public holiday moves
 * to the next working day.
 */
export const lastDayOfAppeal = (published: string, department?: string): string =>
  workedFrom(dayAfter(twoMonthsAfter(published), 1), department);
