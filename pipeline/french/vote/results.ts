import { LETTERS, POINTS } from '../../patterns/letters.ts';
import { anyOf, lexicon } from '../phrases.ts';
import { GRANTED, SEEN_AGAIN } from './decision-lines.ts';
import { ACT_NOUNS, COUNCIL_VERBS, MAJORITIES, RESULT_LABELS, RESULTS } from './formulas.ts';
import { SAID_TO_BE_KEPT } from './kept.ts';
import { AFTER_DELIBERATING, COUNCIL_ADJECTIVES, COUNCILS } from './terms.ts';

/** Results, verbs and majorities, and what must stand around them for the vote to be told. */

export const results = lexicon(RESULTS);
export const verbs = lexicon(COUNCIL_VERBS);
export const majorities = lexicon(MAJORITIES);
export const RESULT = new RegExp(results.source, 'giu');
export const VERB = new RegExp(verbs.source, 'giu');
export const MAJORITY = new RegExp(majorities.source, 'giu');
/** Not « le dossier n° 22-17 », one of those examined. */
const NOUN = `(?<![${LETTERS}])${anyOf(ACT_NOUNS)}(?![${LETTERS}])(?<!(?:dossier|demande)(?=\\sn\\s?[°º]))`;
const IS = '(?:est|sont|a\\s+[ée]t[ée]|ont\\s+[ée]t[ée]|f[uû]t|[ée]tant)';
const BULLETS = `^[\\s>=→"«“(\\d.)${POINTS}]{0,12}`;
/** « ADOPTÉ », « Vote : adopté », « DÉLIBÉRATION N° 12 ADOPTÉE », « Il (est donné acte) » */
export const RESULT_ALONE = new RegExp(
  `${BULLETS}(?:${anyOf(RESULT_LABELS)}(?:\\s[^:;.,]{0,40})?\\s*[:=→–-]\\s*|(?:l[ae]s?\\s+|cette\\s+|l['’]\\s?)?(?:pr[ée]sentes?\\s+)?${NOUN}[^.;:,]{0,40}?\\s|il\\s)?$`,
  'iu',
);
/** « La délibération est », « la proposition, mise aux voix, est donc », « la voix du maire étant prépondérante, le sens unique est » */
export const SAID_OF = new RegExp(
  `(?:${NOUN}|pr[ée]pond[ée]rante)[^.;:]{0,200}(?<![${LETTERS}])${IS}(?:\\s+(?!r[ée]put)[${LETTERS}]{3,12})?\\s*$`,
  'iu',
);
/** « Le procès-verbal n’appelle aucune remarque. Il est » « validé » « par l’ensemble des délégués » */
export const IT_IS = /^\W*(?:il|elle)s?\s+(?:est|sont)\s+(?:donc\s+|ainsi\s+)?$/iu;
export const BY_ALL_MEMBERS =
  /^\s+par\s+(?:(?:l['’]ensemble|la\s+totalit[ée])\s+des|tou(?:te)?s\s+les)\s+(?:membres|d[ée]l[ée]gu[ée]e?s|[ée]lu[ée]?s|conseill[eè]re?s|pr[ée]sents|votants)(?![a-zß-ɏ])/iu;
export const BY_VOTE =
  /^\s*[,(:|–—-]?\s*(?:(?:[àa]|par|avec)\s+)?(?:l['’]\s?unanimit|unanimit|la\s+majorit|(?<=[\t|]\s?)majorit|(?:\d{1,3}|une?|deux|trois|quatre|cinq)\s+(?:voix|pour|votes|abst|contre))/iu;
/** « reporté à une prochaine séance », « ajourné dans l'attente d'un second devis » */
export const PUT_OFF =
  /^\s+(?:dans\sl['’]|en\s)attente\s|^\s+(?:[àa]|au|lors)\s+(?:une?\s|la\s|l['’]|un\s|prochain)|^\s+ult[ée]rieurement/iu;
/** « repoussé à la réunion suivante »: no refusal. */
export const IS_PUT_OFF = /^repouss/iu;
export const TO_A_DAY =
  /^\s+(?:(?:[àa]|au|jusqu['’][àa]u?)\s+(?:(?:une?|la|le|l['’])\s?)?(?:prochain|r[ée]union|s[ée]ance|conseil|date|autre|ann[ée]e|\d)|ult[ée]rieurement)/iu;
/** « (L'excédent, le terme de la convention est) reporté au budget, au 31 décembre »: no item was put off. */
export const CARRIED_OVER =
  /^\s+(?:au|[àa]|en|sur|dans)\s+(?:l[ea]s?\s|l['’]\s?)?(?:(?:budget|exercice|section|chapitre|compte|ligne|ann[ée]e)s?(?![a-zß-ɏ])|(?:1er|\d))/iu;
/** « Le point sur la voirie est », « la question a été »: what is put off is an item, whatever the day. */
export const ITEM_IS = new RegExp(
  `(?<![${LETTERS}])(?:points?|questions?|dossiers?|sujets?|affaires?|d[ée]lib[ée]rations?|votes?|examen)(?![${LETTERS}])[^.;:]{0,60}\\s${IS}(?:\\s+[${LETTERS}]{3,12})?\\s*$`,
  'iu',
);
export const OFF_AGENDA = /^[^.;]{0,40}l['’]\s?ordre du jour/iu;
/** « Adoptée | Majorité »: the result and its majority in two cells. */
export const RESULT_CELL = /(?:^|\n)\s*(?:adopt|approuv|rejet|refus)[ée]+s?\s?[\t|]\s?$/iu;
/** « Proposition retirée par le Maire », and nothing after. */
export const BY_SOMEBODY =
  /^\s+par\s+(?:son\s|sa\s|l[ea]\s|l['’]|M\.\s|Mme\s|Monsieur\s|Madame\s)[^.;:\n]{3,60}\.?\s*$/u;
/**
 * « arrêté » is often an order of the mayor, and others than the council may have « retenu » something: such a
 * word is a result only after a `KEPT_LEAD`.
 */
export const NEEDS_LEAD = /^(?:arr[êe]t|retenu)/iu;
/** « Accordée. », below the title of what was asked; « les subventions sont accordées par le Département » tells of others. */
export const ALONE_ONLY = /^accord[ée]/iu;
/** « Le procès-verbal de la séance du 3 mars est » « arrêté »; « la proposition B est » « retenue » */
export const KEPT_LEAD = new RegExp(`${SAID_TO_BE_KEPT}$`, 'iu');
export const AS_IT_IS =
  /^\s(?:pour\s(?:un\smontant|la\ssomme|\d)|en\sl['’][ée]tat|sans\s(?:aucune\s)?(?:observation|remarque|modification|r[ée]serve))/iu;
/** « ADOPTÉE par le conseil », « approuvé sans observation », « adoptée au scrutin secret »; not « adopté en 2015, le plan … » */
export const FINAL =
  /^\s*(?:[.!:(–-]|,?\s?(?:sauf|moins|[àa]\sl['’]exception)\s|,\s[^;:\n]{2,80}\s(?:s['’](?:[ée]tant\s(?:abst|oppos)|absten|oppos)|(?:votant|ayant\svot[ée])\scontre)|(?:par\s+(?:l[ea]\s|l['’]|tou[st]|\d)|en\s+(?:l['’]|s[ée]ance)|sans\s|apr[èe]s\s|ce\s+jour|[àa]\s+(?:main|la\s+quasi|bulletins?\s)|au\s+(?:scrutin|vote)\s+(?:secret|public|[àa]\s)|tel(?:le)?s?\s))/iu;
/** « Accord du conseil pour la création de deux postes » */
export const ACCORD = /^accord/iu;
export const FOR_SOMETHING = /^\s(?:municipal\s)?pour\s/iu;
export const NOTHING_BEFORE = /^\W*$/u;
export const NOTHING_AFTER = /^[\s.!)»"”]*$/u;
/** « retire ce point de l’ordre du jour », « décide d’ajourner cette délibération », « décide de reporter. »; not « décide de reporter l’excédent », nor « retire le point suivant » */
export const SETS_ASIDE = new RegExp(
  `(?<![${LETTERS}])(?:(?<withdrawn>retir(?:e|er|ent))|(?<adjourned>(?:ajourn|report|diff[eéè]r)(?:e|er|ent)|surs(?:oit|eoir)\\s+[àa]))\\s+` +
    `(?:ce|cette|le|la|les|l['’]|sa|toute)?\\s?(?:vote\\s+d[eu]\\s+|examen\\s+d[eu]\\s+)?(?:${NOUN}|(?<![${LETTERS}])statuer)(?!\\s(?:suivant|pr[ée]c[ée]dent))|` +
    `${SEEN_AGAIN}|(?<![${LETTERS}])(?:ajourner|reporter)(?=\\s{0,2}[.;]|\\s+(?:[àa]\\s(?:une?|la)\\s|ult[ée]rieurement))`,
  'giu',
);
/** « M. le Maire propose le report de ce point. » « Accord unanime »; not « propose de reporter l'excédent » */
export const PUT_OFF_AGREED = new RegExp(
  `(?<![${LETTERS}])propos[${LETTERS}]{1,4}\\s(?:donc\\s)?(?:(?<withdrawn>de\\sretirer|le\\sretrait)|que\\s(?:ce|cette|l[ae])\\s(?:point|question|dossier|sujet|affaire|d[ée]lib[ée]ration)\\ssoit\\s(?:report[ée]e?|ajourn[ée]e?)|de\\sreporter|le\\sreport|d['’]\\s?ajourner|l['’]\\s?ajournement)` +
    `(?:\\s(?:de\\s)?(?:ce|cette|la|le|du)\\s(?:examen\\sd[eu]\\s|vote\\sd[eu]\\s)?${NOUN}(?:\\s\\d{1,2})?)?(?:\\s(?:[àa]\\s(?:une?|la)|au|de\\sl['’]|dans\\sl|faute\\sd|en\\s(?:attend|l['’]attente)|afin\\sd|pour\\s|compte\\stenu)\\s?[^.;:]{0,100}|\\s?,[^.;:]{0,140})?[.;:]\\s{1,3}` +
    `(?<agreed>${anyOf(COUNCILS)}(?:\\s${anyOf(COUNCIL_ADJECTIVES)}(?![${LETTERS}]))?\\s?,?\\s(?:[àa]\\sl['’]\\s?unanimit[ée],?\\s)?(?:accepte|approuve|valide|(?:en\\s)?est\\sd['’]accord|donne\\sson\\saccord)(?=\\s?[.,]|\\s(?:cette|ce|[àa]\\sl['’])|$)|` +
    "accord(?![a-zß-ɏ])|accept[ée]e?|adopt[ée]e?|approuv[ée]e?|(?:[àa]\\sl['’]\\s?)?unanimit[ée])(?![a-zß-ɏ])",
  'giu',
);
/**
 * « décide de reporter »: an infinitive sets an item aside only after a verb of decision, not after a request.
 */
export const DECIDES_TO = /d[ée]cid[a-zß-ɏ]*[\s,][^.;]{0,80}$/iu;
export const GRANTS = new RegExp(GRANTED, 'giu');
const COUNCIL_NAMED = `(?:${anyOf(COUNCILS)})(?:\\s+${anyOf(COUNCIL_ADJECTIVES)}(?![${LETTERS}]))?`;
const DELIBERATION = anyOf(AFTER_DELIBERATING);
/** The subject begins a clause: « que le Conseil vote » decides nothing. */
export const SUBJECT = new RegExp(
  `(?:${BULLETS}|[,;:.)]\\s*|(?<![${LETTERS}])et\\s+)${COUNCIL_NAMED}(?![${LETTERS}])|${DELIBERATION}`,
  'giu',
);
/** Opens a list of decisions: « Le Conseil municipal, après en avoir délibéré : » */
export const OPENS_DECISIONS = new RegExp(`${DELIBERATION}|${COUNCIL_NAMED}\\s*:`, 'giu');
/** What may stand right before the verb: « le conseil (à l'unanimité) approuve », « le conseil (l')approuve ». */
export const JUST_BEFORE =
  /(?:^|[,;:)\n–-]|unanimit[ée]|majorit[ée]|pr[ée]sents|repr[ée]sent[ée]s|exprim[ée]s|voix|pour|contre|votants|membres|d[ée]cide(?:nt)?|(?:^|\s)(?:et|donc|ainsi|qui|en|lui|leur|l['’]|l[ae]s?))\s*$/iu;
/** « Le conseil considérant les services rendus par M. X décide de … », no comma between; not « considérant que X décide ». */
export const WITH_REASONS =
  /^\s(?:consid[ée]rant|(?:au\s)?vu|compte\stenu|ayant)(?![a-zß-ɏ])(?:(?!\s(?:qu[ei'’]|dont\s|o[ùu]\s))(?:[^.;:]|(?<=\sMM?)\.))*\s$/iu;
export const LEADS_ITEM = new RegExp(
  String.raw`^[\s>→o"«“(\d.)${POINTS}]{0,12}(?:article\s+\S{1,8}\s*[-–—:.]*\s*)?$`,
  'iu',
);
export const UNANIMITY_LEAD =
  /(?<!quasi[\s-]?)(?:(?<![a-zß-ɏ\d])[l1i|/]['’‘´`\s]{1,2}|^\s*|[:(,=/|\n\t–—-]\s*|\s(?:vote|par|pour|accord|avis)\s)$/iu;
/** « est élu », « sont désignés »: persons are chosen, which adopts nothing by itself. */
export const CHOOSES =
  /(?<![a-zß-ɏ])(?:(?:est|sont|[ée]t[ée])\s[ée]lue?s?|[ée]lit|[ée]lections?|d[ée]sign|nomm|proclam|install)/iu;
/** « est élue à l’ », « sont désignés délégués titulaires, à l’ » */
export const SOMEBODY_CHOSEN =
  /(?<![a-zß-ɏ])(?:(?:[ée]lu|d[ée]sign|nomm|proclam)[ée]?e?s?|(?:est|sont|[ée]t[ée])\s+(?:[ée]lu|d[ée]sign[ée]|nomm[ée]|proclam[ée])e?s?\s[^.;:\n]{0,80}?)\s*,?\s*(?:[àa]\s+l['’]\s?)?$/iu;
/** « le conseil, unanime », « un avis favorable unanime » */
export const UNANIMOUS_LEAD =
  /(?:favorable|(?<![a-zß-ɏ])(?:conseil|assembl[ée]e|bureau|comit[ée])(?:\s[a-zß-ɏ]{5,15})?|membres\spr[ée]sents)\s*,?\s*$/iu;
/** Under no opening formula, a verb in capitals goes on with words: « APPROUVE la convention », no table’s head. */
export const OBJECT_AFTER = /^ *(?:[:–-]|[a-zß-ɏ])|^\s*\n\s*(?:article|[–•*-]|\d+[°).]|d[e'’])/iu;
/** « (à l’unanimité) des membres présents moins deux voix » */
export const SAVE = /^[^.;:(]{0,80}?\s(?:moins|sauf|hormis|except[ée]|[àa]\sl['’]exception)(?![a-zß-ɏ])/iu;
