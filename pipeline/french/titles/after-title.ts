import { COUNCIL } from '../bodies/bodies.ts';
import { CIVILITY_OF_ANY, CIVILITY_OF_ONE } from '../people/titles.ts';

/** Lines that end a title: the report, a rubric, a speech. And words after which a title goes on below. */

/** « COMMUNE DE SAINT-EXEMPLE » above « EXTRAIT DU REGISTRE » */
export const NAMES_AUTHORITY = /^\W*(?:commune|ville|mairie|communaut[ée]|syndicat)\s(?:de|d['’])/iu;

/** « Le Conseil, M. X ne prenant pas part au vote », « Le conseil prend connaissance du rapport », « Point n° 4 : Personnel », « Service : Voirie », « Direction des routes – Service travaux », « Séance du 3 mai », « AC DE L'ASSEMBLÉE DE CORSE », « CHÌ APPROVA … », « Présentation par Mme X », the title again in Corsican: the report, a rubric, the head. */
export const NO_MORE = new RegExp(
  String.raw`^\W*(?:pr[ée]sentation\spar\s|le\s(?:${COUNCIL})(?:(?:\sd['’]\p{L}+|\s\p{L}+){0,2}\s?,|(?:\s\p{L}+)?\sprend\s(?:acte|connaissance)\s)|(?:point|question|affaire|dossier)\sn\s?[°º]\s?\d|(?:services?|direction|p[ôo]le|commission|nomenclature|mati[èe]re)(?:\s\p{L}+){0,2}\s?:|(?:direction|p[ôo]le)\s(?:d[eu’']|g[ée]n)[^.;:]{3,60}\s[–—-]\s(?:sous-)?(?:services?|direction|p[ôo]le|bureau)\s|s[ée]ance\sdu(?:\W*$|\s\p{L}{0,8}\s?\d)|sous\sla\spr[ée]sidence\s|sur\s(?:la\s)?convocation\s|(?:AC\s|CP\s)?de\sl(?:['’]assembl[ée]e|a\scommission\spermanente)(?:\sde\s\p{L}+)?\W*$|CHÌ\s|l['’]an\s(?:deux|20)|le\s(?:\p{L}{2,3}di\s|\p{L}{4,5}di\s)?(?:\d{1,2}(?:er)?|\p{L}{2,8}(?:[-\s](?:et[-\s])?\p{L}{2,4})?)\s(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s(?:deux|20)|\d{2}[-/]\d{3,6}[-/]?\p{L}{0,6}\W*$)`,
  'iu',
);

/** « Chaque délégué a reçu le document. »: nothing of a title, however short. */
export const WHOLE_SENTENCE =
  /^(?:Chaque|Aucune?|Les?|La|L['’]|Il|Elle)\s?\p{L}[^\n.;:]{4,}\s(?:a|ont|est|sont|propose(?:nt)?|demande(?:nt)?|souhaite(?:nt)?|pr[ée]voit|prend|doit|peut|reste|permet|passe|fait|pr[ée]sente|laisse|s['’][ée](?:l[èe]ve|tablit|quilibre))\s[^\n.;:]{4,}\.\s*$/u;

/** « Le contrat actuel arrive à échéance le 31 décembre. », whole on its line: whatever its verb, no title goes on so. */
export const SENTENCE_ON_LINE =
  /^(?:Les?|La|L['’]|Une?|Ces?|Cette?|Ils?|Elles?|On|Deux|Trois|Quatre)\s?\p{Ll}[^\n;:]{25,}(?:\p{Ll}{2}|\d)\.\s*$/u;

/** « Trois devis ont été reçus », « Le moins cher est retenu »: no full stop is needed to tell that something is said. */
export const SAID_SHORT =
  /^(?:Les?|La|L['’]|Une?|Ils?|Elles?|Deux|Trois|Quatre|Cinq|Six|Plusieurs|Quelques|\d{1,2})\s?\p{L}[^\n.;:]{2,60}(?<!\s(?:qui|que|dont|où|lesquels|laquelle))\s(?:(?:a|ont)\s[ée]t[ée]|est|sont)\s\p{L}{4,}/u;

/** « Repas enfant : 3,50 € », « Estimation des Domaines : 80 000 € », « Durée : trois ans », « Pas de remarque », « Discussion »: what is debated under a title. */
export const DETAILS =
  /^\W{0,3}(?:\p{Lu}[^:€\n]{1,60}\s?:\s?\d[\d\s.,]{0,14}\s?(?:€|[Ee]uros?|%)[^:\n]{0,30}$|(?:Co[uû]ts?|Montants?|Dur[ée]e|Prix|Loyers?|Estimation|Superficie|Surface)(?:\s[^:\n]{1,40})?\s?:\s?\S|(?:Pas\sd(?:e\s|['’]\s?)|Aucune?\s|Sans\s)(?:remarque|question|observation|commentaire)s?(?!\p{L})|(?:Discussion|D[ée]bat|[ÉE]change)s?\W*$)/u;

/** « Trois offres reçues », « Deux devis demandés », « Dossier présenté par M. X », « Commission réunie le 3 mars »: a report without its verb, below a title. */
export const REPORTED_SHORT =
  /^\W{0,3}(?:(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Plusieurs|Quelques|Aucune?|\d{1,2})\s\p{Ll}[\p{L}’' -]{2,40}|Offres?|Devis|Dossiers?|Commissions?|Plis?|Propositions?|Candidatures?)\s(?:re[çc]u|demand|d[ée]pos|consult|pr[ée]sent|sollicit|examin|[ée]tudi|r[ée]uni|ouvert|ouvri|distribu|envoy|remis)(?:[ée]|es?|s)?e?s?(?:\s(?:par|le|en|[àa]|aux?)\s[^.;:\n]{2,60}|\s:\s[^\n]{1,40})?[.\s]*$/u;

/** « Luc ROUX ne participe pas au vote », « Léa BOIS et Paul PIN quittent la salle »: who takes no part, named without civility. */
export const LEAVES_VOTE =
  /^\W*\p{Lu}[^.;:\n]{2,60}\s(?:ne\s(?:participe|prend|prenn)|n['’](?:a|ont)\spas\s(?:particip|pris\spart)|(?:quitt|sort)(?:e|ent)?\s(?:de\s)?la\s(?:salle|s[ée]ance)(?!\p{L})|se\sretire(?:nt)?\s)/u;

/** « Luc ROUX : 27 voix », « Liste conduite par Mme PETIT : 12 suffrages », « PETIT Léa : 11 (onze) »: what a ballot gave. */
export const TELLS_BALLOT =
  /:\s*\d{1,4}\s(?:(?:voix|suffrages?)|\(\p{L}{2,10}(?:[- ]\p{L}{2,10}){0,3}\)(?:\svoix)?)\W*$/iu;

/** « Une enquête publique a eu lieu … », « Depuis 2019, … », « Pour 2024 … »: a long line that opens so is of the report. */
export const BEGINS_STATEMENT =
  /^(?:L['’]\s?|(?:Les?|La|Une?|Cette?|Ces|Dans|Ils?|Elles?|Nous|Depuis|Suite|Compte tenu|Chaque|Comme|Face|Faisant|Malgré|Durant|Pendant|Dès|Parmi|Pour|Au|En|[ÀA]|Apr[èe]s|Avant|Afin|Ainsi|Aussi|Lors|Selon|Conform[ée]ment)\s)[\p{L}\d]/u;

/** « Instauration du télétravail : », then « Le projet de règlement … » or « M. X présente … »: a title has no article. */
export const OPENS_REPORT = new RegExp(
  String.raw`^\W{0,2}(?:(?:Les?|La|L['’]|Ces?|Cette?|Ils?|Elles?)\s?\p{Ll}|(?:${CIVILITY_OF_ANY})\s\p{Lu})`,
  'u',
);

/** « Le Conseil, … », « Le comité syndical … » */
export const COUNCIL_FIRST = new RegExp(String.raw`^\W*le\s(?:${COUNCIL})\s?[,\s]`, 'iu');

/** « Le conseil prend acte du rapport. », « Sont élus … », below what was asked of it. */
export const COUNCIL_ANSWERS = new RegExp(
  String.raw`^\W*(?:le\s(?:${COUNCIL})|(?:sont|est)\s(?:[ée]lu|d[ée]sign)[ée]?e?s?)\s`,
  'iu',
);

/** « • Le compte rendu est approuvé à l'unanimité. », « • Sur proposition du maire, le conseil désigne Mme X. »: a sentence, below its title. */
export const TELLS_DECIDED =
  /^(?:L[ea]s?\s|L['’])[^:–]{3,60}\s(?:est|sont)\s(?:adopt|approuv|accept|valid|rejet)[ée]{1,2}e?s?(?!\p{L})|^[Ss]ur\s(?:la\s)?proposition\sd/u;

/** « Trois scénarios sont étudiés. Après discussion, … »: one sentence ends and another begins. */
export const RUNS_ON = /^\p{Lu}[^\n]{20,}\p{Ll}{3}\.\s\p{Lu}\p{Ll}/u;

/** « Convention de fourrière pour 2024 » + « La commune de Beauval, ne disposant pas de … »; not « Convention entre » + « La commune ». */
export const COMMUNITY_ACTS =
  /^(?:La\s(?:commune|ville|communaut[ée]|m[ée]tropole|r[ée]gion)|Le\s(?:d[ée]partement|syndicat))\s[^\n]{25}/u;
export const ENDS_WHOLE = /(?:\d|\p{Ll}{3}|\p{Lu}{3}|[»).])\s*$/u;

/** A title does not end with a stop or a colon, unless it is « … pour l'école. Mme X, rapporteure. » */
export const ENDS_LIKE_SENTENCE = /(?<!rapporteure?)[.:]\s*$/u;

/** « L'article 97 de la loi … », « L'article L 5211-39 du code … », « Depuis 2023, le contrat … »: no title goes on so. */
export const CITES =
  /^(?:L['’]article\s(?:[LRD]\s?[.*]?\s?)?\d|Depuis\s(?:le\s\d{1,2}(?:er)?\s\p{L}+\s)?\d{4},)/u;

/** « Le compte de la régie se résume comme suit : » */
export const ANNOUNCES_FIGURES =
  /^(?:L[ea]s?|L['’])\s?\p{L}[^:\n]{20,120}\s(?:suit|suivante?s?|ci-(?:dessous|apr[èe]s))\s?:\s*$/u;

/** « Le résultat du vote est : », « Le conseil se prononce comme suit : »: a sentence that announces. */
export const SENTENCE_WITH_COLON = /^\W*(?:l['’]|(?:les?|la|il|elle|on|nous|ces?|cette)\s)[^:]*:\s*$/iu;

/** « Les tarifs sont les suivants : », « Le maire propose : »: words of a sentence, and no title, before its colon. */
export const HAS_VERB =
  /(?<![a-zß-ɏ])(?:est|sont|a|ont|sera|seront|suit|suivante?s?|dessous|apr[èe]s|(?:propos|rappel|pr[ée]cis|indiqu|inform|expos|expliqu)ent?|conseil|voix|pour|contre)(?![a-zß-ɏ])/iu;

/** « Monsieur X », « Le maire »: who speaks. */
export const SPEAKER_FIRST = /^\s?(?:MM?\.|Mmes?|Monsieur|Madame|L[ea]\s(?:maire|pr[ée]sidente?))\s/u;
/** « Convention entre », « … du marché, » */
export const LEANS_ON_NAME = /(?:(?<![\p{L}])(?:entre|chez|contre)|['’,:])\s*$/iu;

/** « SÉANCE DU 19 » + « MARS 2024 : »: the line end cut a day. */
export const ENDS_INSIDE_DAY = /\sdu\s\d{1,2}(?:er)?\s*$/iu;

/** « … dépenses par anticipation, » + « Monsieur Leroy cède la parole à Mme X » */
export const GIVES_THE_FLOOR =
  /^\s?(?:M\.|Mme|Monsieur|Madame|L[ea]\s(?:maire|pr[ée]sidente?))[^.;:]{0,60}\s(?:c[èe]de|donne|passe|laisse)\sla\sparole\s/iu;

/** « Madame PETIT donne lecture du rapport suivant : » */
export const READS_REPORT = new RegExp(
  String.raw`^\W*(?:${CIVILITY_OF_ONE})\s\p{Lu}[^.;:]{1,60}\s(?:donne|fait)\slecture\sd[ue]\s?(?:rapport|projet)`,
  'iu',
);

/** « La séance est ouverte. », « Accord du Conseil. »: a sentence, or what was answered. */
export const IS_SAID =
  /^\W*(?:les?|la|l['’]|ils?|elles?|on|nous|ces?|cette|accord|pas|aucune?)(?![a-zß-ɏ])|[\s’'](?:est|sont|a|ont|sera|seront|[ée]tait|fait|ne)\s/iu;
