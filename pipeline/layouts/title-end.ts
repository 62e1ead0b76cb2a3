import type { Line } from '../document.ts';
import { ACT_HEADER, BARE_SUBJECT_LABEL } from '../french/headings.ts';
import { type Landmark, saysDecision } from './landmarks.ts';
import { hasOwnFont, isCapital, isInCapitals } from './look.ts';
import { isNumberBelow } from './number-below.ts';
import { ENDS_LEANING, goesPastGap } from './past-gap.ts';

/** A title longer than this many lines is no title. */
export const LONGEST_TITLE = 12;

/** Optical reading may leave a gap above nearly every line: then gaps say nothing. */
const isLoose = (flow: readonly Line[]): boolean =>
  flow.length > 20 && flow.filter(({ gapAbove }) => gapAbove).length > 0.5 * flow.length;

/** A title ends at a gap or a landmark. */
export function endOfTitle(flow: Line[], marks: (Landmark | null)[], from: number, closing: number): number {
  const bare = !/[:;–—-][\s*_]*\S/u.test(flow[from]?.text ?? '');
  const isLabel = bare && isLabelAlone(flow[from]?.text ?? '');
  const title = ((isLabel && flow[from + 1]) || flow[from]) as Line;
  const loose = isLoose(flow);
  const inCapitals = isInCapitals((bare && flow[from + 1]) || (flow[from] as Line));
  for (let index = from + 1; index < Math.min(closing, from + LONGEST_TITLE); index++) {
    const line = flow[index] as Line;
    if (ACT_HEADER.test(line.text)) return namesAuthority(flow[index - 1] as Line) ? index - 1 : index;
    if (isNumberBelow(flow[index - 1], line)) return index;
    if (marks[index] || saysDecision(line) || opensOther(line.text)) return index;
    if (inCapitals && isCapital(line)) continue;
    if (opensSpeech(flow[index - 1] as Line, line)) return index;
    if (loose && !inCapitals && !opensSentence(flow[index - 1] as Line, line) && !isParagraph(line)) continue;
    if (changesType(title, flow, index) || opensSentence(flow[index - 1] as Line, line)) return index;
    if (
      line.gapAbove &&
      !(isLabel && index === from + 1) &&
      !goesPastGap(flow.slice(from, index), line, flow[index + 1])
    )
      return index;
  }
  return Math.min(closing, from + LONGEST_TITLE);
}

/** After a gap, so much text on a line that lost its line ends: a paragraph of the report. */
const isParagraph = ({ text, gapAbove, box }: Line): boolean => gapAbove && box === null && text.length > 150;

/** « OBJET », « DÉLIBÉRATION N° 12 », one or two words: the title may stand below the gap. */
const isLabelAlone = (text: string): boolean =>
  BARE_SUBJECT_LABEL.test(text) ||
  (text.length < 60 && (text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu)?.length ?? 0) < 3);

/** « COMMUNE DE SAINT-EXEMPLE » above « EXTRAIT DU REGISTRE »: the head, read after the title of the margin. */
export const namesAuthority = ({ text }: Line): boolean =>
  /^\W*(?:commune|ville|mairie|communaut[ée]|syndicat)\s(?:de|d['’])/iu.test(text);

/** « Le Conseil, M. X ne prenant pas part au vote », « Le conseil prend connaissance du rapport », « Point n° 4 : Personnel », « Service : Voirie », « Direction des routes – Service travaux », « Séance du 3 mai », « AC DE L'ASSEMBLÉE DE CORSE », « CHÌ APPROVA … », the title again in Corsican: the report, a rubric, the head. */
export const opensOther = (text: string): boolean => NO_MORE.test(text);
const NO_MORE =
  /^\W*(?:le\s(?:conseil|comit[ée]|bureau)(?:(?:\sd['’]\p{L}+|\s\p{L}+){0,2}\s?,|(?:\s\p{L}+)?\sprend\s(?:acte|connaissance)\s)|(?:point|question|affaire|dossier)\sn\s?[°º]\s?\d|(?:services?|direction|p[ôo]le|commission|nomenclature|mati[èe]re)(?:\s\p{L}+){0,2}\s?:|(?:direction|p[ôo]le)\s(?:d[eu’']|g[ée]n)[^.;:]{3,60}\s[–—-]\s(?:sous-)?(?:services?|direction|p[ôo]le|bureau)\s|s[ée]ance\sdu(?:\W*$|\s\p{L}{0,8}\s?\d)|sous\sla\spr[ée]sidence\s|(?:AC\s|CP\s)?de\sl(?:['’]assembl[ée]e|a\scommission\spermanente)(?:\sde\s\p{L}+)?\W*$|CHÌ\s|l['’]an\s(?:deux|20)|\d{2}[-/]\d{3,6}[-/]?\p{L}{0,6}\W*$)/iu;

/** A title has a font of its own, or is all in capitals: the text after it has not. */
const changesType = (title: Line, flow: readonly Line[], index: number): boolean => {
  const line = flow[index] as Line;
  if (/^\W*\p{Ll}/u.test(line.text)) return false;
  // « RESSOURCES HUMAINES » over « Régime indemnitaire … », both in bold.
  const isSame = title.font === line.font && hasOwnFont(line, flow, index);
  if (isInCapitals(title)) return !isCapital(line) && !isSame;
  return title.font !== null && line.font !== null && title.font !== line.font;
};

/** « … 2016 » + « La commune confie à … » : a full sentence begins after a line that ended early, or announces. */
export const opensSentence = (previous: Line, line: Line): boolean =>
  ANNOUNCES.test(line.text) ||
  (WHOLE_SENTENCE.test(line.text) &&
    !ENDS_LEANING.test(previous.text) &&
    !LEANS_ON_NAME.test(previous.text)) ||
  CITES.test(line.text) ||
  (COMMUNITY_ACTS.test(line.text) &&
    ENDS_WHOLE.test(previous.text) &&
    !LEANS_ON_NAME.test(previous.text) &&
    !ENDS_LEANING.test(previous.text)) ||
  (RUNS_ON.test(line.text) && previous.text.length < 0.85 * line.text.length) ||
  (/^(?:Les?|La|L['’]|Une?|Cette?|Ces|Dans|Ils?|Elles?|Nous|Depuis|Suite|Compte tenu|Chaque|Pour|Au|En|[ÀA])\s?[\p{L}\d]/u.test(
    line.text,
  ) &&
    line.text.length > 40 &&
    (previous.text.length < 0.85 * line.text.length || previous.text.length > LONGEST_PRINTED));
/** « Trois scénarios sont étudiés. Après discussion, … »: one sentence ends and another begins. */
const RUNS_ON = /^\p{Lu}[^\n]{20,}\p{Ll}{3}\.\s\p{Lu}\p{Ll}/u;
/** A longer line is no printed one: it ends where its paragraph does. */
const LONGEST_PRINTED = 150;

/** « Chaque délégué a reçu le document. »: nothing of a title, however short. */
const WHOLE_SENTENCE =
  /^(?:Chaque|Aucune?|Les?|La|L['’]|Il|Elle)\s?\p{L}[^\n.;:]{4,}\s(?:a|ont|est|sont)\s[^\n.;:]{4,}\.\s*$/u;

/** « Convention de fourrière pour 2024 » + « La commune de Beauval, ne disposant pas de … »; not « Convention entre » + « La commune ». */
const COMMUNITY_ACTS =
  /^(?:La\s(?:commune|ville|communaut[ée]|m[ée]tropole|r[ée]gion)|Le\s(?:d[ée]partement|syndicat))\s[^\n]{25}/u;
const ENDS_WHOLE = /(?:\d|\p{Ll}{3}|\p{Lu}{3}|[»).])\s*$/u;

/** « L'article 97 de la loi … », « L'article L 5211-39 du code … », « Depuis 2023, le contrat … »: no title goes on so. */
const CITES = /^(?:L['’]article\s(?:[LRD]\s?[.*]?\s?)?\d|Depuis\s(?:le\s\d{1,2}(?:er)?\s\p{L}+\s)?\d{4},)/u;

/** « Le compte de la régie se résume comme suit : » */
const ANNOUNCES =
  /^(?:L[ea]s?|L['’])\s?\p{L}[^:\n]{20,120}\s(?:suit|suivante?s?|ci-(?:dessous|apr[èe]s))\s?:\s*$/u;

/** « Vote des taux » + « M. X : je voterai contre »; not « Convention avec » + « M. X ». */
const opensSpeech = (previous: Line, line: Line): boolean =>
  GIVES_THE_FLOOR.test(line.text) ||
  (/^\s?(?:MM?\.|Mmes?|Monsieur|Madame|L[ea]\s(?:maire|pr[ée]sidente?))\s/u.test(line.text) &&
    !ENDS_LEANING.test(previous.text) &&
    !LEANS_ON_NAME.test(previous.text));
/** « Convention entre », « … du marché, » */
const LEANS_ON_NAME = /(?:(?<![\p{L}])(?:entre|chez|contre)|['’,:])\s*$/iu;

/** « … dépenses par anticipation, » + « Monsieur Leroy cède la parole à Mme X » */
const GIVES_THE_FLOOR =
  /^\s?(?:M\.|Mme|Monsieur|Madame|L[ea]\s(?:maire|pr[ée]sidente?))[^.;:]{0,60}\s(?:c[èe]de|donne|passe|laisse)\sla\sparole\s/iu;
