/** Boxes of a printed form, of which the vote ticks one: « ☒ Adopté ☐ Rejeté ». */

export const TICKED_BOX = /[☒☑]/u;

/** « ☐ Rejeté », up to the next box or the end of its cell; and the tick itself, which is no word of the vote. */
export const UNTICKED = /[☐□][^\n\t☐□☒☑]{1,80}|[☒☑]/gu;
