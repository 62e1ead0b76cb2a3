import { dayAfter } from '../checks/base/dates.ts';
import { fold } from '../french/fold.ts';
import { twoMonthsAfter } from '../ledger/paris.ts';
import { workedFrom } from './working-days.ts';

/** The reform of publicity (ordonnance n° 2021-1310 and décret n° 2021-1311 of 7 October 2021) binds since then. */
const REFORM = '2022-07-01';

/** CGCT, art. L2121-25 and L2121-15 rule councils of communes, and through L5211-1 those of their groupings. */
const hasListRule = (body: string): boolean =>
  /municipal|communautaire|metropolitain|syndical/.test(fold(body));

export const followsReform = (body: string, sitting: string): boolean =>
  sitting >= REFORM && hasListRule(body);

/** « Dans un délai d’une semaine »: the same day of the next week, whatever day it is. */
export const weekAfter = (day: string): string => dayAfter(day, 7);

/**
 * The last day to go to the administrative court (CJA, art. R421-1). The two months are « francs »: neither
 * the day of publication nor that of expiry counts; an end on a Saturday, a Sunday or a public holiday moves
 * to the next working day.
 */
export const lastDayOfAppeal = (published: string, department?: string): string =>
  workedFrom(dayAfter(twoMonthsAfter(published), 1), department);
