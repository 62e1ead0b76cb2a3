import type { Evaluation, Tally } from '../evaluate.ts';
import { several } from '../french/phrasing.ts';
import { MEASURED } from './labels.ts';

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

const percent = (value: Share): string => value?.toFixed(1).replace('.', ',') ?? '–';

/** The figures as a table to read, in French. */
export function tableOf({ summary, fields, sources }: Figures): string {
  const lines = [
    fieldLine('Champ', 'relevés', 'justes', 'trouvés', 'F1'),
    ...fields.map(({ field, gold, precision, recall, f1 }) =>
      fieldLine(MEASURED[field] ?? field, String(gold), percent(precision), percent(recall), percent(f1)),
    ),
    '',
    sourceLine('Source', 'documents', 'séances complètes', 'actes', 'actes complets'),
    ...sources.map(({ source, docs, completeSittings, acts, completeActs }) =>
      sourceLine(source, String(docs), String(completeSittings), String(acts), String(completeActs)),
    ),
    '',
    `${several(summary.documents, 'document')}, ${several(summary.actsGold, 'acte')} ; ` +
      `séances complètes ${percent(summary.completeSittings)} %, ` +
      `actes complets ${percent(summary.completeActs)} %, ` +
      `actes complets de séances complètes ${percent(summary.completeRecords)} % ; ` +
      `actes complets, en moyenne des sources ${percent(summary.completeActsPerSource)} %`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const lineOf =
  (first: number, ...widths: number[]) =>
  (name: string, ...cells: string[]): string =>
    [name.padEnd(first), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))].join(' ');
const fieldLine = lineOf(38, 8, 7, 8, 6);
const sourceLine = lineOf(24, 10, 18, 6, 15);
