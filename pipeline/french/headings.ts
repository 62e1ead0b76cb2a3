import { LETTERS } from '../patterns/letters.ts';
import { anyOf } from './phrases.ts';

/**
 * The phrases that mark the parts of a council's acts, as data. All are matched without case or accents,
 * with any white space; patterns that begin a line are anchored by `opening`.
 */

const flags = 'iu';
/** A bullet, dash or quotation mark may stand before the first word of a line. */
const LEAD = '^[\\s\\-–—•*#_>"«»“]*';

const opening = (...phrases: string[]): RegExp => new RegExp(`${LEAD}${anyOf(phrases)}`, flags);

/** « Secrétaire de séance : … » */
export const SECRETARY_LABEL = opening(
  'secretaire de seance',
  'secretaires de seance',
  'secretaire :',
  'secretaire elu',
  'secretaire elue',
  'secretaire designe',
  'secretaire designee',
  'secretaire nomme',
  'secretaire nommee',
  'secretaire de la seance',
  'secretariat de seance',
  'secretariat de la seance',
  'designation du secretaire',
);

/** « Nombre de membres en exercice : 19 », « En exercice », « Votants » … */
export const COUNT_LABEL = new RegExp(
  `${LEAD}(?:${anyOf([
    'nombre de',
    'nombre des',
    'nbre de',
    'nb de',
    'en exercice',
    'membres en exercice',
    'conseillers en exercice',
    // As in Alsace: « Conseillers élus : 15 », « Conseillers en fonction : 14 ».
    'conseillers elus',
    'membres elus',
    'conseillers en fonction',
    'membres en fonction',
    'en fonction',
    'effectif du conseil',
    'effectif legal',
    'votants',
    'ayant pris part',
    'qui ont pris part',
    'quorum',
    'le quorum',
    'suffrages exprimes',
    'total des votes',
    "l'assemblee formee",
  ])})(?![${LETTERS}])`,
  flags,
);

/** « Date de convocation », « Convocation du », « Affichage » : dates of the sitting's preparation. */
export const NOTICE_LABEL = opening(
  'date de convocation',
  // A first letter that optical reading parted from its word.
  'd ate de',
  'date de la convocation',
  'date convocation',
  "date d'envoi de la convocation",
  'convocation',
  'la convocation',
  'convoque le',
  "date d'affichage",
  "date de l'affichage",
  'affichage',
  'affiche le',
  'publie le',
  'nota',
);

/** « Objet : … », « 2° Objet : … » : the printed label of an act's title. */
export const SUBJECT_LABEL = new RegExp(
  `${LEAD}(?:(?<number>\\d{1,2})\\s?[°.)–-]{1,2}\\s?)?(?:${anyOf(['objet de la deliberation', "objet de l'affaire", 'objet', 'sujet', 'intitule', 'titre', 'titre de la deliberation'])})(?:\\s*n\\s?°\\s?\\d+)?[\\s*_]*(?:[:;/–—-]+|\\t(?=[^\\t\\n]{20,}(?:\\n|$)))[\\s*_]*`,
  flags,
);
/** « Objet de la délibération » alone on its line. */
export const BARE_SUBJECT_LABEL = new RegExp(
  `${LEAD}(?:OBJET|Objet)(?:\\s(?:de la d[ée]lib[ée]ration|DE LA D[ÉE]LIB[ÉE]RATION))?[\\s*_]*:?[\\s*_]*$`,
  'u',
);

/** Words that begin the report or the reasons of an act. */
export const BODY_OPENING = new RegExp(
  `${LEAD}(?:${anyOf([
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
  ])})(?![${LETTERS}])`,
  flags,
);

/** « LE MAIRE, » or « LE CONSEIL, » alone on its line: who speaks, or decides, next. */
export const SPEAKER_LINE =
  /^[\s*_]*(?:(?:M\.|monsieur|madame|mme)\s+)?l[ea]\s+(?:maire|pr[ée]sidente?|conseil(?:\s+[a-zß-ɏ]+)?|comit[ée](?:\s+[a-zß-ɏ]+)?|bureau|rapporteure?)[\s,:*_]*$|^[\s*_]*l['’]assembl[ée]e[\s,:*_]*$/iu;

const SPEECH =
  'rapporte|expose|rappelle|indique|informe|presente|explique|propose|donne|precise|fait|soumet|porte|demande|ouvre|remercie|annonce|signale|invite|procede|souhaite|lit|cede|quitte|evoque|souligne|declare|entendu|a(?!\\.)|est|ayant|,';

/** « Monsieur le Maire expose … », « M.le maire expose », « Mme X, adjointe, rapporte : » : somebody begins to speak. */
export const SPEECH_OPENING = new RegExp(
  `${LEAD}(?:(?:M\\.(?:l[ea](?=\\s))?|M(?=\\sl[ea]\\s)|Mr\\.?|Mme\\.?|Mlle|MM\\.|Monsieur|Madame|Messieurs|Le\\s+(?:Maire|Pr[ée]sident)|La\\s+(?:Maire|Pr[ée]sidente))(?![${LETTERS}])[^\\n]{0,160}?[\\s,](?:${SPEECH.replaceAll('e', '[eéè]')})(?![${LETTERS}])|[^\\n]{3,80}?\\s(?:rapporte|rapporteur|rapporteure|expose)\\s*:?\\s*$)`,
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
