import { hash } from 'node:crypto';
import type { Deliberation } from '../../schemas/deliberation.ts';
import type { Act, AuthorityEntry } from '../register.ts';

const digests = new WeakMap<Act, string>();
const ofRecords = new WeakMap<Deliberation, string>();
const ofAuthorities = new WeakMap<AuthorityEntry, string>();

/** Digest of all that is known of an act and of its authority: what is made of them alone need not be made again. */
export function actDigest(act: Act): string {
  const known = digests.get(act);
  if (known) return known;
  // Where the document stands on this machine is told to nobody.
  const told = { ...act, sourcePath: undefined, authority: authorityDigest(act), record: undefined };
  const digest = digestOf(told, recordDigest(act.record));
  digests.set(act, digest);
  return digest;
}

/** Digest of a record, made once; one that is held has it beside it. */
export function recordDigest(record: Deliberation): string {
  const digest = ofRecords.get(record) ?? digestOf(record);
  noteDigest(record, digest);
  return digest;
}

/** Says the digest that an earlier run made. */
export const noteDigest = (record: Deliberation, digest: string): unknown => ofRecords.set(record, digest);

function authorityDigest({ authority }: Act): string {
  const digest = ofAuthorities.get(authority) ?? digestOf(authority);
  ofAuthorities.set(authority, digest);
  return digest;
}

/** Digest of any values that JSON can write. */
export const digestOf = (...values: unknown[]): string =>
  hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
