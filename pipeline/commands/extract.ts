import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { command, type Io, print, UsageError } from './base/command.ts';

/** Reads files. Whoever measures the reading relies on its output: one line per file, in the order given. */
export const extract = command({
  name: 'extract',
  usage: 'FICHIER… --ndjson [--files-from LISTE]',
  summary: 'Lit des documents et écrit leurs enregistrements sur la sortie standard, rien d’autre.',
  options: {
    ndjson: { type: 'boolean', summary: 'Une ligne JSON par fichier ; sinon, du JSON mis en page.' },
    'files-from': {
      type: 'string',
      placeholder: 'LISTE',
      summary: 'Lit aussi les noms de fichiers dans LISTE, un par ligne (« - » : entrée standard).',
    },
  },
  async run({ positionals, values }, io) {
    const list = values['files-from'];
    if (positionals.length === 0 && list === undefined) throw new UsageError('Quel fichier lire ?');
    const { ReadingPool } = await import('../pool.ts');
    const pool = io.readsHere ? ReadingPool.here() : new ReadingPool();
    pool.warm();
    const [{ inOrder }, { authorityAround }] = await Promise.all([
      import('../lib/in-order.ts'),
      import('../store/authority.ts'),
    ]);
    const read = async (file: string) => pool.extract({ file, path: file }, await authorityAround(file));
    let status = 0;
    try {
      for await (const line of inOrder(filesOf(positionals, list, io), 2 * pool.size, read)) {
        if (line.kind === null) status = 1;
        await print(io.out, `${JSON.stringify(line, null, values.ndjson ? 0 : 2)}\n`);
      }
    } finally {
      await pool.close();
    }
    return status;
  },
});

async function* filesOf(given: readonly string[], list: string | undefined, io: Io) {
  yield* given;
  if (list === undefined) return;
  const input = list === '-' ? io.in : createReadStream(list);
  for await (const line of createInterface({ input })) if (line) yield line;
}
