import type { Passage } from '../document/passage.ts';
import type { Fact } from '../document.ts';

/** A value written in the act, with the words it was read from. */
export const stated = (pointer: string, value: unknown, rule: string, ...read: Passage[]): Fact => ({
  pointer,
  value,
  certainty: 'stated',
  rule,
  spans: read.flatMap((passage) => passage.spans()),
});

/** A value that follows by a named rule from the words given, without being written. */
export const inferred = (pointer: string, value: unknown, rule: string, ...read: Passage[]): Fact => ({
  pointer,
  value,
  certainty: 'inferred',
  rule,
  spans: read.flatMap((passage) => passage.spans()),
});

type Container = Record<string, unknown>;

/** Reads the value at a JSON pointer (RFC 6901); undefined when the path leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (let at = 0; at < pointer.length; ) {
    if (typeof value !== 'object' || value === null) return undefined;
    const end = pointer.indexOf('/', at + 1);
    const key = pointer.slice(at + 1, end < 0 ? undefined : end);
    value = (value as Container)[key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key];
    at = end < 0 ? pointer.length : end;
  }
  return value;
}

/** A value of a record that shares nothing with the one given. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy: Container = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as T;
}

/** Sets the value at a JSON pointer, in place. Throws when the parent does not exist. */
export function setAt(root: object, pointer: string, value: unknown): void {
  const cut = pointer.lastIndexOf('/');
  const parent = valueAt(root, pointer.slice(0, cut));
  if (typeof parent !== 'object' || parent === null) throw new Error(`no place for ${pointer}`);
  (parent as Container)[pointer.slice(cut + 1)] = value;
}
