import { LETTERS, POINTS } from '../../patterns/letters.ts';
import { anyOf } from '../phrases.ts';
import { DECISION_LINES } from './decision-lines.ts';
import { MAJORITIES } from './formulas.ts';

/** Formulas by which a council decides, notes or rejects: what makes an item of minutes an act. */
export const DECISION = new RegExp(
  `(?<![${LETTERS}])${anyOf([
    "a l'unanimite",
    'unanimite',
    // An apostrophe that was lost.
    'lunanimite',
    // Of a page read optically.
    ...MAJORITIES.misread,
    'a la majorite',
    'apres en avoir delibere',
    'apres avoir delibere',
    'apres deliberation',
    'prend acte',
    'prennent acte',
    'a pris acte',
    'donne acte',
    'ni observation ni reserve',
    'donnent acte',
    'dont acte',
    'est pris acte',
    'a adopte en sa seance',
    'a adopte dans sa seance',
    'a adopte en seance',
    'a adopte la deliberation dont la teneur suit',
    'a adopte les dispositions dont la teneur suit',
    'le conseil adopte',
    'le conseil accepte',
    'le conseil donne son accord',
    'donne un avis favorable',
    'emet un avis favorable',
    'le conseil approuve',
    'le conseil decide',
    'le conseil municipal decide',
    'le conseil municipal approuve',
    'le conseil municipal adopte',
    'le conseil municipal autorise',
    'le conseil municipal accepte',
    'le conseil communautaire decide',
    'le conseil communautaire approuve',
    'deliberation adoptee',
    'delibere et decide',
    'adopte par',
    'adoptee par',
    'acceptee par',
    'proposition acceptee',
    'proposition adoptee',
    'approuve par',
    'approuvee par',
    'vote pour',
    'votes pour',
    'voix pour',
    'voix « pour',
    'voix "pour',
    'abstention',
    'abstentions',
    'sont elus',
    'est elu',
    'est elue',
    'sont designes',
    'est designe',
    'est designee',
    'est proclame',
    'sont proclames',
    'a ete proclame',
    'ont ete proclames',
    'est retire',
    'est retiree',
    'est ajournee',
    'est reportee',
    'est rejetee',
    "n'est pas adopte",
    "n'est pas adoptee",
    "n'est pas approuve",
    "n'est pas approuvee",
    'suffrages exprimes',
    'ne prend pas part',
    'ne prennent pas part',
    'ne prend part ni',
    'ne prennent part ni',
    'voix contre',
    'votent pour',
    'votent contre',
    'donne un avis defavorable',
    'emet un avis defavorable',
    'unanimement',
    'avis favorable unanime',
    'accord unanime',
    'approbation unanime',
    'accepte cette proposition',
    'adopte cette proposition',
    'approuve cette proposition',
    'conseil municipal, unanime',
  ])}|${DECISION_LINES}`,
  'iu',
);

/** Verbs of decisions, in the capitals they are printed in. */
export const DECIDING_VERBS =
  '(?:APPROUVE|AUTORISE|D[ÉE]CIDE|ADOPTE|ACCEPTE|VALIDE|FIXE|DONNE|[ÉE]MET|D[ÉE]SIGNE|ACCORDE|VOTE(?!\\s(?:DES?|DU)(?!\\p{L})|\\sD[’\u0027])|CR[ÉE]E|REJETTE|REFUSE|PREND ACTE|DIT|PR[ÉE]CISE|CHARGE|ARR[ÊE]TE|CONSTATE|MAINTIENT|ATTRIBUE|IMPUTE|SOLLICITE|MANDATE|NOMME|INSTAURE|RETIENT|CONFIRME)';

/** « – APPROUVE la convention » : a line of the operative text that decides by its verb in capitals. */
export const DECIDING_LINE = new RegExp(`^[\\s>${POINTS}]*${DECIDING_VERBS}(?![${LETTERS}])`, 'u');

/** « après en avoir délibéré, accepte le devis du toit et refuse celui du mur », « le conseil s'oppose au transfert »: decided, though not in one word. */
export const IS_DELIBERATED =
  /apr[èe]s\s(?:en\s)?avoir\sd[ée]lib[ée]r[ée]|(?:^|[\n:.]\s?)le\s(?:conseil|comit[ée])(?:\s\p{L}+)?\ss['’]oppose\s/iu;
