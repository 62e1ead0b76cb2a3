import { LETTERS, POINTS } from '../../patterns/letters.ts';
import { COUNCIL } from '../bodies/bodies.ts';
import { anyOf } from '../phrases.ts';

/** Verbs by which a council decides, as headings of the operative text: « APPROUVE … », « d'autoriser … ». */
const VERBS = [
  'accepte', 'accorde', 'acte', 'adhere', 'admet', 'adopte', 'affecte', 'alloue', 'annule', 'approuve', 'arrete',
  'attribue', 'autorise', 'charge', 'confie', 'confirme', 'constate', 'cree', 'decide', 'declare', 'delegue', 'demande',
  'designe', 'dit', 'donne', 'elit', 'emet', 'engage', 'fixe', 'impute', 'inscrit', 'institue', 'instaure', 'maintient',
  'mandate', 'modifie', 'nomme', 'octroie', 'ouvre', 'prend acte', 'precise', 'procede', 'prononce', 'propose', 'rappelle',
  'ratifie', 'reconduit', 'reconnait', 'refuse', 'rejette', 'remplace', 'renouvelle', 'retient', 'retire', 'sollicite', 'supprime',
  'valide', 'verse', 'vote',
]; // biome-ignore format: a table of words

const INFINITIVES = `(?:d[e’']\\s?)(?:ne pas\\s+)?[${LETTERS}]{2,20}(?:er|ir|re|oir)(?![${LETTERS}])`;

/** « DÉCIDE : », « Il est proposé au Conseil municipal : », « Après en avoir délibéré … » open the operative text. */
export const OPERATIVE_OPENING = new RegExp(
  `(?:${anyOf([
    'apres en avoir delibere',
    'apres avoir delibere',
    'apres deliberation',
    'apres en avoir debattu',
    'il est propose',
    'il vous est propose',
    'il vous est demande',
    'il est demande',
    'je vous propose',
    'nous vous proposons',
    'propose au conseil',
    "propose a l'assemblee",
    'ayant delibere',
    'delibere et decide',
  ])})|(?:^|\\s|:)(?:D[ÉE]CIDE|D[ÉE]LIB[ÈE]RE|ARR[ÊE]TE)(?![${LETTERS}])|^[^.]{0,120}(?:conseil|assembl[ée]e|comit[ée])[^.]{0,80}d[ée]cide[^.]{0,60}:?\\s*$|^[^.:]{0,60}(?:conseil|assembl[ée]e|comit[ée])\\s(?:[${LETTERS}]{4,20}\\s)?prend\\sacte(?![${LETTERS}])`,
  'iu',
);

/** A unit of the operative text begins: an article, a dash with its verb, a verb in capitals. */
export const OPERATIVE_ITEM = new RegExp(
  `^[\\so${POINTS}]*(?:(?<label>article\\s+(?:1er|premier|unique|\\d{1,2}|[IVX]{1,4})\\s*[-–—.:]*)|${INFINITIVES}|(?:lui\\s)?(?:${anyOf(VERBS)})(?:nt)?(?![${LETTERS}]))`,
  'iu',
);

/** « Après en avoir délibéré, le conseil … », « Le conseil municipal, à l'unanimité, approuve … » at a line's start. */
export const DELIBERATING_LINE = new RegExp(
  `^\\s*(?:apr[èe]s (?:en )?avoir d[ée]lib[ée]r[ée]|apr[èe]s d[ée]lib[ée]ration|l['’]assembl[ée]e[^.]{0,60}[\\s,](?:${anyOf(VERBS)})(?![${LETTERS}])|le (?:${COUNCIL})[^.]{0,90}[\\s,](?:${anyOf(VERBS)})(?![${LETTERS}]))`,
  'iu',
);

/** « Vu le code général … », « Considérant que … »: what an act rests on, one by one. */
export const LEGAL_BASIS = new RegExp(`^[\\s${POINTS}]*vus?(?=\\s)`, 'iu');
export const RECITAL = new RegExp(`^[\\s${POINTS}]*consid[ée]rant(?![a-zß-ɏ])`, 'iu');

/** A bullet or dash at the start of a line. */
export const BULLET = new RegExp(
  `^\\s*(?:[${POINTS}]|o(?=\\s)|\\d{1,2}\\s?[°)/-]|[a-h]\\s?\\))\\s*(?=\\S)`,
  'u',
);

/** What belongs to the vote, not to what is decided. */
export const VOTE_STATEMENT =
  /^\W*(?:en cons[ée]quence, la|[àa] l['’]issue d['’]un vote|pour\s*:|contre\s*:|abstentions?\s*:|ne prend(?:ent)? pas part|votes?\s*:|vot[ée]s?\s(?:[àa]|par)|adopt[ée]e?s?\s*(?:[àa](?![a-zß-ɏ])|par(?![a-zß-ɏ])|[(:.,]|$)|d[ée]lib[ée]ration adopt|la pr[ée]sente d[ée]lib[ée]ration (?:est|a [ée]t[ée])|mis(?:e)? aux voix|[àa] l['’]unanimit[ée]|[àa] la majorit[ée]|r[ée]sultats? du vote|le conseil (?:[a-zß-ɏ]+ ?)?(?:, apr[èe]s en avoir d[ée]lib[ée]r[ée], ?)?adopte(?= [àa] l['’]unanim| [àa] la maj|\W*$)|la (?:d[ée]lib[ée]ration|proposition) est|suffrages|nombre de votants|ainsi fait|les? pr[ée]sentes? )/iu;
