import { extname, join } from 'node:path';
import { sha256Of } from '../../lib/digest.ts';
import { natural } from '../../lib/natural.ts';
import type { OnRead } from '../../progress.ts';
import type { Doing } from '../happening.ts';
import { keep } from '../intake/keep.ts';
import { type Prepared, prepare } from '../intake/prepare.ts';
import type { Proposal } from '../intake/proposal.ts';
import { unlisted } from '../intake/unlisted.ts';
import { type PublishedStep, publishAll } from '../publish-all.ts';
import { filesIn } from '../sums.ts';
import { type ImportedFile, readReport, writeReport } from './report.ts';

interface ImportOptions extends Doing {
  /** The acts were online before this day. */
  before: string;
  authority?: string;
  /** Where to write what became of each file; read first, so that a second run goes on. */
  report: string;
  onRead?: OnRead;
  onFile?: (told: ImportedFile) => Promise<void>;
}

/** Files of one reading: each batch sees what those before it brought. */
const BATCH = 200;
/** Extensions of files that a store holds beside its documents. */
const NOT_ACTS = new Set(['.json', '.jsonl', '.xml', '.csv', '.md']);

/** Stores the documents of a folder as acts online since before a day, and publishes them so. */
export async function importFolder(
  root: string,
  folder: string,
  options: ImportOptions,
): Promise<{ told: ImportedFile[]; steps: PublishedStep[] }> {
  const { report, before, now, by, authority, onRead = () => {}, onFile } = options;
  const earlier = await readReport(report);
  const told: ImportedFile[] = [];
  const left: { file: string; sha256: string }[] = [];
  for (const file of await documentsIn(folder)) {
    const sha256 = await sha256Of(join(folder, file));
    const done = earlier.get(file);
    if (done && done.sha256 === sha256 && done.outcome !== 'refused') told.push(done);
    else left.push({ file, sha256 });
  }
  for (let from = 0; from < left.length; from += BATCH) {
    const batch = left.slice(from, from + BATCH);
    const paths = batch.map(({ file }) => join(folder, file));
    const prepared = await prepare(root, paths, {
      now,
      onRead: (progress) => onRead({ ...progress, rank: from + progress.rank, total: left.length }),
      ...(authority ? { authority } : {}),
    });
    for (const [rank, proposal] of prepared.proposals.entries()) {
      const { file = '', sha256 = '' } = batch[rank] ?? {};
      const line = { file, sha256, ...(await taken(proposal, prepared, { now, by })) };
      await writeReport(report, line);
      await onFile?.(line);
      told.push(line);
    }
  }
  const acts = new Set(told.flatMap((line) => line.acts));
  const isChosen = ({ record }: { record: { id: string } }) => acts.has(record.id);
  return { told, steps: await publishAll(root, { now, by, before, isChosen }) };
}

/** Documents by the names a person reads, without what hides and without former versions. */
async function documentsIn(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return files
    .filter((file) => !NOT_ACTS.has(extname(file).toLowerCase()))
    .filter((file) => file.split('/').every((name) => !name.startsWith('.') && name !== 'versions'))
    .sort(natural);
}

/** Stores one file; nobody is there to answer, so that a doubt is a refusal. */
async function taken(
  proposal: Proposal,
  prepared: Prepared,
  doing: Doing,
): Promise<Pick<ImportedFile, 'outcome' | 'acts' | 'why'>> {
  const refused = (why: string) => ({ outcome: 'refused' as const, acts: [], why });
  if (proposal.kind === 'refused') return refused(proposal.why);
  const idsOf = (acts: ReturnType<Prepared['actsAt']>) => acts.map(({ record }) => record.id);
  if (proposal.kind === 'known') return { outcome: 'known', acts: idsOf(prepared.actsAt(proposal.file)) };
  const { problem } = unlisted(proposal, prepared);
  if (problem) return refused(problem);
  if (proposal.doubt) return refused(`${proposal.doubt} Levez ce doute par --authority.`);
  const acts = prepared.actsOf(proposal);
  await keep(proposal.path, proposal.sha256, proposal.document, acts, doing);
  return { outcome: 'added', acts: idsOf(acts) };
}
