import iconv from 'iconv-lite';

const ACCENTED = 'àâäçéèêëîïôöùûüÿœæÀÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ';
/** What French texts print besides ASCII. */
const PRINTED = [...ACCENTED, ...'Â«»°–—‘’“”…€²·•'];
/** « Ã© » for « é »: its bytes in UTF-8, each taken for a character. */
const DOUBLED = new Map(
  ['windows-1252', 'latin1', 'windows-1250'].flatMap((encoding) =>
    PRINTED.map((char): [string, string] => [iconv.decode(Buffer.from(char), encoding), char]).filter(
      ([doubled]) => !doubled.includes('\ufffd'),
    ),
  ),
);
const SEQUENCE = new RegExp([...DOUBLED.keys(), '[ÃĂ] (?=[ ,.;])', '[ÃĂ](?= )'].join('|'), 'gu');
const SINGLE = new RegExp(`[${ACCENTED}]`, 'gu');

/** Fewer such sequences prove nothing. */
const FEWEST = 5;

/** A text encoded twice, as it was before; any other as it is. A page may be so in some of its lines only. */
export function undoubled(text: string): string {
  return countOf(text, SEQUENCE) < FEWEST ? text : text.split('\n').map(undoubledLine).join('\n');
}

function undoubledLine(line: string): string {
  const isRight = countOf(line.replace(SEQUENCE, ''), SINGLE) > countOf(line, SEQUENCE);
  // « Ã » alone: the no-break space that ends « à » has become a plain one.
  return isRight ? line : line.replace(SEQUENCE, (found) => DOUBLED.get(found) ?? 'à');
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
