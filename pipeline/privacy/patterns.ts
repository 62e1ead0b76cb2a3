export const PHONES =
  /(?<![\p{L}\p{N}.,/-])(?<words>(?:\+33\s?(?:\(0\)\s?)?|0033\s?|0)[1-9](?:[\s.-]?\d{2}){4})(?!\d|,\d)/gu;
export const EMAILS =
  /(?<words>(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24})/gu;
export const IBANS =
  /(?<![\p{L}\p{N}])(?<words>[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu;
