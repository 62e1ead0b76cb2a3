import { command, FROM, momentOf, print, requireDay } from './base/command.ts';

/** What the law asks of the clerk, and until when. Drafts count: they are what is left to publish. */
export const deadlines = command({
  name: 'deadlines',
  usage: '[--on JOUR] [--ics FICHIER] [--from DOSSIER]',
  summary: 'Dit ce qui est à faire et pour quand : liste, procès-verbal, transmission, fin des recours.',
  options: {
    on: { type: 'string', placeholder: 'JOUR', summary: 'À ce jour (AAAA-MM-JJ) ; sinon, aujourd’hui.' },
    ics: { type: 'string', placeholder: 'FICHIER', summary: 'En fait aussi un agenda (iCalendar).' },
    from: FROM,
  },
  async run({ values: { on, ics, from } }, io) {
    const [{ loadRegister }, { readLedgers }, { publicationOf }, { parisDay }, legal] = await Promise.all([
      import('../store.ts'),
      import('../ledger/file.ts'),
      import('../ledger/publication.ts'),
      import('../ledger/paris.ts'),
      import('../legal/deadlines.ts'),
    ]);
    const now = momentOf(io);
    if (on !== undefined) requireDay(on);
    const today = on ?? parisDay(now);
    const register = publicationOf(await loadRegister(from), await readLedgers(from), { now, drafts: true });
    const found = legal.deadlinesOf(register, today);
    const { deadlinesText } = await import('../legal/deadlines-text.ts');
    await print(io.out, deadlinesText(found, today));
    if (ics === undefined) return 0;
    const [{ deadlinesCalendar }, { writeAtomically }] = await Promise.all([
      import('../legal/deadlines-calendar.ts'),
      import('../lib/atomic.ts'),
    ]);
    await writeAtomically(ics, deadlinesCalendar(found, today));
    await print(io.out, `\nAgenda écrit : ${ics}\n`);
    return 0;
  },
});
