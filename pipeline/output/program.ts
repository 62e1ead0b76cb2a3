import { sourcesDigest } from '../ready/sources.mjs';
import { digestOf } from './act-digest.ts';

let known: string | undefined;

/** Digest of the program itself: with any other, everything is made again. */
export function programDigest(): string {
  known ??= digestOf(process.version, sourcesDigest());
  return known;
}
