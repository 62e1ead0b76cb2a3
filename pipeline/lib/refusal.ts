/** What stopped the work and a person can mend: told in its own words, not as a defect. */
export class Refusal extends Error {}
