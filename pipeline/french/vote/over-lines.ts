/** Votes and decisions that no line says alone: a line end cuts them, or they stand in the margin of the act. */

/** « le conseil municipal », beside « La commission enfance a donné un avis favorable … ». */
export const NAMES_COUNCIL = /conseil\s(?:municipal|communautaire)/iu;

/** « … la délibération est », then « donc reportée à un prochain conseil »; « le conseil prend », then « acte du rapport »; « 7 pour, 4 », then « contre »; « par 6 voix », then « pour et 2 contre »; « retire ce point », then « de l'ordre du jour »; « Le Conseil, », then « unanime, accepte ce devis » */
export const HALF_SAID =
  /\s(?:Le\s(?:[Cc]onseil|[Cc]omité|[Bb]ureau)(?:\s(?:municipal|communautaire|syndical))?,?|(?:est|sont)(?:\s(?:donc|ainsi))?|[Pp]rend|[Pp]rennent|\d{1,3}\s(?:voix\s)?pour,?(?:\s(?:et\s)?\d{1,3}(?:\svoix)?)?|\d{1,3}\s(?:voix|votes)|retire(?:\s(?:ce|cette|l[ae])(?:\s\p{L}{4,13}(?:\sde(?:\sl['’]\s?ordre(?:\sdu)?)?)?)?)?)\s*$/u;

/** « Le Conseil Municipal considérant … décide de … », over some lines; « Le conseil prend connaissance du rapport ». */
export const DECIDES_IN_THE_END =
  /(?:^|\n|\. )Le (?:[Cc]onseil|[Cc]omité|[Bb]ureau)(?: \p{L}+)?\s(?:[^.;:\n]|(?<=\s(?:M|MM))\.|\n){3,400}?\s(?:décide|approuve|accepte|adopte|autorise|fixe|refuse|vote)\s|(?:^|\n)Le (?:[Cc]onseil|[Cc]omité|[Bb]ureau)(?: \p{L}+)? prend connaissance\s/u;

/** « … par 6 voix contre » + « 3. »: a figure on the line below ends the count. */
export const ENDS_IN_COUNT =
  /(?<!\p{L})(?:voix|votes?|pour|contre|abstentions?|votants|et|soit|par|de)\s*$/iu;

/** « … par 8 voix contre » + « 7. » « Le maire répond »: the count is over, and somebody speaks. */
export const SPEAKS_AFTER_COUNT =
  /^(?:(?:M\.|Mme|Monsieur|Madame)\s|L[ea]\s(?:maire|pr[ée]sidente?)(?![a-zß-ɏ])|Il\s|Elle\s)/iu;

/** « Vote », « Pour : 16 » in the margin beside an act: nothing was decided above its head. */
export const VOTE_OF_MARGIN =
  /^\W*(?:(?:r[ée]sultat\sdu\s)?votes?|pour|contre|abst[\p{L}.()]*|unanimit[ée])\s?:?\s?\d{0,3}\W*$/iu;
