import { COUNCIL } from '../bodies/bodies.ts';

/** Titles and words of items under which a council decides nothing. */

/** Titles of items that end without a decision: when the text is cut inside such an item, none was coming. */
export const INFORMS =
  /^\W*(?:[A-Z]\s?[-–—.)]\s*)?(?:compte[- ]rendu|informations?|communications?|questions?|points?|(?:rappels?|relev[ée]s?|listes?|[ée]tat|pr[ée]sentation)\sdes\sd[ée]cisions(?!\smodificatives)|d[ée]cisions?\s(?:du|prises|municipales)|d[ée]cisions(?=\W*$)|affaires)(?![a-zß-ɏ])/iu;

/**
 * « … m'accordant délégation, les arrêtés suivants ont été pris : »: the mayor reports decisions of his own.
 */
export const TELLS_DECISIONS =
  /(?:arr[êeë]t[ée]s|d[ée]cisions?)\s[^.:]{0,60}(?:ont|a)\s[ée]t[ée]\spris|rend(?:u)?\scompte\s(?:des|au)\s/iu;

/** « Le conseil prend acte des décisions suivantes : », above « 09/2024 : désignation d'un avocat ». */
export const LISTS_DECISIONS = /d[ée]cisions\s[^.:]{0,60}suivantes\s?:\s*$/iu;

export const CHOOSES_SECRETARY =
  /^\W*(?:d[ée]signation|[ée]lection|nomination|choix)\s[^.:]{0,20}secr[ée]taire/iu;

export const IS_VOTED = /unanimit|majorit|voix|suffrage|d[ée]lib[ée]r/iu;

/** « QUESTIONS DIVERSES », « Tour de table »: whatever is said there is on no subject of its own. */
export const OF_NO_SUBJECT =
  /^\W*(?:(?:questions?|demandes?|informations?|affaires|points?|sujets?)\s(?:et\s[a-zß-ɏ]{4,12}\s)?(?:divers(?:es)?|orales?|[ée]crites?|compl[ée]mentaires?)|divers|tour de table)\W*$/iu;

/** « VI - INFORMATIONS », « Communications du maire », « Installation du conseil municipal »: what is told there was often decided by others. */
export const RUBRIC_OF_NEWS =
  /^\W*installation\sd(?:u\s(?:nouveau\s)?conseil|es\s(?:nouveaux\s)?conseillers)(?:\s\p{L}+)?\W*$|^\W*(?:informations?|communications?|actualit[ée]s)(?:\s(?:du|de\s(?:la|m\.|mme)|des)\s[^.:]{3,40}|\smunicipales?)?\W*$|^\W*comptes?[ -]rendus?\s(?:de|des|d['’])\s?(?:r[ée]unions?|commissions?|syndicats?)\W*$/iu;

/** « Décisions du maire », « Compte rendu des commissions », alone on a line. */
export const TELLS_ONLY =
  /^\W*(?:d[ée]cisions?\s(?:du|de\sla)\s(?:maire|pr[ée]sidente?)|comptes?[ -]rendus?\sdes\scommissions?(?:\s\p{L}+)?)\W*$/iu;

const MINUTES_OR_PAPERS = String.raw`(?:proc[èe]s[- ]verb|comptes?[ -]rendu|p\.?v\.?(?!\p{L})|convocation|d[ée]cisions?\s(?:du|de\sla|prises)|courriers?|documents?|rapports?\sd['’]activit)`;
/** « Distribution du procès-verbal », « Remise du compte rendu de la réunion du 5 mars »: nothing is decided on what is handed out. */
export const HANDS_OUT = new RegExp(
  String.raw`^\W*(?:distribution|remise|envoi|diffusion|transmission|communication)\s(?:du|des|de\sla|d['’]un)\s(?:dernier\s)?${MINUTES_OR_PAPERS}`,
  'iu',
);
/** « Lecture du procès-verbal de la dernière réunion », and nothing of its approval. */
export const READS_OUT = new RegExp(
  String.raw`^\W*lecture\s(?:du|des|de\sla|d['’]un)\s(?:dernier\s)?${MINUTES_OR_PAPERS}(?!.{0,80}(?:approb|adopt|valid|vote))`,
  'iu',
);
/** « Le procès-verbal est adopté », « Il est approuvé », « Adopté à l'unanimité. », « Le conseil l'approuve »: the answer to what was read, which names no other matter. */
export const ANSWERS_READING =
  /proc[èe]s[- ]verb|comptes?[ -]rendu|(?<!\p{L})p\.?v\.?(?!\p{L})|^\W*(?:il|celui-ci|ce\sdernier|adopt|approuv|vot[ée]|unanimit|[àa]\sl['’]unanimit|pour\s?:|aucune?|pas\sd)|^\W*(?:l['’]assembl[ée]e|le\sconseil(?:\s\p{L}+)?)\s(?:(?:l['’]\s?)?(?:adopt|approuv|valid)e(?:,?\s[àa]\sl['’]unanimit[ée])?\W*$|(?:en\s)?prend\sacte\W*$)/iu;

/** « Le conseil prend acte », « Après en avoir délibéré, »; « Le conseil communautaire a voté » is of another day. */
export const BY_COUNCIL = new RegExp(
  String.raw`(?:^\W*|[.;:]\s)(?:apr[èe]s (?:en )?avoir d[ée]lib[ée]r[ée]|il est (?:pris|donn[ée]) acte|(?:l['’]assembl[ée]e|le (?:${COUNCIL}|cm))(?!(?:\s\p{L}{4,15})?\s(?:(?:a|ont|avait)\s|n['’]a\spas\s))[\s,])`,
  'iu',
);

/** « DÉCISION DU MAIRE N° 2024-07 », « … POUR INFORMATION »: what the mayor decided, told to the council. */
export const OF_THE_MAYOR =
  /^\W*d[ée]cision (?:du|de la|de m\.|de mme|de monsieur|de madame)\s?(?:le |la )?(?:maire|pr[ée]sidente?)\s(?:n\s?[°ºo]|\d|du \d)|pour information\W*$/iu;

/** « Ordre du jour du conseil », « Point à ajouter : … », « Les membres conviennent d'ajouter deux points à l'ordre du jour », « Avant d'examiner l'ordre du jour, M. le président demande … »: the agenda is being settled. */
export const OF_THE_AGENDA =
  /^\W*(?:ordre\sdu\sjour(?:\sd(?:u|e\sla|e\sl['’])\s?[^.:]{3,40})?\W*$|(?:points?|sujets?|questions?) [àa] (?:ajouter|supprimer|retirer|rajouter|reporter)(?![a-zß-ɏ])|(?:[^.:;(]|M\.){0,160}(?<!\p{L})(?:r?ajouter|inscrire|retirer)\s[^.:;(]{1,80}\sl['’]ordre\sdu\sjour|avant (?:d['’]\s?|de )(?:examiner|aborder|passer|ouvrir|commencer|d[ée]buter|entamer)\s[^:.]{0,30}(?:ordre du jour|s[ée]ance)(?![a-zß-ɏ]))/iu;

/** « Abstentions : 3 (M. X …) », « Majorité absolue : 11 », « Aucune observation n'est faite »: words of a vote, where its number strayed. */
export const OF_A_VOTE =
  /^\W*(?:(?:abstentions?|contre|pour|ont\svot[ée]\s\p{L}+|se\s(?:sont|est)\sabstenue?s?|r[ée]sultats?\sdu\svote|vote|votants?|majorit[ée]\sabsolue|suffrages?\sexprim[ée]s?|(?:nombre\sde\s)?bulletins\s\p{L}+(?:\s\p{L}+)?)\s?:|aucune?\s(?:observation|remarque|question)(?![a-zß-ɏ]))/iu;

/** « Projet éolien (pas de vote ce jour) », « Point sur l'école (sans délibération) », in the title. */
export const WITHOUT_VOTE =
  /^[^()]{0,200}\((?:pas\sde|sans|aucune?)\s(?:vote|d[ée]lib[ée]ration|d[ée]cision)(?:\s[^()]{1,30})?\)/iu;

/** « DEUXIÈME SÉANCE – 20 heures »: another sitting begins, whose matters are below. */
export const OF_ANOTHER_PART =
  /^\W*(?:premi[èe]re|deuxi[èe]me|seconde|troisi[èe]me|[1-3]\s?(?:[èe]re|nde|[èe]?me|e))\s(?:s[ée]ance|session|r[ée]union)(?![a-zß-ɏ])[^.]{0,40}$/iu;

/** « CONSEIL D'ARRONDISSEMENT » alone on its line: the head of the minutes. */
export const OF_THE_HEAD = new RegExp(String.raw`^\W*(?:${COUNCIL})(?:\s\p{L}[\p{L}’'-]*){1,2}\W*$`, 'iu');

/** « DÉLIBÉRATIONS DU COMITÉ SYNDICAL » alone on its line: all of them stand below. */
export const OF_THEM_ALL = new RegExp(
  String.raw`^\W*(?:d[ée]lib[ée]rations|d[ée]cisions)\s(?:d[eu]\s|de\sl['’]|de\sla\s)(?:${COUNCIL}|assembl[ée]e)(?:\s\p{L}{4,14})?\W*$`,
  'iu',
);

/** « … demande d'inscrire à l'ordre du jour un point qui n'a pu l'être : », then its title: it is only put there. */
export const PUTS_ON_AGENDA =
  /(?:inscri(?:re|ption)|(?:r)?ajout(?:er)?|ins[ée]rer)\s[^.:]{0,60}ordre\sdu\sjour[^.:]{0,120}:\s*$/iu;

/** « 2.1 Présidence de l'assemblée », « 2.4 Résultats du premier tour de scrutin »: what the printed form of an election of the mayor has under « 2. Élection du maire ». */
export const STEP_OF_ELECTION =
  /^[\W\d]*(?:pr[ée]sidence\sde\sl['’]assembl[ée]e|(?:constitution|composition)\sdu\sbureau|d[ée]roulement\s(?:de\schaque|du|des)\s(?:tours?|scrutin)|r[ée]sultats?\sdu\s(?:\p{L}{5,9}|\d\p{L}{1,3})\stour|proclamation\s(?:de\sl['’][ée]lection|des?\sr[ée]sultats?)|(?:d[ée]p[ôo]t\sdes\s)?(?:listes?\sde\s)?candidat(?:s|ures?)(?!\p{L})|indiquer\sles\snoms?|nombre\sde\ssuffrages|en\s(?:chiffres|toutes(?:\slettres)?)\W*$|observations\set\sr[ée]clamations|cl[ôo]ture\sdu\sproc[èe]s)/iu;
