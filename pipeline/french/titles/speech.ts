import { LETTERS } from '../../patterns/letters.ts';
import { spaced } from '../fold.ts';
import { CIVILITY_OF_ONE } from '../people/titles.ts';

/**
 * How an act says who presents it, as sources of patterns for text folded in place; a space stands for any
 * white space.
 */

/** « Rapporteur : Mme X », « Le rapporteur, Mme X, expose », « Rapport présenté par M. X », « Exposé de Mme X : » at the start of a line; not « un amendement est présenté par », « Vu la demande présentée par » */
export const RAPPORTEUR_LABEL = new RegExp(
  spaced(
    `(?<![${LETTERS}'])(?:(?:nom du |le |la )?(?:rapporteu(?:re?|se)s?|rapporteurs?\\(e?s?\\)|rapporteur·e)(?: de la (?:deliberation|commission))?(?:\\t| ?(?::|–|-|,?(?= (?:m\\.|mme|monsieur|madame))))|` +
      "(?<=^|\\n)[-–—•* ]{0,3}(?:expose|rapport) (?:de|d'|par)(?= (?:m\\.|mr|mme|monsieur|madame) (?!l[ea] ))|" +
      '(?:rapport |deliberation |dossier |projet )?(?<!(?:amendement|demande|candidature|offre)(?: est)? )(?:presentee?|rapportee?|exposee?|(?<=(?:^|\\n)[-–—•* ]{0,3})presentation) par ?:?|intervenante? ?:|orat(?:eur|rice) ?:)',
  ),
  'gu',
);

/** « La parole est donnée à M. X », « invite Mme X à présenter », « Lecture en est donnée par Mme X » */
export const FLOOR_GIVEN = new RegExp(
  spaced(
    `(?<![${LETTERS}])(?:lecture en est (?:donnee|faite) par|texte (?:lu|presente) par|la parole est (?:donnee|laissee|cedee|passee) a|(?:donne|cede|passe|laisse)(?: ensuite)? la parole a|(?:invite|demande a|charge|prie)(?= [^.\\n]{3,80} (?:a|de|d')[\\s']?(?:presenter|exposer|rapporter|donner lecture)))`,
  ),
  'gu',
);

/** « Sur le rapport de M. X », « Entendu l'exposé de Mme X », « après présentation du rapport par M. X » */
export const REPORT_OF = new RegExp(
  spaced(
    `(?<![${LETTERS}])(?:(?:sur|vu|oui|entendu|apres|apres avoir entendu|ayant entendu|apres avoir oui) (?:le |l'|la |les )?(?:rapport|expose|explications?|presentation|lecture du rapport|expose des motifs) (?:presentee? |faite? |donnee? |(?:du |de (?:la |l'|ce |cette ))[${LETTERS}]{4,20} (?=par ))?(?:de|du|d'|par)|(?:entendu|oui)(?= (?:m\\.|mme|monsieur|madame)))`,
  ),
  'gu',
);

/** Only who presents an item does this. */
const PRESENTS = [
  'rapporte', 'rapporteure?', 'expose', 'donne (?:lecture(?! d.une? (?:lettre|courrier|message|petition))|connaissance|communication)', 'rend compte', 'commente',
  "fait (?:lecture|la lecture|l'expose|un expose|rapport|part(?! de s(?:on|a|es) )|savoir)", 'porte a la connaissance',
].join('|'); // biome-ignore format: a table of words

/** A member says these of an item; a neighbour who sells a plot may too. */
const SPEAKS = ['presente', 'informe', 'propose', 'soumet', 'communique', 'introduit', 'detaille'].join('|');

/** So does who opens an item; after « Le prix serait de 3 €. », whoever comes in on it. */
const REMARKS = ['rappelle', 'indique', 'explique', 'lit', 'donne lecture'].join('|');

const WHO = `(?:[^.:;\\n]|\\n(?!\\n)|(?<=(?<![${LETTERS}])[${LETTERS}]{1,3})\\.){3,140}?`;

/** « M. X rapporte : », « Mme Y, adjointe, donne lecture du rapport »: who speaks stands before the verb. */
export const SPEAKER = new RegExp(
  `(?<=^|\\n|[.;!] )(?<who>${WHO})[\\s,]{1,3}(?:(?:nous|vous|lui|leur|ensuite|alors|en) ){0,2}(?:(?<presents>${spaced(PRESENTS)})|(?<remarks>${spaced(REMARKS)})|${SPEAKS})(?![${LETTERS}])`,
  'gu',
);

/** « Le compte présente un déficit de 800 €. », a sentence that ends: the item is told already. */
export const STATEMENT = /(?:\p{Ll}{2}|\d\s?[%€]|\))[.!?]\s/u;

/** « cède la parole à Mme X », « demande à Mme X (…) de présenter »: somebody is called on. */
const CALLS_ON = "\\s(?:la\\sparole|(?:[àa]|de)\\spr[ée]senter|d['’]exposer)";
export const CALLED_ON = new RegExp(CALLS_ON, 'u');

/** « Monsieur le Maire »: an office, and nobody by name. */
export const OFFICE_ALONE =
  /^[\s:–—-]{0,4}(?:(?:m\.?|mr|mme|monsieur|madame)\s{1,3})?(?:le|la|l')\s?(?:maire|president|vice-president|adjoint|doyen|rapporteur)/u;

/** « M. X, gérant de la société, nous a » (fait savoir qu'il souhaite acheter): who wrote to the council presents nothing. */
export const WROTE = /\s(?:nous|vous|m['’])\s?(?:a|ont)\s*$/iu;

/** « Sur proposition de Monsieur le Maire, » (Mme X rappelle …): who asks for it does not speak. */
export const ASKED_BY_OFFICE =
  /^\s*(?:sur\s(?:la\s)?(?:proposition|invitation)|[àa]\sla\sdemande)\s(?:de\s(?:M\.|Mme|Monsieur|Madame)\s(?:le|la)|d[ue](?:\sla)?)\s(?:maire|pr[ée]sidente?),\s/iu;

/** « (M. X) propose de reporter ce point », « explique son vote », « explique pourquoi il votera contre » */
export const OPPOSES =
  /^[\s,]{1,3}(?:propose\s(?:de\s(?:le\s|la\s)?(?:reporter|retirer)|d['’]ajourner|un\samendement)|(?:explique|indique|annonce)\s(?:son\svote|(?:pourquoi|qu['’]?e?)\s?(?:il|elle)\s(?:s['’]abst|vote)))/iu;

/** « (Mme X) rappelle que le conseil s'était prononcé et s'étonne que le dossier revienne », « indique que le groupe minoritaire s'abstiendra » */
export const DOUBTS =
  /^[^.;!?]{0,300}\s(?:s['’][ée]tonne|s['’]inqui[èe]te|s['’]abstiendr\p{L}+|regrette|votera(?:it|ient)?\s|groupe\s(?:minoritaire|d['’]opposition))(?!\p{L})/iu;

/** « M. X s'interroge », « M. X interroge le Président », « Mme Y répond »: members debate, with case and accents as printed. */
export const DEBATES =
  /\s(?:interroge(?:nt)?(?=\s(?:l[ea]|M\.|Mme|Monsieur|Madame)\s)|s['’](?:interroge|inqui[èe]te|[ée]tonne|oppose)(?:nt)?|estime(?:nt)?|regrette(?:nt)?|craint|d[ée]plore|trouve(?:nt)?|intervient|r[ée]pond|pr[ée]f[ée]rerait)\s|(?<!\p{L})(?:une?\s)?(?:long\s|vif\s|large\s)?(?:d[ée]bat|discussion|[ée]change)s?\s(?:[^.;:\n]{0,20}\s)?(?:s['’]engage|s['’]instaure|s['’]ensui|a\slieu|suit)/iu;

/** « (Rapporteur : Mme » + « Anne PETIT) », « Rapporteur : » + « Anne PETIT »: the line ended before the name. */
export const CUT_BEFORE_NAME = new RegExp(
  String.raw`^[ :–—-]{0,4}(?:(?:${CIVILITY_OF_ONE})\s?)?\n(?=(?:(?:${CIVILITY_OF_ONE})\s)?\p{Lu}\p{Ll})`,
  'u',
);

/** « Monsieur Le Maire », « LE CONSEIL MUNICIPAL »: capitals make no name. */
export const AN_OFFICE =
  /^(?:le|la|l['’])(?:$|\s?(?:conseil|maire|pr[ée]sident|comit[ée]|assembl[ée]e)(?![a-zß-ɏ]))|^(?:je|j['’]|nous|vous|ils?|elles?|on)(?![a-zß-ɏ])/iu;

/** « le maire », and nothing more on the line: nobody below is named. */
export const OFFICE_ON_LINE =
  /^[\s:–—-]{0,4}(?:(?:m\.?|mr|mme|monsieur|madame)\s)?(?:le|la)\s(?:maire|presidente?)\s{0,3}(?:\n|$)/u;

/** « M. le Maire soumet le procès-verbal. Mme X rappelle … »: who presents is named by no name; not where he gives the floor. */
export const OFFICE_SPEAKS = new RegExp(
  `(?:^|[\\n.;!?]\\s{0,2})(?:(?:M\\.|Mr\\.?|Mme|[Mm]onsieur|[Mm]adame)\\s)?[Ll][ea]\\s(?:[Mm]aire|[Pp]r[ée]sidente?)(?:,[^,.\\n]{2,60},)?\\s(?![^.]{0,200}${CALLS_ON})(?:\\p{Ll}{1,2}\\s)?\\p{Ll}+\\s`,
  'u',
);
