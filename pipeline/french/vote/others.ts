import { COUNCIL, COUNCILS_BY_KIND, DOERS, ELSEWHERE } from '../bodies/bodies.ts';
import { fold } from '../fold.ts';
import { anyPhrase } from '../phrases.ts';

/** Votes of others that an act tells: « Le Conseil départemental l'a adopté par 41 voix pour ». */

/** Those whose vote, told in the past, is of another day or of others. */
const NO_COUNCIL = `${anyPhrase([...ELSEWHERE, ...DOERS])}|S\\.?I\\.?(?:V\\.?[A-Z.]{1,6}|A\\.?E\\.?P\\.?|C\\.?T\\.?O\\.?M\\.?)`;

const HAS =
  "(?:(?:l['’]\\s?|les\\s|en\\s|y\\s)?(?:a|ont|avait|avaient)|s['’]\\s?(?:est|[ée]tait)|se\\s(?:sont|[ée]taient))\\s(?:(?:d[ée]j[àa]|ainsi|aussi|[ée]galement)\\s)?(?![ée]t[ée]\\s)\\p{L}{1,20}(?:[ée]|i[st]|u)(?:e?s?)(?!\\p{L})";
/** « Le comité du SIVOS a fixé le prix du repas », « (rappelle) que la commune de Beauval a voté contre »: who did, and that it is done. */
const BY_BODY = new RegExp(
  `(?:^[^\\p{L}]*|[,;:(]\\s|[ée]\\s|\\s(?:que|et|mais|car|puisque|o[ùu])\\s|qu['’]\\s?)(?:l[ea]s?\\s|l['’]\\s?|une?\\s|cette\\s|plusieurs\\s)(?<who>(?:${[...COUNCILS_BY_KIND.map(([, words]) => words), NO_COUNCIL].join('|')}|conseil(?=\\sd))(?!\\p{L})(?:\\s(?!qui\\s|dont\\s)[^.;:,]{1,70}?)?)\\s${HAS}(?:(?!\\set\\s(?:d[ée]cide|approuve|adopte|autorise|accepte))[^.;:]){0,160}$`,
  'iu',
);
/** « le budget y a été voté », « le vote y avait été acquis »: there, and not here. */
const THERE =
  /(?<!\s(?:il|n['’]))\sy\s(?:(?:a|ont|avait|avaient)\s(?:[ée]t[ée]\s)?|(?:est|sont|[ée]tait|[ée]taient)\s)\p{L}{2,20}(?:[ée]|is|u)(?:e?s?)(?!\p{L})[^.;:]{0,120}$/iu;
/** « le conseil avait adopté »: before another day that is past. */
const BEFORE =
  /\s(?:(?:avait|avaient)\s(?:(?!donn|pouvoir)\p{L}{3,12}\s)?(?:[ée]t[ée]\s)?|s['’][ée]tai(?:en)?t\s)(?:adopt|prononc|oppos|abstenu|approuv|vot|d[ée]cid|accept|rejet|refus|accord)[ée]e?s?(?!\p{L})[^.;:]{0,80}$/iu;

/** « le rapport de la commission, adopté par celle-ci à l'unanimité » */
const BY_THEM = /\spar\s(?:celles?-ci|ceux-ci|celui-ci|ce(?:tte)?\sderni(?:er|[èe]re))\s[^.;:]{0,40}$/iu;

/** « M. X indique que le budget du syndicat a été adopté (par 21 voix contre 2) »: told of another day. */
const REPORTED =
  /\s(?:indique|rappelle|informe|pr[ée]cise|signale|annonce|rapporte)\s(?:[^.;:,]{1,40}\s)?qu(?:e\s|['’]\s?)[^.;:]{3,120}\s(?:a|ont)\s(?:d[ée]j[àa]\s)?(?:[ée]t[ée]\s)?(?:adopt|approuv|vot|valid|accept|refus|rejet|d[ée]lib[ée]r)[ée]e?s?(?!\p{L})[^.;:]{0,80}$/iu;
/** « la commune de Beauval, dont le conseil a résilié le marché » */
const WHOSE_COUNCIL = new RegExp(
  String.raw`\sdont\s(?:le\s(?:${COUNCIL})|l['’]assembl[ée]e)(?:\s\p{L}{5,15})?\s(?:l['’]\s?|les\s)?(?:a|avait)\s[^.;:]{2,120}$`,
  'iu',
);
/** « Verneuil a voté pour à l'unanimité »: a place or a body by its name, where what follows counts many. */
const BY_NAME =
  /(?:^[^\p{L}]*|[,;:]\s)(?!(?:M|MM|Mme|Mlle|Monsieur|Madame|Le|La|Les|L|Il|Elle|On|Chacun|Tous)(?!\p{L}))\p{Lu}[\p{L}’'-]+(?:\s(?:d[eu]s?|l[ae]s?|\p{Lu}[\p{L}’'-]*)){0,3}\s(?:l['’]\s?|les\s)?a\s(?:d[ée]j[àa]\s)?(?:vot|adopt|approuv|refus|d[ée]lib[ée]r|accept|valid)[ée]e?s?(?!\p{L})[^.;]{0,120}(?:unanimit[ée]|majorit[ée]|\d\s(?:voix|votes))$/u;

/** « Les jeunes votent : 3 voix pour », « le conseil des enfants a voté »: who is there and is no member. */
const BY_GUESTS =
  /(?:^|[.;:,]\s|\n)\W{0,3}(?:les\s(?:jeunes|enfants|[ée]l[èe]ves|habitants|riverains|parents|agents)|le\s(?:public|cmj|conseil\s(?:municipal\s)?(?:des|de)\s(?:jeunes|enfants|sages)))\s(?:\p{L}{4,12}\s)?(?:vote(?:nt)?|(?:a|ont)\svot[ée]|se\sprononce(?:nt)?|adopte(?:nt)?|approuve(?:nt)?)(?!\p{L})[^.;]{0,60}$/iu;

/** « la délibération n° 2023-27 du 4 juillet 2023, adoptée par (8 voix pour) »: that of another day. */
const OF_PAST_ACT =
  /(?:d[ée]lib[ée]ration|d[ée]cision)\s(?:n\s?[°º]\s?\S{1,20}\s(?:\S{1,8}\s)?)?(?:du|en\sdate\sdu)\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4},\s(?:adopt|approuv|vot|pris)[ée]?e?s?(?!\p{L})[^.;:,]{0,60}$/iu;

/** Whose act it is, where that is known. */
export interface Own {
  /** « Conseil municipal » */
  body: string | null;
  /** « Commune de Beauval » */
  name: string | null;
}

/** Is what these words lead to the vote of somebody else? */
export function isOfOthers(lead: string, { body, name }: Own): boolean {
  if (
    [THERE, BEFORE, BY_THEM, REPORTED, WHOSE_COUNCIL, BY_NAME, BY_GUESTS, OF_PAST_ACT].some((told) =>
      told.test(lead),
    )
  )
    return true;
  const who = BY_BODY.exec(lead)?.groups?.who;
  if (!who) return false;
  const whose = whoseIs(who);
  if (whose === null) return !/^conseil/iu.test(who) || isElsewhere(who, name);
  const own = body && whoseIs(body);
  return own ? whose !== own || isElsewhere(who, name) : false;
}

const whoseIs = (body: string): string | null =>
  OWNERS.find(([, opening]) => opening.test(body))?.[0] ?? null;
const OWNERS = COUNCILS_BY_KIND.map(
  ([whose, words]) => [whose, new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** « conseil municipal de Beauval »: a place by its name, which the act's own authority does not bear. */
function isElsewhere(who: string, name: string | null): boolean {
  const place = /\s(?:d[eu]s?|d['’])\s?(?:l[ae]\s|l['’]\s?)?(?<place>\p{Lu}[^\s]{2,})/u.exec(who)?.groups
    ?.place;
  return place !== undefined && name !== null && !fold(name).includes(fold(place));
}
