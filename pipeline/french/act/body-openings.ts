import { LETTERS } from '../../patterns/letters.ts';
import { LINE_LEAD, opening, openingWords } from '../pages/line-lead.ts';

/** The words that begin the report of an act, and those that close it. */

/** Words that begin the report or the reasons of an act. */
export const BODY_OPENING = openingWords(
  'vu',
  'vus',
  'considerant',
  'rapporteur',
  'rapporteure',
  'rapporteuse',
  'rapporteurs',
  'expose des motifs',
  'expose',
  'sur le rapport',
  'sur rapport',
  'la parole est donnee a',
  ...['m.', 'mr', 'mme', 'monsieur', 'madame'].flatMap((civility) => [
    `rapport presente par ${civility}`,
    `presente par ${civility}`,
  ]),
  'sur proposition',
  'sur la proposition',
  'apres avoir',
  'apres en avoir',
  'le conseil municipal',
  'le conseil communautaire',
  "le conseil d'administration",
  'le conseil syndical',
  'le comite syndical',
  'le conseil departemental',
  'le conseil general',
  'le conseil regional',
  'le conseil metropolitain',
  "le conseil d'arrondissement",
  'le conseil de territoire',
  'la commission permanente',
  'le bureau syndical',
  'le bureau communautaire',
  "l'assemblee",
  'il est rappele',
  'il est propose',
  'il est expose',
  'il convient',
  'il rappelle',
  'afin de',
  'dans le cadre',
  'conformement',
  'lecture est donnee',
  'resultat du vote',
  'resultats du vote',
  'vote a main levee',
  'il est donne lecture',
  'il est procede',
  'il est decide',
  'apres discussion',
  'apres debat',
  'candidat :',
  'candidats :',
  'candidature :',
  'candidatures :',
  'vote a bulletin',
  'vote a bulletins',
  'par deliberation',
  'par courrier',
  'lors de',
  'suite a',
  'en application',
  'chers collegues',
  'mes chers collegues',
  'mesdames, messieurs',
  'mesdames et messieurs',
);

/** A sentence begins with a capital: « … – Société SMAC » + « suite à des dégâts » is one title. */
export const BEGINS_SENTENCE = /^[^\p{L}]*(?:\p{Lu}|vus?\s|consid[ée]rant)/u;

/** « LE MAIRE, » or « LE CONSEIL, » alone on its line: who speaks, or decides, next. */
export const SPEAKER_LINE =
  /^[\s*_]*(?:(?:M\.|monsieur|madame|mme)\s+)?l[ea]\s+(?:maire|pr[ée]sidente?|conseil(?:\s+[a-zß-ɏ]+)?|comit[ée](?:\s+[a-zß-ɏ]+)?|bureau|rapporteure?)[\s,:*_]*$|^[\s*_]*l['’]assembl[ée]e[\s,:*_]*$/iu;

const SPEECH =
  'rapporte|expose|rappelle|indique|informe|presente|explique|propose|donne|precise|fait|soumet|porte|demande|ouvre|remercie|annonce|signale|invite|procede|souhaite|lit|cede|quitte|evoque|souligne|declare|entendu|a(?!\\.)|est|ayant|,';

/** « Monsieur le Maire expose … », « M.le maire expose », « Mme X, adjointe, rapporte : » : somebody begins to speak. */
export const SPEECH_OPENING = new RegExp(
  `${LINE_LEAD}(?:(?:M\\.(?:l[ea](?=\\s))?|M(?=\\sl[ea]\\s)|Mr\\.?|Mme\\.?|Mlle|MM\\.|Monsieur|Madame|Messieurs|Le\\s+(?:Maire|Pr[ée]sident)|La\\s+(?:Maire|Pr[ée]sidente))(?![${LETTERS}])[^\\n]{0,160}?[\\s,](?:${SPEECH.replaceAll('e', '[eéè]')})(?![${LETTERS}])|[^\\n]{3,80}?\\s(?:rapporte|rapporteur|rapporteure|expose)\\s*:?\\s*$)`,
  'iu',
);

/** « Anne LEROUX présente le projet », « Anne LEROUX, adjointe aux écoles, expose … »: the same, without a civility. */
export const NAMED_SPEAKER =
  /^\W*\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Lu}'’-]+){1,3}(?:,\s[^,\n]{3,60},)?\s(?:pr[ée]sente|expose|rapporte|rappelle|propose|explique|indique|informe|pr[ée]cise|demande|souhaite|signale|estime|donne|fait|soumet)\s/u;

/** « Fait à …, le », « Pour extrait conforme » … : the end of an act. */
export const CLOSING_OPENING = opening(
  'fait a',
  'fait en',
  'fait et delibere',
  'ainsi fait et delibere',
  'ainsi delibere',
  'delibere en seance',
  'delibere a',
  'delibere les jour',
  'delibere et vote',
  'pour extrait',
  'pour copie',
  'pour ampliation',
  'pour expedition',
  'extrait certifie conforme',
  'copie certifiee conforme',
  'certifie conforme',
  'certifie executoire',
  'acte rendu executoire',
  'acte declare executoire',
  'declare executoire',
  'rendu executoire',
  'transmis au controle de legalite',
  'transmise au controle de legalite',
  'deliberation transmise',
  'deliberation publiee',
  'deliberation certifiee executoire',
  'acte transmis',
  'acte publie',
  'acte certifie executoire',
  'suivent les signatures',
  'ont signe au registre',
  'la presente deliberation peut faire',
  'la presente decision peut faire',
  'le present acte peut faire',
  'le tribunal administratif',
  'delais et voies de recours',
  'voies de recours',
  'voies et delais de recours',
  'publiee le',
  'publie le',
  'affiche le',
  'affichee le',
);

/** « Fait à … », « Pour extrait conforme »: said once, at the end. */
export const LAST_WORDS =
  /^\W*(?:fait (?:[àa]|en|et)|(?:ainsi )?(?:fait et )?d[ée]lib[ée]r[ée]|pour (?:extrait|copie|ampliation|exp[ée]dition)|extrait certifi|copie certifi|certifi[ée])/iu;

/** « Pour le maire et par délégation », « Signé électroniquement », « Suivent les signatures »: whoever signs is named below. */
export const SIGNS_OFF =
  /^\W*(?:pour\s(?:extrait|copie|exp[ée]dition|l[ea]\s(?:maire|pr[ée]sidente?)\set\spar\sd[ée]l)|fait\s(?:[àa]|et)\s|sign[ée]\s[ée]lectroniquement|suivent\s)/iu;
