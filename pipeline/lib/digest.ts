import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Fingerprint of these bytes, in lower-case hexadecimal. */
export const fingerprint = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Beyond this many bytes a file is read piece by piece. */
const LARGE = 8_000_000;

/** Fingerprint of a file, in lower-case hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  // A small file read at once costs forty times less than its stream: a store has thousands of them.
  if (statSync(path).size < LARGE) return hash.update(readFileSync(path)).digest('hex');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
