import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { groupBy } from '../lib/group-by.ts';
import { natural } from '../lib/natural.ts';
import type { Act, Notice } from '../register.ts';
import { recordSum } from '../store/canonical.ts';
import type { WholeRegister } from '../store/register.ts';
import type { Ledger } from './file.ts';
import { fileOf } from './happening.ts';
import { type History, hasBeenOnline, historiesOf, isOnline } from './history.ts';
import { addAddresses, noticeOf } from './notice.ts';
import { isMaskedSince } from './publish.ts';

interface PublicationOptions {
  now: Date;
  /** Show what is not published yet too, marked. */
  drafts?: boolean;
}

/**
 * What readers may see. An authority without a ledger publishes all that stands in its folder; one that keeps
 * a ledger publishes what the ledger says, and leaves a notice at the address of what it once published.
 */
export function publicationOf(
  whole: WholeRegister,
  ledgers: ReadonlyMap<string, Ledger>,
  options: PublicationOptions,
): WholeRegister {
  const open = whole.acts.filter(({ authority }) => !ledgers.has(authority.slug));
  const kept = [...ledgers].map(([slug, ledger]) => publishedBy(ledger, slug, whole, options));
  const shown = new Set(kept.flatMap(({ acts }) => acts.map(({ record }) => record.id)));
  const blocked = whole.blocked.filter(({ record }) => !shown.has(record.id));
  const secret = new Set(
    blocked.filter(({ authority }) => ledgers.has(authority.slug)).flatMap(({ findings }) => findings),
  );
  return {
    ...whole,
    // A ledger tells of acts: a list is shown where the folder itself is what is published.
    lists: whole.lists?.filter(({ authority }) => !ledgers.has(authority.slug)),
    acts: [...open, ...kept.flatMap(({ acts }) => acts)].sort(byPlace),
    blocked,
    findings: [
      ...whole.findings.filter((finding) => !secret.has(finding)),
      ...kept.flatMap(({ findings }) => findings),
    ],
    notices: kept.flatMap(({ notices }) => notices),
  };
}

interface Kept {
  acts: Act[];
  notices: Notice[];
  findings: Diagnostic[];
}

function publishedBy(
  ledger: Ledger,
  slug: string,
  { acts, blocked, authorities }: WholeRegister,
  { now, drafts = false }: PublicationOptions,
): Kept {
  const authority = authorities.find((entry) => entry.slug === slug);
  if (!authority) return { acts: [], notices: [], findings: [] };
  const own = (act: Act) => act.authority.slug === slug;
  const standing = [...acts, ...blocked].filter(own);
  const standingAs = groupBy(standing, ({ record }) => record.id);
  const actsIn = counted(standing.map(fileOf));
  const histories = historiesOf(ledger.entries);
  const kept: Kept = { acts: [], notices: [], findings: problemsOf(ledger) };
  const show = (act: Act, history: History | undefined, isDraft: boolean) =>
    kept.acts.push({
      ...act,
      publication: {
        isDraft,
        online: isDraft ? null : (history?.online ?? null),
        formers: (history?.formers ?? []).filter(({ isHidden }) => !isHidden),
        isShared: (actsIn.get(fileOf(act)) ?? 1) > 1,
      },
    });

  for (const history of histories.values()) {
    if (!hasBeenOnline(history, now)) continue;
    const there = standingAs.get(history.act) ?? [];
    const act = isOnline(history, now) ? there.find((found) => isThatOf(found, history)) : undefined;
    if (act) show(act, history, false);
    else kept.notices.push(noticeOf(history, authority, there.length > 0));
    kept.findings.push(...doubtsOn(history, act, there));
  }
  const shown = new Set([...kept.acts.map(({ record }) => record.id), ...kept.notices.map(({ act }) => act)]);
  addAddresses(kept.notices, histories, kept.acts);
  if (drafts)
    for (const act of acts.filter(own))
      if (!shown.has(act.record.id)) show(act, histories.get(act.record.id), true);
  return kept;
}

function counted(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Whether a document is still the one that was published, its record fit to be shown. */
const isThatOf = ({ record, findings }: Act, { last }: History): boolean =>
  record.source.sha256 === last.sourceSha256 && findings.every(({ code }) => code !== 'record.invalid');

function doubtsOn(history: History, act: Act | undefined, there: readonly Act[]): Diagnostic[] {
  const { last, state } = history;
  const file = `${history.act.split('/')[0]}/${last.file}`;
  const id = history.act;
  if (state === 'withdrawn') return [];
  if (act)
    return recordSum(act.record) === last.recordSha256
      ? []
      : [report('ledger.unrecorded', { file }, { act: id })];
  const code =
    there.length === 0
      ? 'ledger.missing'
      : there.some((found) => isMaskedSince(found, history))
        ? 'ledger.masked'
        : 'ledger.altered';
  return [report(code, { file }, { act: id })];
}

function problemsOf({ broken: [first], torn, file }: Ledger): Diagnostic[] {
  return [
    ...(first
      ? [report('ledger.broken', { file }, { line: String(first.line), problem: first.problem })]
      : []),
    ...(torn ? [report('ledger.torn', { file })] : []),
  ];
}

/** Authority and sitting; inside a sitting the register's own order stays. */
const byPlace = (a: Act, b: Act): number =>
  natural(a.authority.slug, b.authority.slug) ||
  natural(a.record.sitting.date ?? '', b.record.sitting.date ?? '');
