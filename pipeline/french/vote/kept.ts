import { LETTERS } from '../../patterns/letters.ts';
import { anyPhrase } from '../phrases.ts';

/** What a council keeps among several, said to be « retenu(e) ». */
const KEPT_NOUNS = [
  'proposition(s)',
  'solution(s)',
  'option(s)',
  'scenario(s)',
  'offre(s)',
  'devis',
  'candidature(s)',
  'denomination(s)',
  'taux',
  'tarif(s)',
];

/** « Le procès-verbal de la séance du 3 mars est » (arrêté), « la proposition B est » (retenue): a pattern. */
export const SAID_TO_BE_KEPT =
  `(?:(?<!pr[ée]sents?\\s)proc[èe]s[\\s-]verba(?:l|ux)|(?<![${LETTERS}])${anyPhrase(KEPT_NOUNS)})` +
  '(?:\\s[^.;:]{0,100})?\\s(?:est|sont|a\\s[ée]t[ée]|ont\\s[ée]t[ée])\\s(?:donc\\s|ainsi\\s)?';
