import { hash } from 'node:crypto';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { once } from '../lib/once.ts';
import type { Act, AuthorityEntry } from '../register.ts';

/**
 * Digest of all that is known of an act and of its authority. While it is the same, what is made from these
 * alone need not be made again. That of an act in short is noted from the whole act.
 */
export const actDigest = once((act: Act): string => {
  // The path of the document on this machine is never published: it must not change the digest.
  const told = {
    ...act,
    sourcePath: undefined,
    authority: authorityDigest(act.authority),
    record: undefined,
  };
  return digestOf(told, recordDigest(act.record));
});

/** Digest of a record; that of a record which an earlier run left is noted. */
export const recordDigest = once((record: Deliberation): string => digestOf(record));

const authorityDigest = once((authority: AuthorityEntry): string => digestOf(authority));

/** Digest of any values that JSON can write. */
export const digestOf = (...values: unknown[]): string =>
  hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
