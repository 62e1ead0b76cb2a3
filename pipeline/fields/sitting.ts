import { report } from '../diagnostics.ts';
import type { Fact } from '../document.ts';
import type { Field } from './field.ts';
import { chairFact } from './sitting/chair.ts';
import { countFacts } from './sitting/counts.ts';
import { noticeDateFact, sittingDateFact } from './sitting/dates.ts';
import { secretaryFacts } from './sitting/secretaries.ts';
import { settingFacts } from './sitting/setting.ts';

/** « Procès-verbal de la séance du 5 février 2024 », without the quotation mark that it opens. */
const TITLE = /[^\s«"“][^\n]*/;

/** When, where, under whom and before how many the council sat, as the act prints it. */
export const sitting: Field = {
  name: 'sitting',
  scope: 'sitting',
  extract({ act, document, diagnostics }) {
    const date = sittingDateFact(act);
    if (!date) {
      const file = document.file;
      diagnostics.push(report('sitting.date-missing', { file, pointer: '/sitting/date' }));
    }
    for (const { whole } of act.others.matches(TITLE)) {
      const where = { file: document.file, span: whole.spans()[0] };
      diagnostics.push(report('sitting.other', where, { title: whole.flat }));
    }
    const one: (Fact | null)[] = [
      date,
      noticeDateFact(act, (date?.value ?? null) as string | null),
      chairFact(act),
    ];
    return [
      ...one.filter((fact) => fact !== null),
      ...settingFacts(act),
      ...secretaryFacts(act),
      // In minutes, votes are told item by item: those of one are not the sitting's.
      ...countFacts(
        [act.heading, act.attendance, ...(act.headIsShared ? [act.preamble] : [])],
        act.headIsShared ? [] : [act.body],
      ),
    ];
  },
};
