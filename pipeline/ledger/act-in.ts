import { readLedgers } from './file.ts';
import { folderOf, namedBy } from './folder.ts';
import { type History, historiesOf } from './history.ts';

/** An act of a ledger and the folder of its authority, or why no one act was meant. */
type Meant =
  | { folder: string; history: History; problem: null }
  | { folder: null; history: null; problem: string };

/** The act of a ledger under the root that was typed, by its id or the end of it. */
export async function actIn(root: string, typed: string): Promise<Meant> {
  const all: { slug: string; history: History }[] = [];
  for (const [slug, { entries }] of await readLedgers(root))
    for (const history of historiesOf(entries).values()) all.push({ slug, history });
  const found = namedBy(typed, all, ({ history }) => history.act);
  const [one, ...others] = found;
  const folder = one && (await folderOf(root, one.slug));
  const none = { folder: null, history: null };
  if (!one || !folder)
    return { ...none, problem: `Aucun acte inscrit au registre des publications ne s’appelle « ${typed} ».` };
  if (others.length > 0)
    return {
      ...none,
      problem: `« ${typed} » désigne plusieurs actes : ${found.map(({ history }) => history.act).join(', ')}.`,
    };
  return { folder, history: one.history, problem: null };
}
