import type { Evaluation, Tally } from '../evaluate.ts';

/** Per cent, or null when there was nothing to find. */
type Share = number | null;

/** An evaluation as published: figures only. */
export interface Figures {
  summary: {
    documents: number;
    actsGold: number;
    actsPredicted: number;
    completeSittings: Share;
    completeActs: Share;
    completeRecords: Share;
    completeActsPerSource: Share;
  };
  fields: { field: string; gold: number; precision: Share; recall: Share; f1: Share }[];
  sources: { source: string; docs: number; completeSittings: number; acts: number; completeActs: number }[];
}

const share = (part: number, whole: number): Share =>
  whole ? Number(((100 * part) / whole).toFixed(1)) : null;

/** The figures of an evaluation. */
export function figuresOf({ fields, groups, actsRead, completeRecords }: Evaluation): Figures {
  const all = [...groups.values()];
  const sum = (of: (group: (typeof all)[number]) => number) =>
    all.reduce((total, group) => total + of(group), 0);
  const documents = sum((group) => group.documents);
  const actsGold = sum(({ acts }) => acts);
  const withActs = all.filter(({ acts }) => acts > 0);
  const perSource = withActs.reduce((total, group) => total + group.completeActs / group.acts, 0);
  return {
    summary: {
      documents,
      actsGold,
      actsPredicted: actsRead,
      completeSittings: share(
        sum((group) => group.completeSittings),
        documents,
      ),
      completeActs: share(
        sum((group) => group.completeActs),
        actsGold,
      ),
      completeRecords: share(completeRecords, actsGold),
      completeActsPerSource: share(perSource, withActs.length),
    },
    fields: [...fields].map(([field, tally]) => ({ field, ...rates(tally) })),
    sources: [...groups].map(([source, { documents: docs, ...group }]) => ({ source, docs, ...group })),
  };
}

const rates = ({ right, wrong, missed }: Tally) => ({
  gold: right + missed,
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: share(2 * right, 2 * right + wrong + missed),
});

const percent = (value: Share): string => value?.toFixed(1) ?? '-';

/** The figures as a table to read. */
export function tableOf({ summary, fields, sources }: Figures): string {
  const lines = [
    'field                        gold  precision  recall     F1',
    ...fields.map(
      ({ field, gold, precision, recall, f1 }) =>
        `${field.padEnd(27)} ${String(gold).padStart(5)} ${percent(precision).padStart(10)} ` +
        `${percent(recall).padStart(7)} ${percent(f1).padStart(6)}`,
    ),
    '',
    'source                    docs  complete sittings   acts  complete acts',
    ...sources.map(
      ({ source, docs, completeSittings, acts, completeActs }) =>
        `${source.padEnd(24)} ${String(docs).padStart(5)} ${String(completeSittings).padStart(18)} ` +
        `${String(acts).padStart(6)} ${String(completeActs).padStart(14)}`,
    ),
    '',
    `${summary.documents} documents, ${summary.actsGold} acts; ` +
      `complete sittings ${percent(summary.completeSittings)} %, ` +
      `complete acts ${percent(summary.completeActs)} %, ` +
      `complete records ${percent(summary.completeRecords)} %; ` +
      `complete acts averaged over sources ${percent(summary.completeActsPerSource)} %`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}
