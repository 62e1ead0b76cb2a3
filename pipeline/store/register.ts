import type { Diagnostic } from '../../schemas/deliberation.ts';
import { review } from '../checks/acceptances.ts';
import type { CheckContext } from '../checks/check.ts';
import { report } from '../diagnostics.ts';
import { standingNow } from '../lib/standing.ts';
import { correctionsFileOf } from '../record/corrections.ts';
import type { Act, Register } from '../register.ts';
import { byPlace, type Entry, entriesOf } from './entries.ts';
import type { Holdings, StoredDocument } from './holdings.ts';
import { informed } from './messages.ts';
import { byAddress, isList } from './one-address.ts';

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

function strayCorrections({ corrections }: Holdings, entries: readonly Entry[]): Diagnostic[] {
  const expected = new Set(entries.map(({ path }) => correctionsFileOf(path)));
  return corrections
    .filter(({ path }) => !expected.has(path))
    .map(({ file }) => report('correction.orphan', { file }));
}
