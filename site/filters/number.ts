const FORMAT = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** 12400.5 → « 12 400,5 », with narrow spaces that do not break. */
export const number = (value: number): string => FORMAT.format(value);
