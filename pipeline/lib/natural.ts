/** Order of names and numbers as people read them: « 2024-9 » before « 2024-10 ». */
export const natural = (a: string, b: string): number => (a === b ? 0 : compare(a, b));

const { compare } = new Intl.Collator('fr', { numeric: true });
