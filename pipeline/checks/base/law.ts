import { SECOND_NOTICE, URGENCY } from '../../french/act/legal-words.ts';
import { isMunicipal, isOfCommunes } from '../../french/bodies/bodies.ts';
import { fold } from '../../french/fold.ts';
import type { Act } from '../../register.ts';

interface Period {
  from: string;
  to: string;
  /** The third may be reached with those represented. */
  countsProxies: boolean;
}

/**
 * When two proxies a holder and a quorum of a third were allowed, of all deliberating bodies:
 * - loi n° 2020-290 du 23 mars 2020, art. 10, and ordonnance n° 2020-391 du 1er avril 2020, in force from
 *   12 March 2020 (art. 11), until 30 August 2020 (loi n° 2020-760 du 22 juin 2020). Until 10 July 2020 those
 *   represented counted towards the third.
 * - « ou pendant la durée de l’état d’urgence sanitaire » (same art. 10), declared again on 17 October 2020;
 *   then loi n° 2020-1379 du 14 novembre 2020, art. 6 IV, until 30 September 2021 (loi n° 2021-689 du
 *   31 mai 2021, art. 8).
 * - loi n° 2021-1465 du 10 novembre 2021, art. 10, until 31 July 2022.
 */
const HEALTH_EMERGENCY: readonly Period[] = [
  { from: '2020-03-12', to: '2020-07-10', countsProxies: true },
  { from: '2020-07-11', to: '2020-08-30', countsProxies: false },
  { from: '2020-10-17', to: '2021-09-30', countsProxies: false },
  { from: '2021-11-10', to: '2022-07-31', countsProxies: false },
];

const emergencyOn = (date: string): Period | undefined =>
  HEALTH_EMERGENCY.find(({ from, to }) => from <= date && date <= to);

/** CGCT, art. L2121-20: one proxy a holder, two during the health emergency. */
export const proxiesAllowed = (date: string): number => (emergencyOn(date) ? 2 : 1);

interface Quorum {
  needed: number;
  countsProxies: boolean;
}

/** CGCT, art. L2121-17: more than half of the members in office; a third during the health emergency. */
export function quorumOf(membersInOffice: number, date: string): Quorum {
  const emergency = emergencyOn(date);
  return emergency
    ? { needed: Math.ceil(membersInOffice / 3), countsProxies: emergency.countsProxies }
    : { needed: Math.floor(membersInOffice / 2) + 1, countsProxies: false };
}

/**
 * Clear days from notice to sitting: three, five in communes of 3,500 inhabitants and more (CGCT, art. L2121-11
 * and L2121-12), three everywhere to install a council (art. L2121-7). A grouping follows its communes
 * (L5211-1), whose sizes are not known here: the shorter delay is asked of it.
 */
export function noticeDaysOf({ authority: { authority }, record }: Act): number {
  const isLarge = (authority.population ?? 0) >= 3500 && isMunicipal(authority.body);
  return isLarge && record.sitting.kind !== 'installation' ? 5 : 3;
}

/** The bodies whose notices L2121-11 and L2121-12 rule: councils of communes and of their groupings. */
export const hasNoticeRule = (body: string | null): boolean => body !== null && isOfCommunes(body);

/** « Le quorum n’ayant pas été atteint… » : a second notice frees the council from the quorum. */
export const isSecondNotice = ({ record }: Act): boolean =>
  [...record.legalBases, ...record.recitals, ...record.rationale].some((text) =>
    SECOND_NOTICE.test(fold(text)),
  );

/** « Le maire ayant abrégé le délai en raison de l’urgence » : one clear day is then enough. */
export const isUrgent = ({ record }: Act): boolean =>
  [...record.legalBases, ...record.recitals, ...record.rationale].some((text) => URGENCY.test(fold(text)));
