import type { Ledger } from '../ledger/file.ts';
import { tidy } from '../output/tidy.ts';
import type { OnRead } from '../progress.ts';
import { letGo } from '../store/lazy-record.ts';
import { makeCouncil } from './council.ts';
import type { Looked } from './look.ts';
import type { Making } from './making.ts';
import type { CouncilNote } from './note.ts';

/** Makes a council on its shelf of the run, and makes room for the next one. */
export async function fillShelf(
  slug: string,
  looked: Looked,
  ledger: Ledger | null,
  making: Making,
  onRead: OnRead,
): Promise<CouncilNote> {
  const note = await makeCouncil(looked, ledger, making, onRead);
  making.run.close(slug, { key: looked.key, until: note.until }, note);
  letGo();
  tidy();
  return note;
}
