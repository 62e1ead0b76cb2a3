import { Writable } from 'node:stream';

/** A stream that keeps what is written to it, and what it was told so far. */
export function listener(): { stream: Writable; told: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, written) {
      chunks.push(String(chunk));
      written();
    },
  });
  return { stream, told: () => chunks.join('') };
}
