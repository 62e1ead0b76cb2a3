import type { Line, SourceDocument } from '../document.ts';
import { ACT_HEADER, MEETING } from '../french/document-titles.ts';
import { SUBJECT_LABEL } from '../french/headings.ts';
import { DECISION } from '../french/vote/decision.ts';
import { firstMatch } from '../patterns/find.ts';
import { LETTERS } from '../patterns/letters.ts';
import { sectionsOf } from './act-sections.ts';
import { startOfLastAgenda } from './agenda.ts';
import { withoutFurniture } from './furniture.ts';
import { isPresentLabel, type Landmark, landmarkOf } from './landmarks.ts';
import type { Layout } from './layout.ts';

/** « ARRÊTÉ MUNICIPAL », « CONVOCATION », « CONVENTION … Entre … » : titles of papers no council votes. */
const NOT_OF_A_COUNCIL =
  /(?:^|\n)\W*(?:ARR[ÊE]T[ÉE]|CONVOCATION|ORDRE DU JOUR|(?:[^\n]{0,40}\s)?D[ÉE]CISIONS? D[EU] (?:LA )?(?:MAIRE|PR[ÉE]SIDENT)|NOTE DE SYNTH[ÈE]SE|COMMUNIQU[ÉE]|(?:CONVENTION|CONTRAT|PROTOCOLE|BAIL|AVENANT)(?:[^\n]*\n+){1,4}\W*(?:Entre|ENTRE)(?!\p{L}))|^\W*(?:RAPPORT D['’]|NOTE DE|R[ÈE]GLEMENT INT[ÉE]RIEUR|STATUTS)/u;

/** A text cut before its decision: the council met, some were there, and a title is announced as an act's. */
function isBeginning(document: SourceDocument): boolean {
  const { flow } = withoutFurniture(document);
  return (
    flow.some(({ text }) => SUBJECT_LABEL.test(text)) &&
    flow.some(isPresentLabel) &&
    flow.some(({ text }) => MEETING.test(text) || GATHERED.test(text))
  );
}

/** « LE CONSEIL D'AGGLOMÉRATION DE BEAUVAL s'est réuni », below « L'AN DEUX MILLE … ». */
const GATHERED = /^\W*le\s(?:conseil|comit[ée]|bureau)\s[^.;:\n]{0,80}\ss['’]est\s(?:r[ée]uni|assembl[ée])/iu;

/** Rules of procedure and the press tell how councils decide: an act says who met, or what it rests upon. */
const isOfASitting = (line: Line): boolean =>
  MARKS_OF_A_SITTING.has(landmarkOf(line)) ||
  OPENS_SITTING.test(line.text) ||
  /^\W*vus?\s/iu.test(line.text) ||
  MEETING.test(line.text);
/** « Conseil métropolitain du 5 février 2024 » */
const OPENS_SITTING =
  /^\W*(?:conseil|comit[ée]|bureau)\s[a-zß-ɏ]+\sdu\s(?:[a-zß-ɏ]+\s)?\d{1,2}(?:er)?\s[a-zß-ɏ]+\s\d{4}\W*$/iu;
const MARKS_OF_A_SITTING = new Set<Landmark | null>(['list', 'secretary', 'count', 'notice', 'subject']);

/** « EXTRAIT DU REGISTRE DES ARRÊTÉS DU MAIRE » */
const OF_OTHERS = '\\sdes\\s(?:arr[êe]t[ée]s|d[ée]cisions)';

/** « Extrait du registre … » where a line begins; « habilité par délibération du conseil » heads nothing. */
const headsAct = ({ text }: Line): boolean => /^[^\p{L}]*\p{Lu}/u.test(HEADS_ACT.exec(text)?.[0] ?? '');
const HEADS_ACT = new RegExp(`(?:^|\\s{3})[^${LETTERS}]*${ACT_HEADER.source}(?!${OF_OTHERS})`, 'iu');

/** What extracts say of themselves, at their head or at their end. */
const DELIBERATES =
  /d[ée]lib[ée]ration|d[ée]lib[ée]rant|(?:en\s+avoir|fait\s+et)\s+d[ée]lib[ée]r[ée]|pour\s+(?:extrait|copie)\s|(?:certifi[ée]e?|rendue?)\s+ex[ée]cutoire/iu;

/** One extract of the register: a head, lists, one title, one decision. */
export const act: Layout = {
  id: 'act',
  matches: (document) => {
    const text = document.pages.map((page) => page.text).join('\n');
    if (!firstMatch(DECISION, text)) return isBeginning(document);
    const { flow } = withoutFurniture(document);
    // The agenda of a sitting, and then nothing: whatever was voted above, on its secretary, is no act.
    if (startOfLastAgenda(flow) < flow.length) return false;
    const isCalledSo =
      flow.some(headsAct) ||
      (firstMatch(DELIBERATES, text) !== null && !NOT_OF_A_COUNCIL.test(text.slice(0, 600)));
    return isCalledSo && flow.some(isOfASitting);
  },
  read(document) {
    const act = sectionsOf(document, withoutFurniture(document));
    return { kind: 'act', sitting: act, acts: [act] };
  },
};
