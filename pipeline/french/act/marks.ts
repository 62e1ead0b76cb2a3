import { COUNCIL } from '../bodies/bodies.ts';
import { HAS_GATHERED } from '../sitting/words.ts';

/** What an extract of the register says of itself, and titles of papers that no council votes. */

/** « ARRÊTÉ MUNICIPAL », « CONVOCATION », « CONVENTION … Entre … » : titles of papers no council votes. */
export const NOT_OF_A_COUNCIL =
  /(?:^|\n)\W*(?:ARR[ÊE]T[ÉE]|CONVOCATION|ORDRE DU JOUR|(?:[^\n]{0,40}\s)?D[ÉE]CISIONS? D[EU] (?:LA )?(?:MAIRE|PR[ÉE]SIDENT)|NOTE DE SYNTH[ÈE]SE|COMMUNIQU[ÉE]|(?:CONVENTION|CONTRAT|PROTOCOLE|BAIL|AVENANT)(?:[^\n]*\n+){1,4}\W*(?:Entre|ENTRE)(?!\p{L}))|^\W*(?:RAPPORT D['’]|NOTE DE|R[ÈE]GLEMENT INT[ÉE]RIEUR|STATUTS)/u;

/** « LE CONSEIL D'AGGLOMÉRATION DE BEAUVAL s'est réuni », below « L'AN DEUX MILLE … ». */
export const COUNCIL_GATHERED = new RegExp(
  String.raw`^\W*le\s(?:${COUNCIL})\s[^.;:\n]{0,80}\s${HAS_GATHERED}`,
  'iu',
);

/** « EXTRAIT DU REGISTRE DES ARRÊTÉS DU MAIRE » */
export const ACTS_OF_OTHERS = '\\sdes\\s(?:arr[êe]t[ée]s|d[ée]cisions)';

/** What extracts say of themselves, at their head or at their end. */
export const DELIBERATES =
  /d[ée]lib[ée]ration|d[ée]lib[ée]rant|(?:en\s+avoir|fait\s+et)\s+d[ée]lib[ée]r[ée]|pour\s+(?:extrait|copie)\s|(?:certifi[ée]e?|rendue?)\s+ex[ée]cutoire/iu;

/** « après en avoir délibéré », « Après avoir valablement délibéré » */
export const HAS_DELIBERATED = /apr[èe]s\s(?:en\s)?(?:avoir\s)?(?:valablement\s)?d[ée]lib[ée]r/iu;

/** « Le conseil adopte. », alone: all that some acts say of it. */
export const ADOPTS_ALONE =
  /^\W*l[ea]\s(?:conseil|comité|commission)(?:\s\p{L}+)?\s(?:adopte|approuve)\W*$/iu;

/** « Vu le code … »: what an act rests upon. */
export const VISA_FIRST = /^\W*vus?\s/iu;

/** « Le conseil passe à l'ordre du jour », « Avant d'examiner l'ordre du jour »: a whole sitting is told. */
export const GOES_TO_AGENDA =
  /(?:^|\n)\W*(?:[^\n.]{0,160}\s)?(?:pass(?:e|ent|er)\s(?:ensuite\s|alors\s)?[àa]\s(?:l['’]examen\sde\s)?|avant\sd['’](?:examiner|aborder)\s)l['’]\s?ordre\sdu\sjour(?:\s?[.,:]|\n)/iu;
