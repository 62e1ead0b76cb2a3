/** Whether the last digit is the check digit of the others (ISO/IEC 7812-1), as in a SIREN or a SIRET. */
export function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (const [fromRight, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (fromRight % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
