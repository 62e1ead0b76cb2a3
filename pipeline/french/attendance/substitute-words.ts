import { foldInPlace } from '../fold.ts';

/** Those who sit where a member is not there. */

const OF_A_RANK = /titulaire|suppleant/;
const SAYS_MORE =
  /present|absent|excus|pouvoir|procuration|represent|mandat|remplac|supplee|sieg|voix|empech|participa|quorum/;
/** « Titulaires : », « Délégués suppléants : »: whether they were there is said above, or not at all. */
export function isOfRankAlone(label: string): boolean {
  const folded = foldInPlace(label);
  return OF_A_RANK.test(folded) && !SAYS_MORE.test(folded);
}
export const OF_SUBSTITUTES = /suppl[ée]ant/iu;

export const NO_PROXIES = /(?<!\p{L})(?:procurations?|pouvoirs?)\s?:\s?0(?!\d)/iu;
export const SOME_PROXIES = /(?<!\p{L})(?:procurations?|pouvoirs?)\s?:\s?0?[1-9]/iu;
export const REPRESENTED = /^\W*repr[ée]sent/iu;
