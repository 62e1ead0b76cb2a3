import { hash } from 'node:crypto';
import type { Act } from '../register.ts';

const digests = new WeakMap<Act, string>();

/** Digest of all that is known of an act and of its authority: what is made of them alone need not be made again. */
export function actDigest(act: Act): string {
  const known = digests.get(act);
  if (known) return known;
  // Where the document stands on this machine is told to nobody.
  const digest = digestOf({ ...act, sourcePath: undefined });
  digests.set(act, digest);
  return digest;
}

/** Digest of any values that JSON can write. */
export const digestOf = (...values: unknown[]): string =>
  hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
