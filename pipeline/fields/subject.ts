import type { Passage } from '../document/passage.ts';
import { LONG_SENTENCE } from '../french/around-title.ts';
import { COUNCIL } from '../french/bodies.ts';
import { SUBJECT_LABEL } from '../french/headings.ts';
import { CIVILITY_OF_ONE } from '../french/people/titles.ts';
import { LETTERS, MARKS } from '../patterns/letters.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';

/** What a printed title carries besides the title: its label, its number, who reports it. */
const BEFORE = new RegExp(
  `^(?:\\s|[-–—*#_>${MARKS}]|${SUBJECT_LABEL.source.slice(1)}|OBJET(?:\\s+de\\s+la\\s+d[ée]lib[ée]ration(?=\\s*\\n))?\\s*:?|d[ée]lib[ée]ration(?:\\s\\d[\\d\\s./-]{3,40}?)?\\s*:\\s|(?:d[ée]lib[ée]ration\\s*)?n\\s?°\\s*[${LETTERS}\\d][\\w./ -]{0,20}?\\s*[:–—-]\\s|(?:(?:point|affaire|question|dossier|rapport)\\s+(?:n\\s?°\\s?)?)?(?:\\d{1,3}(?:\\.\\d{1,3})?|[IVX]{1,5})\\s*[-–—.)°]+\\s|(?:point|affaire|question|dossier|rapport)\\s+(?:n\\s?°\\s?)?\\d{1,3}\\s*:\\s)+`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`[\s*_]*(?:\(?\s*rapporteure?\s*:[^\n]*|[-–—(]\s*rapporteure?\s[^]{3,80}|\.?\s(?:${CIVILITY_OF_ONE})\s[^.,;\n]{3,50},\srapporteure?|\sr[ée]f\.?\s?:\s?[^\n]{1,25})?[\s.:;,*_®©¥|=~–—-]*$`,
  'iu',
);

/** « Secrétaire de séance : M. X Convention … »: the margin and the page were read as one; « … du plan local De Présents SAINT-EXEMPLE De Votants »: the column of counts was read into the title; « Ville Nom Prénom Présent … »: a table of presences. */
const INTERLEAVED =
  /^[Ss]ecr[ée]taire de s[ée]ance|\p{L}\s(?:De\s)?(?:Pr[ée]sents|Votants)\s(?=\p{Lu}|$)|(?<!\p{L})Noms?\s[^\n]{0,20}Pr[ée]noms?\s[^\n]{0,20}Pr[ée]sent/u;

/** Labels and closing words are no longer than this: the work is bounded on a text without a title. */
const EDGE = 200;

const lengthBefore = ({ text }: Passage): number => BEFORE.exec(text.slice(0, EDGE))?.[0].length ?? 0;

/** The title as printed, without its label, its number and closing punctuation. */
export const subject: Field = {
  name: 'subject',
  scope: 'act',
  extract({ act, draft }) {
    const printed = act.subject.trim();
    const rest = withoutBody(withoutNumber(printed.slice(lengthBefore(printed)), draft.number));
    const end = rest.length - (AFTER.exec(rest.text.slice(-EDGE))?.[0].length ?? 0);
    const title = withoutBullets(rest.slice(0, end));
    const isReport = LONG_SENTENCE.test(title.flat) && !SUBJECT_LABEL.test(printed.text);
    return title.isEmpty || isReport || INTERLEAVED.test(title.text)
      ? []
      : [stated('/subject', title.flat, 'title', title)];
  },
};

/** « Finances : », then « > Vote du budget » below it: a bullet between a rubric and the title, « ¥ » where it was misread. */
const BULLET_BELOW = new RegExp(`(?<=:\\s{0,3}\\n{1,2})[>¥${MARKS}]\\s`, 'gu');
const withoutBullets = (title: Passage): Passage =>
  title.without([...title.text.matchAll(BULLET_BELOW)].map(({ index }) => [index, index + 1]));

/** « DÉLIBÉRATION N° 24/118 DE LA COMMISSION PERMANENTE APPROUVANT … »: whose deliberation it is, before what it does. */
const OF_BODY = new RegExp(
  String.raw`^\W*(?:de\sla\scommission\spermanente|d[ue]\s(?:${COUNCIL})(?:\s\p{L}+)?|de\sl['’]\s?assembl[ée]e(?:\s(?:de\s)?\p{L}+)?)\s+(?=\p{L}+ant\s|relative?s?\s[àa])`,
  'iu',
);
const withoutBody = (title: Passage): Passage =>
  title.slice(OF_BODY.exec(title.text.slice(0, EDGE))?.[0].length ?? 0);

/** « Délibération n° », « N° d'ordre : » before the number of the act. */
const NUMBER_LABEL =
  /^\W*(?:(?:d[ée]lib[ée]ration|affaire|question|rapport|point)\s*)?(?:n\s?[°º]\s*(?:d['’]ordre\s*:?\s*)?)?[A-Z]{0,5}\s*$/iu;

/** « Décision modificative n° » (1), the first item of its sitting: the number is the decision's own. */
const LEANS_ON_RANK = /(?:n\s?[°º]|(?<!\p{L})(?:avenant|lot|phase|section|secteur|tranche|zone))\s*$/iu;

/** « Tarifs 2024-15 », « Tarifs (n° 2024-15) »: how long the number after the title is, with its sign and marks. */
function lengthAgain(title: string, number: string): number {
  const closed = /\)[\s.:*_]*$/.exec(title)?.[0] ?? '';
  const before = title.slice(0, title.length - closed.length);
  if (!before.endsWith(number)) return 0;
  const lead = before.slice(0, -number.length);
  if (/^\d{1,3}$/.test(number) && LEANS_ON_RANK.test(lead)) return 0;
  if (closed)
    return (
      title.length - (/\s*\(\s?(?:d[ée]lib[ée]ration\s)?(?:n\s?°\s?)?$/iu.exec(lead)?.index ?? title.length)
    );
  return /[\p{L}\d]$/u.test(lead) ? 0 : number.length;
}

/** The act's number may stand right before its title, or again after it. */
function withoutNumber(title: Passage, number: string | null): Passage {
  if (!number) return title;
  const at = title.text.indexOf(number);
  const start = at >= 0 && NUMBER_LABEL.test(title.text.slice(0, at)) ? at + number.length : 0;
  const end = title.length - lengthAgain(title.text, number);
  const own = title.slice(start, Math.max(start, end));
  if (start === 0) return own;
  const named = own.slice(/^(?:\.(?=\s))?[\s:]*/.exec(own.text)?.[0].length ?? 0);
  return named.slice(lengthBefore(named));
}
