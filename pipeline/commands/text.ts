import { unreadBetween } from '../record/unread-pages.ts';
import { command, print, UsageError } from './base/command.ts';

/** Prints a document as lines of text: the offsets of spans in a record count in this text. */
export const text = command({
  name: 'text',
  usage: 'FICHIER',
  summary: 'Écrit le texte d’un document tel qu’il est lu ; un saut de page sépare les pages.',
  options: {},
  async run({ positionals: [file, ...others] }, io) {
    if (file === undefined || others.length > 0) throw new UsageError('Un fichier, et un seul.');
    const { ReadingPool } = await import('../pool.ts');
    const pool = io.readsHere ? ReadingPool.here() : new ReadingPool(1);
    try {
      const { document, problem } = await pool.read({ file, path: file });
      if (document) await print(io.out, `${document.pages.map(({ text }) => text).join('\f')}\n`);
      for (const { message, remedy = '' } of document ? unreadBetween(document) : [problem])
        await print(io.err, `${file} : ${message}\n${remedy}\n`);
      return document ? 0 : 1;
    } finally {
      await pool.close();
    }
  },
});
