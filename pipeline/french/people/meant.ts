import { isGivenName } from './given-names.ts';
import type { Token } from './token.ts';

/** Whether a word with several meanings has that of its kind here. */
export function isMeant(token: Token, text: string): boolean {
  if (token.kind === 'civility') return isCivility(token, text);
  return !isInitial(token, text) && (!/^(?:to|by)$/.test(token.relation ?? '') || leadsToHolder(token, text));
}

/** « M » before a name, not « m² ». */
function isCivility({ text: printed, start, end }: Token, text: string): boolean {
  const next = text.slice(end, end + 12);
  // « Catherine MAITRE, » : after a given name and before no other, a family name.
  if (/^\p{Lu}{4,}$/u.test(printed) && /\p{Lu}\p{Ll}+\s$/u.test(before(text, start, 20)))
    return /^\s\p{Lu}/u.test(next);
  // « procuration à m Luc ROUX »
  const isHolder =
    printed === 'm' && /^[. ]{1,2}\p{Lu}/u.test(next) && /[ (][àaA] $/.test(before(text, start, 3));
  if (!isHolder && !/^(?:\p{Lu}|m[eo][ns]|mad)/u.test(printed)) return false;
  // « M.M. ARBRE et BOIS »; among « J.P. ROUX, L. BLANC » it is initials.
  if (printed === 'M.M.' && OTHER_INITIALS.test(around(text, start, end))) return false;
  // Optical reading: « M, DUPONT », « M . DUPONT »
  if (/^(?:M|Me|Dr|Pr)$/.test(printed)) return /^[\s:,.]{1,3}(?:\p{Lu}|le |la |l['’])/u.test(next);
  if (printed === 'M.' && isGluedInitial(text, start, end)) return false;
  // « ROUX M. suppléante »: an initial
  if (printed === 'M.' && /^ (?:suppl[ée]ante?|titulaire)(?!\p{L})/u.test(text.slice(end, end + 14)))
    return false;
  return !/^(?:M|MM)\.$/.test(printed) || !/^\p{Lu}\.|^-/u.test(next);
}

/** « ROUX M.Claire, », « Petit M.Ève – »: after a family name, a first name cut short and another glued to it. */
function isGluedInitial(text: string, start: number, end: number): boolean {
  const [, given = ''] = /^(\p{Lu}\p{Ll}{1,15})\s?(?:[,;()\n–—-]|$)/u.exec(text.slice(end, end + 20)) ?? [];
  return isGivenName(given) && /\p{L}{2}\s$/u.test(before(text, start, 3));
}

/** An « A » that is the initial of a given name, and leads to nobody. */
function isInitial({ text: printed, start, end, relation }: Token, text: string): boolean {
  if (relation === undefined || !/^A(?![^\s])/.test(printed)) return false;
  // « LAFONT A » + « DURIEUX L », « PETIT A donne pouvoir à »
  if (/\p{Lu}{2,} $/u.test(before(text, start, 12))) {
    if (/^A \p{Ll}/u.test(printed)) return true;
    const endsName = /^[^\S\n]*(?:\n|[,;)])/.test(text.slice(end, end + 12));
    if (endsName && LAST_INITIALS.test(around(text, start, end))) return true;
  }
  // « pouvoir à A ROUX »
  return relation === 'to' && printed === 'A' && /[ (][àa] $/.test(before(text, start, 3));
}

/** « à » before a name, « à madame PETIT », not « à 20 heures » nor « au Point n° 3 », « à D107/13 ». */
function leadsToHolder({ text: printed, start, end, relation }: Token, text: string): boolean {
  const next = text.slice(end, end + 12);
  // « P ROUX, A PETIT, JC BLANC »: an initial
  if (relation === 'to' && printed === 'A' && /[,;]\s$/.test(before(text, start, 2)))
    return ADDRESSED.test(next);
  // « délégué titulaire à Saint-Exemple »: the commune that sends him
  if (relation === 'to' && SENT_BY.test(before(text, start, 20)) && !leadsToPerson(next)) return false;
  return (
    /[>→⇒➔➜➡]/.test(printed) ||
    /^[\s:]*(?:(?!(?:Point|Question|Dossier|Rapport|N°)|\p{Lu}{1,4}[-_ ]?\d)\p{Lu}|m[. ]{1,2}\p{Lu}|(?:monsieur|madame)\s(?:\p{Lu}|l[ea])|(?:le|la) (?:maire|pr[ée]s))/u.test(
      next,
    )
  );
}

export const before = (text: string, start: number, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 150), end + 150);

/** « DUPONT P, », « PETIT M » at the end of a line. */
const LAST_INITIALS = /(?<!\p{L})\p{Lu}[\p{Lu}'’-]+ (?!A(?!\p{L}))\p{Lu}{1,2}\.?[^\S\n]*(?:[,;)\n]|$)/u;

const SENT_BY = /(?:d[ée]l[ée]gu[ée]e?|titulaire|suppl[ée]ante?)\s$/iu;
const ADDRESSED = /^\s(?:M\.?|MM\.?|Mr|Mme|Mlle|Monsieur|Madame)(?!\p{L})/u;
const leadsToPerson = (next: string): boolean =>
  ADDRESSED.test(next) || isGivenName(/^\s(\S+)/u.exec(next)?.[1] ?? '');

const OTHER_INITIALS = /(?<![\p{L}.])(?!M\.)(?:\p{Lu}[.-]){1,2}\s?\p{Lu}{2}/u;
