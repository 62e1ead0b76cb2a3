import { hash } from 'node:crypto';
import type { Deliberation } from '../../schemas/deliberation.ts';
import type { Act, AuthorityEntry } from '../register.ts';

const digests = new WeakMap<Act, string>();
const ofRecords = new WeakMap<Deliberation, string>();
const ofAuthorities = new WeakMap<AuthorityEntry, string>();

/**
 * Digest of all that is known of an act and of its authority. While it is the same, what is made from these
 * alone need not be made again.
 */
export function actDigest(act: Act): string {
  const known = digests.get(act);
  if (known) return known;
  // The path of the document on this machine is never published: it must not change the digest.
  const told = { ...act, sourcePath: undefined, authority: authorityDigest(act), record: undefined };
  const digest = digestOf(told, recordDigest(act.record));
  noteActDigest(act, digest);
  return digest;
}

/** Remembers the digest of a whole act, for an act in short. */
export const noteActDigest = (act: Act, digest: string): unknown => digests.set(act, digest);

/** Digest of a record, made once; for a record that an earlier run left, it is known already (`noteDigest`). */
export function recordDigest(record: Deliberation): string {
  const digest = ofRecords.get(record) ?? digestOf(record);
  noteDigest(record, digest);
  return digest;
}

/** Remembers the digest that an earlier run made. */
export const noteDigest = (record: Deliberation, digest: string): unknown => ofRecords.set(record, digest);

function authorityDigest({ authority }: Act): string {
  const digest = ofAuthorities.get(authority) ?? digestOf(authority);
  ofAuthorities.set(authority, digest);
  return digest;
}

/** Digest of any values that JSON can write. */
export const digestOf = (...values: unknown[]): string =>
  hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
