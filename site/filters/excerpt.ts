/** The beginning of a text, cut between words. */
export function excerpt(text: string, length = 160): string {
  if (text.length <= length) return text;
  const space = text.slice(0, length + 1).lastIndexOf(' ');
  return `${text.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.–-]+$/, '')}…`;
}
