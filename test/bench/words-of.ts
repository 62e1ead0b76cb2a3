const WHOLE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });

export const whole = (value: number): string => WHOLE.format(value);
export const times = (ratio: number): string => `${FINE.format(ratio)} fois`;
export const percent = (ratio: number): string => `${FINE.format(100 * ratio)} %`;
export const seconds = (milliseconds: number): string => `${FINE.format(milliseconds / 1000)} s`;
