const FORMAT = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** 12400.5 → « 12 400,5 », with narrow spaces that do not break. */
export const number = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : FORMAT.format(value);
