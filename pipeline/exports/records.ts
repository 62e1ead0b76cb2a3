import type { Act, Register } from '../register.ts';
import { canonical, recordText } from '../store/canonical.ts';
import type { Export, ExportFile } from './export.ts';
import { jsonText } from './lib/json.ts';

/** Each record beside its page, all of them as JSON Lines, and an index to find them by. */
export const records: Export = {
  name: 'records',
  *files(register) {
    for (const act of register.acts) yield recordFile(act);
    yield {
      path: 'data/index.json',
      title: 'Index des délibérations',
      mediaType: 'application/json',
      content: jsonText(indexOf(register)),
    };
    yield {
      path: 'data/deliberations.jsonl',
      title: 'Toutes les délibérations, un enregistrement JSON par ligne',
      mediaType: 'application/jsonl',
      content: lines(register),
    };
  },
};

/** Address of a record, from the root of the site. */
export const recordPath = ({ record }: Act): string => `${record.id}/record.json`;

const recordFile = (act: Act): ExportFile => ({
  path: recordPath(act),
  title: 'Enregistrement JSON',
  mediaType: 'application/json',
  get content() {
    return recordText(act.record);
  },
  act: act.record.id,
});

function* lines({ acts }: Register) {
  for (const { record } of acts) yield `${JSON.stringify(canonical(record))}\n`;
}

/** What a program needs to find a record: addresses are from the root of the site. */
const indexOf = ({ authorities, acts }: Register) => ({
  authorities: authorities.map(({ slug, authority }) => {
    const { acceptedFindings, ...about } = authority;
    return { slug, ...about };
  }),
  deliberations: acts.map((act) => {
    const { id, number, sitting, subject, vote, topic } = act.record;
    return {
      id,
      authority: act.authority.slug,
      number,
      date: sitting.date,
      subject,
      outcome: vote.outcome,
      topic: topic?.code ?? null,
      page: `${id}/`,
      record: recordPath(act),
    };
  }),
});
