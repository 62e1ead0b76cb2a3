import type { Line } from '../document.ts';
import { cutLine } from './cut-line.ts';

/** A printed line is never this long: its text lost its line ends (optical reading, a web page). */
const TOO_LONG = 260;

/** Labels and formulas that begin a line wherever acts keep their lines. */
const BEGINNINGS =
  /(?<=[\s;.,|])(?=(?:(?:[ÉE]TAIENT|[ÉE]taient|Sont|Membres|Conseillers)\s+(?:PR[ÉE]SENT|pr[ée]sent|ABSENT|absent|EXCUS|excus)|(?:PR[ÉE]SENT|Pr[ée]sent|ABSENT|Absent|EXCUS[ÉE]|Excus[ée]|POUVOIR|Pouvoir|PROCURATION|Procuration|REPR[ÉE]SENT[ÉE]|Repr[ée]sent[ée])[ES]?[es]{0,2}(?:\s+(?:excus|repr[ée]sent|ayant)\p{L}+)?(?:\s+\p{L}+)?\s*(?:\(\d+\))?\s*:|(?:SECR[ÉE]TAIRE|Secr[ée]taire)s?\s+de\s+s[ée]ance|Date\s+de\s+(?:la\s+)?convocation|Nombre\s+de\s|OBJET\s*:|Objet\s*:|RAPPORTEUR\s*:|Rapporteur\s*:|L['’](?:an|AN)\s+(?:deux|DEUX)|V[uU]\s+(?:l[ea]s?\s|l['’]|la\s|les\s)|CONSID[ÉE]RANT|Consid[ée]rant\s|Apr[èe]s\s+en\s+avoir|APR[ÈE]S\s+EN\s+AVOIR|Le\s+(?:Conseil|CONSEIL)(?:\s+\p{L}+)?,|Fait\s+[àa]\s|Ainsi\s+fait|Pour\s+extrait|Pour\s+copie|ONT\s+VOT|SE\s+SONT\s+ABST|ACTE\s+EX[ÉE]CUTOIRE|LISTE\s+DES\s+D|Envoy[ée]\s+en\s+pr[ée]f|Re[çc]u\s+(?:en\s+pr[ée]f|par\s+le\s+repr)|Accus[ée]\s+de\s+r[ée]ception|D[ÉE]LIB[ÉE]RATION\s+N|AFFAIRE\s+N|Le\s+Maire\s+certifie|La\s+Maire\s+certifie|IL\s+EST\s+EXPOS|D[ée]lib[ée]ration\s+n|\d{1,2}\s?[-–.)]\s\p{Lu}\p{Ll}{3}|(?:DCM|DEL)\s?\d{6}))/gu;

/** What follows a stamp read in the middle of a text: the stamp's last date ends it. */
const AFTER_STAMP = /(?<=r[ée]ception\s+pr[ée]fecture\s?:\s?\d\d\/\d\d\/\d{4}\s)(?=\S)/giu;

/** « N°1 D.CCAS/2026/19 - Fixation … » : a row of a list. */
const ROW = /(?<=\s)(?=N°\s?\d{1,2}\s[A-Z][\w.]*\/\d{4}\/\d)/gu;

/** The end of a sentence: a word, not an initial or a civility, then a capital. */
const SENTENCE_END = /(?<=\p{Ll}{3}[.;]\s)(?=\p{Lu})/gu;

/** Cuts a line that lost its line ends where acts begin new ones. A label opens a paragraph, a sentence does not. */
export function reflow(line: Line): Line[] {
  if (line.text.length < TOO_LONG || line.box) return [line];
  const labels = new Set(
    [BEGINNINGS, AFTER_STAMP, ROW].flatMap((pattern) =>
      [...line.text.matchAll(pattern)].map(({ index }) => index),
    ),
  );
  const sentences = [...line.text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const cuts = [...new Set([0, ...labels, ...sentences])].sort((a, b) => a - b);
  return cuts.map((from, index) => ({
    ...cutLine(line, from, cuts[index + 1]),
    gapAbove: index === 0 ? line.gapAbove : labels.has(from),
  }));
}
