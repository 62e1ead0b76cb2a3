import type { Passage } from '../../document/passage.ts';

/**
 * The lines of a narrow cell are one: « Retirée de l'ordre du | jour », « 2 contre | : MM. Paul | ROUX et | Guy BOIS ».
 */
export function inOneCell(outcome: Passage): Passage {
  const cuts = outcome.text.matchAll(CUT);
  return outcome.without(Array.from(cuts, ({ 0: { length }, index }) => [index, index + length]));
}
const CUT =
  /\n+(?=\p{Ll}|:\s)|(?<=[,:(]|\s(?:et|MM?\.|Mmes?))\n+|(?<=(?:MM?\.|Mmes?|,|\set)\s\p{Lu}[\p{Ll}-]{1,20})\n+(?=\p{Lu}{2})/gu;
