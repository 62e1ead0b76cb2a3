import { readFile } from 'node:fs/promises';
import type { WrittenFile } from '../exports/export.ts';
import { emptyCells, incompleteRows } from '../exports/scdl.ts';
import { writeCouncilExports } from '../exports/write.ts';
import { LEDGER_FILE, type Ledger } from '../ledger/file.ts';
import { historiesOf } from '../ledger/history.ts';
import { parisDay, timeInParis } from '../ledger/paris.ts';
import { publicationOf } from '../ledger/publication.ts';
import { tidy } from '../output/tidy.ts';
import { forReaders } from '../privacy/for-readers.ts';
import { holdBack } from '../privacy/hold-back.ts';
import type { OnRead } from '../progress.ts';
import { findingsKeptOf, keepFindings } from '../store/kept-findings.ts';
import { type Holdings, registerOf, type StoredDocument, type WholeRegister } from '../store.ts';
import type { Looked } from './look.ts';
import type { Making } from './making.ts';
import type { CouncilNote } from './note.ts';

/** Records → checks → what is published → data and pages of one council. */
export async function makeCouncil(
  { holdings, path }: Looked,
  ledger: Ledger | null,
  making: Making,
  onRead: OnRead,
): Promise<CouncilNote> {
  const { run, frame, now, drafts } = making;
  const [{ slug }] = holdings.authorities as [Holdings['authorities'][number]];
  const moments: string[] = [];
  const awaits = (day: string) => moments.push(timeInParis(day) ?? day);
  const remembered = findingsKeptOf(path);
  const checked = await registerOf(holdings, { today: parisDay(now), awaits, remembered });
  await keepFindings(path, remembered);
  const ledgers = new Map(ledger ? [[slug, ledger]] : []);
  const decided = drafts ? checked : await holdBack(checked, (name) => ledgers.has(name), onRead);
  const shown = await withDifferences(publicationOf(decided, ledgers, { now, drafts }));
  const findings = [...shown.findings, ...incompleteRows(shown)];
  const register = { ...shown, findings: forReaders(findings) };

  onRead({ file: slug, rank: register.acts.length, total: register.acts.length, step: 'pages' });
  const output = await run.open(slug);
  const downloads = await writeCouncilExports(register, output, run.pieces);
  tidy();
  const { buildCouncil } = await import('../../site/build.ts');
  const made = await buildCouncil({ register, output, downloads }, frame);
  if (ledger) await output.put(`${slug}/${LEDGER_FILE}`, await readFile(ledger.path));
  return {
    ...made,
    findings,
    documents: outcomesIn(holdings),
    withoutAct: holdings.documents.filter(isWithoutAct).map(({ file }) => file),
    emptyCells: emptyCells(register),
    files: [...downloads.filter(({ act }) => !act), ...oneOfEachKind(downloads)],
    until: firstOf([...moments, ...embargoesOf(ledger, now)]),
  };
}

async function withDifferences(register: WholeRegister): Promise<WholeRegister> {
  if (!register.acts.some(({ publication }) => publication?.formers.length)) return register;
  const { differencesOf } = await import('../ledger/replace/versions.ts');
  const acts = register.acts.map(async (act) =>
    act.publication?.formers.length
      ? { ...act, publication: { ...act.publication, differences: await differencesOf(act) } }
      : act,
  );
  return { ...register, acts: await Promise.all(acts) };
}

function outcomesIn({ documents }: Holdings): CouncilNote['documents'] {
  const counts = { read: 0, kept: 0, refused: 0 };
  for (const { outcome } of documents) counts[outcome]++;
  return counts;
}

const isWithoutAct = ({ outcome, records, diagnostics }: StoredDocument): boolean =>
  outcome === 'read' && records.length === 0 && diagnostics.length === 0;

const oneOfEachKind = (files: readonly WrittenFile[]): WrittenFile[] => [
  ...new Map(files.filter(({ act }) => act).map((file) => [file.title, file])).values(),
];

/** The moments at which something that is published already will be shown. */
const embargoesOf = (ledger: Ledger | null, now: Date): string[] =>
  [...historiesOf(ledger?.entries ?? []).values()].flatMap(({ online }) =>
    online?.since && Date.parse(online.since) > now.getTime() ? [online.since] : [],
  );

const firstOf = (moments: readonly string[]): string | null =>
  moments.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
