const ROUND = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const CENTS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** Cents are shown when there are some. */
export const euros = (value: number): string => (Number.isInteger(value) ? ROUND : CENTS).format(value);
