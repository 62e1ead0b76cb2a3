/** The four counts of a vote with the words an act has for them. */
export const TALLIES = [
  ['inFavour', 'pour'],
  ['against', 'contre'],
  ['abstentions', 'abstention'],
  ['notVoting', 'ne prend pas part au vote'],
] as const;
