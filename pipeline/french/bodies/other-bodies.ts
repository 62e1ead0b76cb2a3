import { spaced } from '../fold.ts';
import { anyPhrase } from '../phrases.ts';
import { BESIDE_COUNCILS, COUNCIL } from './bodies.ts';

/** Those who meet, discuss and vote as councils do, and take no act of one. */
const OTHER_BODIES = anyPhrase([
  ...BESIDE_COUNCILS,
  'assemblée générale',
  'bureau municipal',
  'conférence des maires',
  'comité d’entreprise',
  'conseil d’établissement',
  'conseil de (la) vie sociale',
  'conseil de surveillance',
  'conseil des sages',
  'conseil des jeunes',
  'conseil des enfants',
  'conseil municipal des jeunes',
  'conseil municipal des enfants',
  'conseil municipal d’enfants',
  'conseil municipal de jeunes',
  'conseil municipal junior',
  'conseil communautaire des jeunes',
  'conseil départemental des jeunes',
  'conseil régional des jeunes',
]);

/** « Assemblée générale de la Communauté de communes du Bois »: its council. */
const OF_COMMUNITY =
  'assembl[ée]e\\sg[ée]n[ée]rale\\s(?:de\\sla\\scommunaut[ée]|du\\ssyndicat\\s(?:mixte|intercommunal|d[ée]partemental))\\s';

const MINUTES =
  '(?:proc[èe]s[ -]verbal|pv|compte[ -]rendu|cr|relev[ée] (?:de|des) (?:d[ée]cisions|conclusions))';
const OF = "(?:d[eu]s? (?:la )?|de l['’] ?|d['’] ?)";
const MEETING =
  '(?:r[ée]union|s[ée]ance|d[ée]lib[ée]rations) (?:ordinaire |extraordinaire |pl[ée]ni[èe]re )?';
/** « PROCÈS-VERBAL DE LA SÉANCE DU … », « Réunion de … »: what may stand in a title before those who met. */
const OF_MINUTES = spaced(
  `(?:${MINUTES} (?:(?:sommaire|succinct|int[ée]gral) )?(?:${OF}?${MEETING})?${OF}?|${MEETING}${OF}?)`,
);

/** « CONSEIL D'ÉCOLE », « Compte rendu de l'assemblée générale », « Réunion de la commission voirie », « RAPPORT DU COMMISSAIRE ENQUÊTEUR »: a title, no entry of an agenda. */
export const TITLE_OF_OTHERS = new RegExp(
  `^[\\s#*_«"]*(?:${OF_MINUTES}?(?!${OF_COMMUNITY})${OTHER_BODIES}|${OF_MINUTES}(?:la\\s)?commissions?\\s(?!permanente|d[ée]partementale|sp[ée]ciale)|(?:rapport|conclusions|avis)\\s(?:et\\s\\p{L}{4,12}\\s)?du\\scommissaire[\\s-]enqu[êe]teur(?!\\p{L}))`,
  'iu',
);

/** « Commission « Voirie » », its minutes announced below; « Commission : Voirie » of an act says which one saw it. */
export const COMMISSION_ALONE =
  /^[\s#*_]*commission\s(?!(?:permanente|d[ée]partementale|sp[ée]ciale|n\s?[°º])(?!\p{L}))[^:\d]{4,80}$/iu;
export const OPENS_MINUTES = new RegExp(`^[\\s#*_]*${spaced(MINUTES)}(?!\\p{L})`, 'iu');

/** « AMICALE DU PERSONNEL » heads the letter; not « Association foncière », whose acts are public. */
export const LETTERHEAD_OF_OTHERS = new RegExp(
  `^[^\\p{L}]*${anyPhrase(['association', 'amicale', 'club', 'comité des fêtes', 'comité des œuvres', 'comité d’action sociale'])}(?!\\s(?:fonci[èe]re|syndicale)(?!\\p{L}))`,
  'iu',
);

/** What the papers of others are headed with, whoever met. */
export const HEADS_OF_OTHERS: readonly RegExp[] = [
  // A company: « Société publique locale au capital de 400 000 euros », « RCS La Rochelle »
  /^[^\p{L}]*(?:soci[ée]t[ée]|S\.?P\.?L|S\.?E\.?M|S\.?A\.?S?|S\.?A\.?R\.?L)(?!\p{L})[^;]{0,80}\sau\scapital\s(?:social\s)?de\s\d/iu,
  /(?<!\p{L})R\.?C\.?S\.?\s(?:de\s)?\p{Lu}/u,
  // Those who own a building together.
  /^[^\p{L}]*syndicat des copropri[ée]taires/iu,
  // A court.
  /^[^\p{L}]*(?:tribunal administratif|cour administrative d['’]appel|au nom du peuple fran[çc]ais)(?!\p{L})/iu,
  // « Le Préfet », « PRÉFET DU BOIS »
  /^\W*(?:l[ea]\s(?:sous-)?pr[ée]f[eè]te?|pr[ée]f[eè]te?(?=\sd))(?:\s(?:d[eu]|de\sla|des)\s[^.;:]{3,60})?,?\W*$/iu,
  // A letter: « Le préfet de la Gironde à Monsieur le Maire de Beauval »
  /^\W*l[ea]\s(?:sous-)?pr[ée]f[eè]te?(?:\s[^.;:]{3,60})?,?\sà\s(?:M\.|Mme|monsieur|madame|messieurs|mesdames)(?!\p{L})/iu,
  // « MODÈLE DE DÉLIBÉRATION », to fill in.
  /^\W*(?:mod[èe]le|exemple|trame)\s(?:type\s)?d(?:e\s|['’])(?:d[ée]lib[ée]ration|extrait)/iu,
];

/** « les membres du Comité Syndical, légalement convoqués, se sont réunis », under « ASSEMBLÉE GÉNÉRALE ». */
export const COUNCIL_MEETS =
  /(?:conseil\s(?:municipal|communautaire|syndical|m[ée]tropolitain|d[ée]partemental|r[ée]gional)|comit[ée]\ssyndical)(?!\s(?:des?\s(?:jeunes|enfants)|d['’]enfants|junior))[^.;]{0,120}\s(?:r[ée]uni|assembl[ée]|convoqu[ée]|apr[èe]s\s(?:en\s)?avoir\sd[ée]lib[ée]r[ée])/iu;

/** « L'assemblée décide », « après en avoir délibéré »: somebody met. */
export const COUNCIL_SPEAKS = new RegExp(
  String.raw`^\W*(?:l['’]assembl[ée]e|l[ea]s?\s(?:${COUNCIL}|commission|membres))\s|(?:avoir|fait\set)\sd[ée]lib[ée]r[ée]`,
  'iu',
);

/** « NOTE EXPLICATIVE DE SYNTHÈSE », « RAPPORT AU CONSEIL MUNICIPAL », « PROJET DE DÉLIBÉRATION »: what the council is asked, before it meets. */
export const TITLE_OF_PROPOSALS = new RegExp(
  String.raw`^\W*(?:notes?\s(?:explicatives?\s)?de\ssynth[èe]se|rapports?\s(?:de\spr[ée]sentation|(?:soumis\s)?au\s(?:${COUNCIL}))|projets?\sde\s(?:d[ée]lib[ée]rations?|rapports?))(?!\p{L})[^.;:]{0,80}$`,
  'iu',
);

/** « Le Maire de Beauval, » alone on its line. */
export const HEAD_SPEAKS =
  /^\W*(?:nous\s)?(?:l[ea]\s|M\.\sl[ea]\s|monsieur\sle\s|madame\sla\s)(?:maire|pr[ée]sidente?|direct(?:eur|rice)(?:\s\p{L}{5,15})?)(?:\s(?:de\s|du\s|des\s|d['’])[^.;:]{0,90})?,?\W*$/iu;

/** « DÉCIDE », « A R R Ê T E » alone on its line. */
export const DECIDES_ALONE =
  /^\W*(?:D\s?[ÉE]\s?C\s?I\s?D\s?E|A\s?R\s?R\s?[ÊE]\s?T\s?E|D[ée]cide|Arr[êe]te)\W*$/u;

/** « Délibéré par l'assemblée, réunie en session ordinaire », on the last page of every budget. */
export const ENDS_BUDGET =
  /^\W*d[ée]lib[ée]r[ée]\spar\s(?:\(\d\)\s)?l['’]assembl[ée]e(?:\s\(\d\))?,?\sr[ée]unie/iu;
