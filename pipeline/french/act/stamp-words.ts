import { MONTHS } from '../dates/calendar.ts';
import { loose } from '../fold.ts';

/** Lines that belong to a prefecture stamp by their words alone. */
export const STAMP_LINE =
  /accus[ée] de r[ée]ception|^\W*I?(?:envoy[ée]e?|re[çc]ue?|envoi|r[ée]ception)\s*(?:(?:en|à la|par la|par le|a la)\s+)?(?:la\s+)?(?:sous[- ]?)?(?:pr[ée]f|repr[ée]sentant de l)|date de (?:t[ée]l[ée]\s?transmission|r[ée]ception)|^\W*id\s*:|acte\s+(?:certifi[ée]\s+)?ex[ée]cutoire\W*$|^\W*(?:accus[ée]\s+)?certifi[ée] ex[ée]cutoire\W*$|^\W*pour l['’]autorit[ée] comp[ée]t?[ae]nte|^\W*transmis(?:e)? (?:au|à la|en) (?:repr|(?:sous[- ]?)?pr[ée]f)/iu;

/** On a page of few words: those of a stamp over an image. */
export const STAMP_ON_IMAGE = /pr[ée]fecture|\d{3}-\d{9}-\d{8}-/i;

/** Lines that belong to a stamp only when they stand beside one: a date, « Publié le … », the editor's mark. */
export const BESIDE_STAMP =
  /^\W*(?:(?:le\s)?\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]\s?\d{2,4}|(?:le\s)?\d{1,2}(?:er)?\s[a-zß-ɏ]{3,9}\.?\s\d{4}|(?:publi[ée]e?|affich[ée]e?|mise? en ligne|notifi[ée]e?|publication)\s*(?:le)?\s*:?\s*[\d/.\s]*|re[çcg]ue?\sle\s?:?\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|a\.?r\.?\s(?:de\s(?:la\s)?)?(?:sous-)?pr[ée]fecture|l['’]int[ée]rieur|slow|s²low|berger[- ]levrault.*|[\d-]{1,3})\W*$/iu;

/** What the margin of an act tells, and no stamp does. */
export const OF_MARGIN = /convocation|exercice|pr[ée]sents|votants|objet|s[ée]ance|d[ée]lib[ée]ration/iu;

/** « Acte rendu exécutoire après » + « réception en préfecture le … et publication le … »: a sentence, and no stamp. */
export const LEADS_ON = /ex[ée]cutoire\s(?:compte\stenu\sde\s(?:la|sa)|apr[èe]s(?:\s(?:sa|la))?)\s*$/iu;

/** « Reçu par le représentant de l'État le 24 juillet » + « 2012 », in a narrow column. */
export const ENDS_WITH_MONTH = new RegExp(
  `\\s\\d{1,2}(?:er)?\\s(?:${MONTHS.map(loose).join('|')})\\s*$`,
  'iu',
);

/** « Date de la convocation », and its day on the next line. */
export const ASKS_DAY = /(?:convocation|s[ée]ance|r[ée]union)\s?:?\s*$/iu;

/** A transmission id: department, SIREN, date, number, nature. */
export const ACTES_ID =
  /(?:\d{3}|02[AB])\s?-\s?\d{9}\s?-\s?\d{8}\s?-\s?[\w .-]{1,60}?\s?-\s?(?:DE|AR|AU|AI|CC|BF)\b/u;

/** « 005-210501078-20250325- » + « 2025_012-DE »: an id that a narrow stamp cuts at a hyphen or a line below; null where none is. */
export function cutIdIn(text: string, below: string): string | null {
  if (!OPENS_ID.test(text) || ACTES_ID.test(text) || below.length > LONGEST_END) return null;
  return ACTES_ID.exec(text.trimEnd() + below.trim())?.[0] ?? null;
}
const OPENS_ID = /(?:\d{3}|02[AB])\s?-\s?\d{9}\s?-(?:\s?\d{8}\s?-[\w .-]{0,40})?\s*$/u;
const LONGEST_END = 60;

/** A transmission id that optical reading damaged: nothing else stands so between hyphens. */
const DAMAGED_ID = /\w{2,4}-\d{9}-\w{8}-[\w-]{1,40}-(?:DE|AR|AU|AI|CC|BF)\b/u;

/** A stamp printed over the end of a line of text, as optical reading gives it. */
export const STAMP_INSIDE = new RegExp(
  `[\\[|({\\s]*(?:${ACTES_ID.source}|${DAMAGED_ID.source}|accus[ée] (?:de r[ée]ception|certifi[ée])|r[ée]ception par le pr[ée]fet|publication\\s*:\\s*(?:\\d|$)|pour l['’]autorit[ée] comp)`,
  'iu',
);
