const FORMAT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** 3 of 4 → « 75 % ». Nothing of nothing has no share. */
export const percent = (part: number, whole: number): string =>
  whole > 0 ? FORMAT.format(part / whole) : '–';
