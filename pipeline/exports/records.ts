import type { Act, AuthorityEntry } from '../register.ts';
import { canonical, recordText } from '../store/canonical.ts';
import type { Export, ExportFile } from './export.ts';
import { jsonItems, jsonLists } from './lib/json.ts';

const INDEX = 'data/index.json';
const LINES = 'data/deliberations.jsonl';

/** Each record beside its page, all of them as JSON Lines, and an index to find them by. */
export const records: Export = {
  name: 'records',
  *ofCouncil({ acts }) {
    for (const act of acts) yield recordFile(act);
  },
  *pieces({ authorities, acts }) {
    yield {
      stream: `${INDEX}#authorities`,
      make: () => ({ bytes: jsonItems(authorities.map(aboutAuthority)) }),
    };
    yield { stream: `${INDEX}#deliberations`, make: () => ({ bytes: jsonItems(acts.map(indexed)) }) };
    yield {
      stream: LINES,
      make: () => ({ bytes: acts.map(({ record }) => `${JSON.stringify(canonical(record))}\n`).join('') }),
    };
  },
  *ofAll(_register, _written, pieces) {
    yield {
      path: INDEX,
      title: 'Index des délibérations',
      mediaType: 'application/json',
      ...pieces.assemble(INDEX, jsonLists(INDEX, ['authorities', 'deliberations'])),
    };
    yield {
      path: LINES,
      title: 'Toutes les délibérations, un enregistrement JSON par ligne',
      mediaType: 'application/jsonl',
      ...pieces.assemble(LINES, [{ stream: LINES }]),
    };
  },
};

/** Address of a record, from the root of the site. */
const recordPath = ({ record }: Act): string => `${record.id}/record.json`;

const recordFile = (act: Act): ExportFile => ({
  path: recordPath(act),
  title: 'Enregistrement JSON',
  mediaType: 'application/json',
  get content() {
    return recordText(act.record);
  },
  act: act.record.id,
});

/** What a program needs to find a record: addresses are from the root of the site. */
const indexed = (act: Act) => {
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
};

function aboutAuthority({ slug, authority }: AuthorityEntry) {
  const { acceptedFindings, ...about } = authority;
  return { slug, ...about };
}
