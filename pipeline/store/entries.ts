import { basename, posix } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { natural } from '../lib/natural.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import type { standingNow } from '../lib/standing.ts';
import { masked } from '../privacy/masked-act.ts';
import { privacyFileOf } from '../privacy/sidecar.ts';
import { applyCorrections, correctionsFileOf, parseCorrections } from '../record/corrections.ts';
import type { Act } from '../register.ts';
import { schemaProblems } from '../validate.ts';
import { filed } from './filed.ts';
import type { StoredDocument, StoredRecord } from './holdings.ts';
import { inOtherFolder } from './other-folder.ts';

/** An act, where it was kept, and its rank in its document. */
export interface Entry {
  act: Act;
  document: StoredDocument;
  path: string;
  /** What places the document among those of a sitting: the number of its first act, else its name. */
  documentKey: string;
  rank: number;
}

type IsThere = ReturnType<typeof standingNow>;

/** The acts of a document, corrected and masked as was decided. */
export async function entriesOf(document: StoredDocument, isThere: IsThere): Promise<Entry[]> {
  const documentKey = document.records[0]?.record.number ?? document.file;
  return Promise.all(
    document.records.map(async (stored, rank) => ({
      act: await actOf(stored, document, isThere),
      document,
      path: stored.path,
      documentKey,
      rank,
    })),
  );
}

/** The record as corrected and filed, with all that the reading and the correcting found. */
async function actOf(
  { record, path }: StoredRecord,
  { authority, file, ...document }: StoredDocument,
  isThere: IsThere,
): Promise<Act> {
  const sidecar = correctionsFileOf(path);
  const sidecarFile = posix.join(posix.dirname(file), basename(sidecar));
  const text = isThere(sidecar) ? readIfThere(sidecar) : null;
  const { corrections, findings } = text === null ? NO_CORRECTIONS : parseCorrections(text, sidecarFile);
  const corrected = applyCorrections(record, corrections, sidecarFile);
  const dated = filed(corrected.record, file);
  const act: Act = {
    authority,
    record: dated.record,
    sourcePath: document.path,
    corrections: corrected.applied,
    findings: [
      ...record.diagnostics.filter(
        (finding) => !isAnswered(finding, [...corrected.applied, ...dated.findings]),
      ),
      ...findings,
      ...corrected.findings,
      ...dated.findings,
      ...schemaProblems(dated.record, file),
      ...inOtherFolder(dated.record, file),
    ],
    accepted: [],
  };
  return isThere(privacyFileOf(act.sourcePath)) ? masked(act, file) : act;
}

/** What the reading had to say of a value is answered once a person has put that value right, or filed the act. */
const isAnswered = ({ pointer }: Diagnostic, answers: readonly Pick<Diagnostic, 'pointer'>[]): boolean =>
  pointer !== null && answers.some((own) => `${pointer}/`.startsWith(`${own.pointer}/`));

const NO_CORRECTIONS = { corrections: [], findings: [] };

/** Authority, sitting, then documents by number and acts as they stand in them. */
export const byPlace = (a: Entry, b: Entry): number =>
  natural(a.act.authority.slug, b.act.authority.slug) ||
  natural(a.act.record.sitting.date ?? '', b.act.record.sitting.date ?? '') ||
  natural(a.documentKey, b.documentKey) ||
  natural(a.document.file, b.document.file) ||
  a.rank - b.rank;
