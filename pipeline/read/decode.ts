import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { restored } from '../french/pages/lost-letters.ts';
import { withLigatures } from '../french/pages/lost-ligatures.ts';
import { withLetterT } from '../french/pages/misread.ts';
import { undoubled } from './doubled.ts';

/** Encodings French offices produce; a guess outside this list is Windows-1252. */
const LIKELY = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'ISO-8859-1', 'ISO-8859-15', 'windows-1252', 'ASCII'];

/** Bytes → text, in UTF-8, UTF-16 or Windows-1252, without byte order mark; one that was encoded twice, lost its accents or ligatures or was misread is repaired. */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Short texts with few accents mislead a statistical guess, but bytes that are valid UTF-8 are UTF-8.
  const hasNoughts = buffer.includes(0);
  const guess = isUtf8(buffer) && !hasNoughts ? 'UTF-8' : (chardet.detect(buffer) ?? 'UTF-8');
  // Without its byte order mark, UTF-16 is told by the noughts beside its letters.
  if (!guess.startsWith('UTF-16') && hasNoughts && noughtsIn(buffer) > buffer.length / 4)
    return iconv.decode(buffer, 'UTF-16');
  const encoding = /^(ISO-8859-1|ASCII)$/.test(guess) || !LIKELY.includes(guess) ? 'windows-1252' : guess;
  return withLigatures(withLetterT(restored(undoubled(iconv.decode(buffer, encoding)))));
}

const noughtsIn = (buffer: Buffer): number => buffer.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
