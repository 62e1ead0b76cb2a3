import { basename, posix } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { review } from '../checks/acceptances.ts';
import type { CheckContext } from '../checks/check.ts';
import { report } from '../diagnostics.ts';
import { slug } from '../french/fold.ts';
import { natural } from '../lib/natural.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { standingNow } from '../lib/standing.ts';
import { masked } from '../privacy/masked-act.ts';
import { privacyFileOf } from '../privacy/sidecar.ts';
import { applyCorrections, correctionsFileOf, parseCorrections } from '../record/corrections.ts';
import type { Act, AppliedCorrection, Register } from '../register.ts';
import { schemaProblems } from '../validate.ts';
import type { Holdings, StoredDocument, StoredRecord } from './holdings.ts';
import { informed } from './messages.ts';
import { inOtherFolder } from './other-folder.ts';

/** The register, and beside it the acts that an error keeps from being published. */
export interface WholeRegister extends Register {
  blocked: Act[];
}

export interface RegisterOptions extends Pick<CheckContext, 'awaits' | 'remembered'> {
  /** The day to count delays from (YYYY-MM-DD); without it the checks on delays are silent. */
  today?: string;
}

/**
 * Records → register: corrections applied, addresses made unique, checks run. An act with an error finding
 * is set apart in `blocked`, and its findings are among those of the register.
 */
export async function registerOf(stored: Holdings, options: RegisterOptions = {}): Promise<WholeRegister> {
  const holdings = await informed(stored);
  const { authorities, documents } = holdings;
  const findings = [...holdings.findings, ...documents.flatMap(({ diagnostics }) => diagnostics)];
  const isThere = standingNow();
  const entries = (await Promise.all(documents.map((document) => entriesOf(document, isThere)))).flat();
  entries.sort(byPlace);
  findings.push(...strayCorrections(holdings, entries));

  const { distinct, repeated } = byAddress(entries);
  const reviewed = review(
    distinct.map(({ act }) => act),
    authorities,
    { ...options, listedSittings: listedIn(documents) },
  );
  const acts = reviewed.acts.map((act, index) => named(act, (distinct[index] as Entry).document.file));
  const blocked = [...acts.filter(isBlocked), ...repeated];
  return {
    authorities,
    acts: acts.filter((act) => !isBlocked(act)),
    blocked,
    lists: entries
      .filter(isList)
      .filter(({ rank }) => rank === 0)
      .map(({ act }) => act),
    findings: [...findings, ...reviewed.findings, ...blocked.flatMap((act) => act.findings)],
  };
}

/** The sittings whose list of deliberations was deposited. */
const listedIn = (documents: readonly StoredDocument[]): Set<string> =>
  new Set(
    documents.flatMap(({ authority, records }) =>
      records.flatMap(({ record: { source, sitting } }) =>
        source.kind === 'list' && sitting.date ? [`${authority.slug}/${sitting.date}`] : [],
      ),
    ),
  );

/** The checks know a document by its bare name: messages show where it stands. */
const named = (act: Act, file: string): Act => ({
  ...act,
  findings: act.findings.map((finding) =>
    finding.file === act.record.source.file ? { ...finding, file } : finding,
  ),
});

const isBlocked = (act: Act): boolean => act.findings.some(({ severity }) => severity === 'error');

/** An act, where it was kept, and its rank in its document. */
interface Entry {
  act: Act;
  document: StoredDocument;
  path: string;
  /** What places the document among those of a sitting: the number of its first act, else its name. */
  documentKey: string;
  rank: number;
}

type IsThere = ReturnType<typeof standingNow>;

async function entriesOf(document: StoredDocument, isThere: IsThere): Promise<Entry[]> {
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

/** The record as corrected, with all that the reading and the correcting found. */
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
  const act: Act = {
    authority,
    record: corrected.record,
    sourcePath: document.path,
    corrections: corrected.applied,
    findings: [
      ...record.diagnostics.filter((finding) => !isAnswered(finding, corrected.applied)),
      ...findings,
      ...corrected.findings,
      ...schemaProblems(corrected.record, file),
      ...inOtherFolder(corrected.record, file),
    ],
    accepted: [],
  };
  return isThere(privacyFileOf(act.sourcePath)) ? masked(act, file) : act;
}

/** What the reading had to say of a value is answered once a person has put that value right. */
const isAnswered = ({ pointer }: Diagnostic, applied: readonly AppliedCorrection[]): boolean =>
  pointer !== null && applied.some((own) => `${pointer}/`.startsWith(`${own.pointer}/`));

const NO_CORRECTIONS = { corrections: [], findings: [] };

/** Authority, sitting, then documents by number and acts as they stand in them. */
const byPlace = (a: Entry, b: Entry): number =>
  natural(a.act.authority.slug, b.act.authority.slug) ||
  natural(a.act.record.sitting.date ?? '', b.act.record.sitting.date ?? '') ||
  natural(a.documentKey, b.documentKey) ||
  natural(a.document.file, b.document.file) ||
  a.rank - b.rank;

/**
 * One act for each address. An extract wins over minutes that tell of the same act, and both over a list, which
 * is as it should be; any other second act of an address is an error, and not published.
 */
function byAddress(entries: readonly Entry[]): { distinct: Entry[]; repeated: Act[] } {
  const holders = new Map<string, Entry>();
  const claim = (entry: Entry) => weightOf(entry) - 3 * Number(isRenumbered(entry));
  for (const entry of [...entries].sort((a, b) => claim(b) - claim(a))) {
    if (holders.has(entry.act.record.id) && isRenumbered(entry)) entry.act = readdressed(entry.act);
    if (!holders.has(entry.act.record.id)) holders.set(entry.act.record.id, entry);
  }

  const repeated: Act[] = [];
  for (const entry of entries) {
    const holder = holders.get(entry.act.record.id) as Entry;
    if (holder === entry) continue;
    const { file } = entry.document;
    const other = holder.document.file;
    if (weightOf(holder) > weightOf(entry)) {
      if (!isList(entry)) holder.act.findings.push(report('record.covered', { file }, { other }));
    } else {
      entry.act.findings.push(report('record.duplicate', { file }, { other }));
      repeated.push(entry.act);
    }
  }
  return { distinct: entries.filter((entry) => holders.get(entry.act.record.id) === entry), repeated };
}

const isList = ({ act }: Entry): boolean => act.record.source.kind === 'list';

/** How much a document tells of one act: a list less than minutes, minutes less than the act itself. */
function weightOf(entry: Entry): number {
  if (isList(entry)) return 0;
  return entry.document.records.length > 1 ? 1 : 2;
}

const isRenumbered = ({ act }: Entry): boolean =>
  act.record.number !== null && act.corrections.some(({ pointer }) => pointer === '/number');

/**
 * An act keeps the address of the number that was read, so that putting it right breaks no link; but where
 * that address is another act's, it takes the one of its right number.
 */
const readdressed = (act: Act): Act => ({
  ...act,
  record: { ...act.record, id: posix.join(posix.dirname(act.record.id), slug(act.record.number ?? '')) },
});

function strayCorrections({ corrections }: Holdings, entries: readonly Entry[]): Diagnostic[] {
  const expected = new Set(entries.map(({ path }) => correctionsFileOf(path)));
  return corrections
    .filter(({ path }) => !expected.has(path))
    .map(({ file }) => report('correction.orphan', { file }));
}
