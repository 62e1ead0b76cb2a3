import type { Register } from '../../register.ts';

/** Licence of the data, by the names the catalogues know it under. */
export const LICENCE = {
  spdx: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

export const TITLE = 'Registre ouvert des délibérations';

export const DESCRIPTION =
  'Délibérations des conseils : présences, pouvoirs, votes, dispositif, montants et accusés de réception, ' +
  'lus dans les actes publiés. Une valeur absente signifie que l’acte ne la dit pas.';

/** Where the site is published, when its authorities agree on it. */
export function publicAddress({ authorities }: Pick<Register, 'authorities'>): string | null {
  const [address, ...others] = new Set(authorities.map(({ authority }) => authority.registerAddress));
  return (others.length === 0 && address) || null;
}

/** First and last dates of sitting. */
export function periodOf({ acts }: Pick<Register, 'acts'>): { start: string; end: string } | null {
  const dates = acts.flatMap(({ record }) => record.sitting.date ?? []).sort();
  const [start] = dates;
  const end = dates.at(-1);
  return start && end ? { start, end } : null;
}
