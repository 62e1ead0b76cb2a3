import iconv from 'iconv-lite';

const ACCENTED = 'àâäçéèêëîïôöùûüÿœæÀÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ';
/** What French texts print besides ASCII. */
const PRINTED = [...ACCENTED, ...'Â«»°–—‘’“”…€²·•'];
/** « Ã© » for « é »: its bytes in UTF-8, each taken for a character. */
const DOUBLED = new Map(
  ['windows-1252', 'latin1'].flatMap((encoding) =>
    PRINTED.map((char): [string, string] => [iconv.decode(Buffer.from(char), encoding), char]).filter(
      ([doubled]) => !doubled.includes('\ufffd'),
    ),
  ),
);
const SEQUENCE = new RegExp([...DOUBLED.keys(), 'Ã (?=[ ,.;])', 'Ã(?= )'].join('|'), 'gu');
const SINGLE = new RegExp(`[${ACCENTED}]`, 'gu');

/** Fewer prove nothing. */
const FEWEST = 5;

/** A text encoded twice, as it was before; any other as it is. */
export function undoubled(text: string): string {
  const doubled = text.match(SEQUENCE)?.length ?? 0;
  if (doubled < FEWEST) return text;
  const single = text.replace(SEQUENCE, '').match(SINGLE)?.length ?? 0;
  // « Ã » alone: the no-break space that ends « à » has become a plain one.
  return single > doubled / 10 ? text : text.replace(SEQUENCE, (found) => DOUBLED.get(found) ?? 'à');
}
