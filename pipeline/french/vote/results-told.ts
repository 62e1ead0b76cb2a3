/** Words of results and majorities, where the formula alone does not tell: what they are, what follows them. */

/** « avis favorable », « avis défavorable » */
export const FAVOURABLE = /favorable$/iu;

/** « renvoyé à une prochaine séance », not « renvoyé au préfet ». */
export const RESULT_SENT_BACK = /^renvoy/iu;

/** « Avis défavorable : 5 voix ; avis favorable : 2 voix »: how many gave each, and no result. */
export const COUNTS_ADVICE_FOR = /avis\sfavorables?\s?:\s?\d/iu;
export const COUNTS_ADVICE_AGAINST = /avis\sd[ée]favorables?\s?:\s?\d/iu;

/** « retirer ce point », « surseoir à statuer »: the verb, up to its space. */
export const INFINITIVE = /(?:er|oir)\s/iu;

/** « retire ce point », not « retire le point ». */
export const THIS_ITEM = /\sc(?:e|ette)\s/iu;

/** « à l’unanimité ou non » */
export const OR_NOT = /^\s(?:\(?ou|\/)\s?(?:non|pas)(?![a-zß-ɏ])/iu;

/** « le conseil, unanime » */
export const UNANIMOUS_ADJECTIVE = /^unanimes?$/iu;

/** « unanimité », without « à l' ». */
export const UNANIMITY_NOUN = /^unanimit/iu;

/** « la majorité municipale », « la majorité requise »: no result. */
export const NO_MAJORITY_OF_VOTES = /^\s+(?:requise|municipale|politique)/iu;

/** « Vote : majorité (2 contre) »: after the bare word, nothing or counts. */
export const MAJORITY_IS_ALL = /^\s*(?:$|[(:.,–-]|\d{1,3}\s(?:voix|pour|contre|abst))/iu;
