import { anyPhrase } from '../phrases.ts';

const flags = 'iu';

/** « Fait à Saint-Exemple, le », « Pour extrait conforme, le » : a day of signature follows. */
export const SIGNED_AT = new RegExp(
  `(?:${anyPhrase([
    'fait à',
    'fait en mairie',
    "fait à l'hôtel de ville",
    'fait le',
    'fait et délibéré à',
    'ainsi fait et délibéré à',
    'fait et signé',
    'fait et certifié',
    'signé(e) le',
    'signé(e) électroniquement le',
    'signé(e) (électroniquement )(numériquement )par',
    'signé(e) à',
    'date de signature',
    'signature électronique',
    'acte signé le',
    'pour extrait (certifié )conforme',
    'pour extrait conforme au registre',
    'pour copie (certifiée )conforme',
    'pour expédition (certifiée )conforme',
    'pour ampliation',
    'certifié(e) conforme',
    'pour extrait certifié conforme au registre',
  ])})[^\\n.;]{0,60}(?:\\n[^\\n.;]{0,40}){0,2}$`,
  flags,
);
/** « Saint-Exemple, le 17 février 2021 », « À Saint-Exemple le », « En mairie, le » : a line with a place and a day. */
export const AT_PLACE =
  /(?:^|\n)[ \t]*[Ee]n\s[Mm]airie,?\s(?:le|LE)\s+$|(?:^|\n)[ \t]*(?!(?:[Aa]ffich|AFFICH|[Pp]ubli|PUBLI|Re[çc]u|RE[ÇC]U|[Tt]rans|TRANS|Notif|NOTIF|Certif|CERTIF|Mis|MIS|Convo|CONVO|D[ée]pos|D[ÉE]POS|Exp|EXP))(?:[ÀA]\s)?\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]*|de|du|des|la|les?|l[èe]s|sur|sous|en|et|d['’]\p{Lu}[\p{L}’'-]*)){0,6}\s?,?\s+(?:le|LE)\s+$/u;

const OFFICES = [
  'maire',
  'maire délégué(e)',
  'maire adjoint(e)',
  'maire-adjoint(e)',
  'député(e)-maire',
  'sénateur-maire',
  'sénatrice-maire',
  'président(e)',
  'président(e) délégué(e)',
  'vice-président(e)',
  'vice-président(e) délégué(e)',
  'premier vice-président',
  'première vice-présidente',
  '1er vice-président',
  '1ère vice-présidente',
  'premier adjoint',
  'première adjointe',
  'premier adjoint au maire',
  'première adjointe au maire',
  '1er adjoint',
  '1ère adjointe',
  '1er adjoint au maire',
  '1ère adjointe au maire',
  '2ème adjoint(e)',
  '3ème adjoint(e)',
  '4ème adjoint(e)',
  'deuxième adjoint(e)',
  'troisième adjoint(e)',
  'adjoint(e)',
  'adjoint(e) au maire',
  'adjoint(e) délégué(e)',
  'conseiller (municipal )(communautaire )délégué',
  'conseillère (municipale )(communautaire )déléguée',
  'directeur général des services',
  'directrice générale des services',
  'doyen d’âge',
  'président(e) de (la )séance',
];
/** The office of whom signs: « Le Maire », « La Présidente », « l'adjoint délégué ». */
export const SIGNING_OFFICES = new RegExp(anyPhrase(OFFICES), flags);
/** Who signs for another: « Pour le Maire et par délégation », « Pour le Président empêché ». */
export const ON_BEHALF = new RegExp(
  `${anyPhrase([
    'pour le maire',
    'pour la maire',
    'pour monsieur le maire',
    'pour madame le maire',
    'pour madame la maire',
    'pour m. le maire',
    'pour mme le maire',
    'pour le président',
    'pour la présidente',
    'pour monsieur le président',
    'pour madame la présidente',
    'p/le maire',
    'p/o le maire',
    'p. le maire',
  ])}(?:\\s+(?:empêché|empeche|absent)e?)?`,
  flags,
);
/** The secretary of the sitting signs as well since 2022, beside the signatory. */
export const SECRETARY_SIGNS = /(?<![a-zß-ɏ])secr[ée]taires?(?:\s+de\s+(?:la\s+)?s[ée]ance)?(?![a-zß-ɏ])/iu;

/** « Signé électroniquement par : », « Signé : » : the name follows, its office maybe after it. */
export const SIGNED_BY =
  /(?<![a-zß-ɏ])(?:original\s|document\s|acte\s)?sign[ée]e?(?:\s?(?:[ée]lectroniquement|num[ée]riquement)?\s?par(?![a-zß-ɏ])\s?:?|\s?:(?=\s?(?:M\.\s?)?\p{L}{2}))/iu;
/** Marks of signature: no words of a name. */
export const SIGNATURE_MARK =
  /(?<![a-zß-ɏ])(?:original\s|document\s)?sign[ée]e?(?:\s(?:[ée]lectroniquement|num[ée]riquement))?(?![a-zß-ɏ])\s?[:.]?|(?<![a-zß-ɏ])(?:signature|sceau|cachet|l\.\s?s\.)(?:\set\s(?:cachet|signature|sceau))?(?![a-zß-ɏ])|\[[^\]\n]{0,40}\]|#\w{1,20}#/iu;

/** What signing software prints after the name: « 2024.03.14 10:22:33 +0100 », « le 14/03/2024 à 10:22 ». */
export const SIGNING_TIME =
  /\s(?:le\s)?(?:\d{4}[./-]\d{2}[./-]\d{2}|\d{2}[./-]\d{2}[./-]\d{4})(?:\s(?:[àa]\s)?\d{1,2}[:h]\d{2}(?:[:m]\d{2})?s?(?:\s[+-]\d{4})?)?\s*$/iu;

/** A certificate or an appeal notice begins: nobody signs there. */
export const NO_SIGNATURE = new RegExp(
  anyPhrase([
    'certifie',
    'certifie sous sa responsabilité',
    'exécutoire par le maire',
    'exécutoire par la maire',
    'exécutoire par le président',
    'exécutoire par la présidente',
    'informe',
    'peut faire',
    'recours',
    'tribunal',
    'délai',
    'préfet',
    'est autorisé(e)',
    'est chargé(e)',
    'autorise',
    'sont chargés',
    'atteste',
    'soussigné(e)',
    'rappelle',
    'accusé de réception',
    'présents',
    'ont signé',
    'part au vote',
    'participé au vote',
    "s'abstient",
    "s'est abstenu(e)",
  ]),
  flags,
);

/** After a name, the title of a paper that follows the act, « CAHIER des CHARGES », « Annexe à la délibération », or what was done with it, « – Transmis en préfecture le … ». */
export const NEXT_PAPER =
  /\s(?:CAHIER|Cahier|ANNEXE|Annexe|R[ÈE]GLEMENT|Règlement|CONVENTION|Convention|TABLEAU|Tableau)\s(?:d[eu]|des|D[EU]|DES|à|À|n\s?°|N\s?°)\s|\s[–—-]\s(?=(?:[Tt][ée]l[ée]t|[Tt])ransmise?\s|(?:[Rr]eçu|[Pp]ubli[ée]|[Aa]ffich[ée]|[Nn]otifi[ée])e?\s)/u;

/** « … et ont signé les membres présents. Pour extrait conforme, le maire : Jean ARBRE »: a sentence that ends a text. */
export const CONFORM_LAST =
  /(?<=[.;]\s)Pour\s(?:extrait|copie|ampliation|exp[ée]dition)\s(?:certifi[ée]e?\s)?conforme[^\n]{0,90}\s*$/u;

/** « Pour expédition conforme, », where a line begins: of one act, and of no whole sitting. */
export const CERTIFIED_COPY =
  /^\W*pour\s(?:extrait|copie|ampliation|exp[ée]dition)\s(?:certifi[ée]e?\s)?conforme/iu;

/** « Le Maire », « Pour le Président », « Le Président du conseil départemental », « L'adjointe » */
const OPENS_WITH_OFFICE =
  "^\\W*(?:pour )?(?:l[ea] (?:maire|(?:vice-)?pr[ée]sidente?)(?: d(?:u|e la) (?:conseil|communauté|commission|syndicat|centre|département|région)[^\\n,.;:]{0,60})?|l['’]adjointe?)";
/** « Le Président », and nothing else on the line. */
export const SIGNING_OFFICE_ALONE = new RegExp(`${OPENS_WITH_OFFICE}\\W*$`, 'iu');
/** « Le Président », « Le Maire, Jean ARBRE » */
export const OFFICE_SIGNS = new RegExp(`${OPENS_WITH_OFFICE}(?:\\W*$|\\s?,)`, 'iu');
