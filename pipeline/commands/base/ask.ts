import { createInterface } from 'node:readline';
import { type Io, print } from './command.ts';

/** Asks a person, who is at a terminal. */
interface Asker {
  /** « o » or « oui » is yes; anything else, or nothing, is no. */
  confirm(question: string): Promise<boolean>;
  close(): void;
}

/** Null when nobody is there to answer. */
export function askerOf({ in: input, out }: Io): Asker | null {
  if (!('isTTY' in input && input.isTTY)) return null;
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async confirm(question) {
      await print(out, `${question} [o/N] `);
      const { value, done } = await lines.next();
      return !done && /^\s*o(ui)?\s*$/i.test(value);
    },
    close: () => reader.close(),
  };
}
