import type { LedgerEntry } from '../../schemas/ledger.ts';

/** Since when an act is online: a moment, or only a day it was online before. */
export interface Online {
  since: string | null;
  before: string | null;
}

/** A version of an act that another replaced. */
export interface FormerVersion {
  file: string;
  sourceSha256: string;
  recordSha256: string;
  since: string;
  until: string;
  reason: string;
  isHidden: boolean;
}

/** The life of one act, as its lines of the ledger tell it. */
export interface History {
  act: string;
  entries: LedgerEntry[];
  state: 'added' | 'published' | 'withdrawn';
  /** Set once for ever by the first publication. */
  online: Online | null;
  formers: FormerVersion[];
  last: LedgerEntry;
}

const STATES: Partial<Record<LedgerEntry['event'], History['state']>> = {
  added: 'added',
  published: 'published',
  withdrawn: 'withdrawn',
  restored: 'published',
};

/** What may happen to an act in each state; `null` is before anything did. */
const ALLOWED: Record<History['state'] | 'none', LedgerEntry['event'][]> = {
  none: ['added'],
  added: ['published', 'replaced', 'corrected', 'masked'],
  published: ['corrected', 'masked', 'replaced', 'withdrawn'],
  withdrawn: ['restored', 'replaced'],
};

/** Whether such an event may follow what the act has lived. */
export const mayFollow = (history: History | undefined, event: LedgerEntry['event']): boolean =>
  ALLOWED[history?.state ?? 'none'].includes(event);

/** The acts of a ledger by id, in the order they came. */
export function historiesOf(entries: readonly LedgerEntry[]): Map<string, History> {
  const histories = new Map<string, History>();
  for (const entry of entries) histories.set(entry.act, lived(histories.get(entry.act), entry));
  return histories;
}

/** The life of an act once one more thing has happened to it. */
export const lived = (history: History | undefined, entry: LedgerEntry): History =>
  history ? after(history, entry) : born(entry);

const born = (entry: LedgerEntry): History => ({
  act: entry.act,
  entries: [entry],
  state: STATES[entry.event] ?? 'added',
  online: onlineBy(entry),
  formers: [],
  last: entry,
});

const after = (history: History, entry: LedgerEntry): History => ({
  act: entry.act,
  entries: [...history.entries, entry],
  state: STATES[entry.event] ?? history.state,
  online: history.online ?? onlineBy(entry),
  formers: entry.event === 'replaced' ? [...history.formers, formerOf(history, entry)] : history.formers,
  last: entry,
});

function onlineBy({ event, at, from, before }: LedgerEntry): Online | null {
  if (event !== 'published') return null;
  return before ? { since: null, before } : { since: from ?? at, before: null };
}

/** A version that no reader saw stays hidden. */
function formerOf(history: History, { at, reason = '', hidesFormer }: LedgerEntry): FormerVersion {
  const { file, sourceSha256, recordSha256 } = history.last;
  const since = history.formers.at(-1)?.until ?? history.online?.since ?? history.entries[0]?.at ?? at;
  const isHidden = hidesFormer === true || !hasBeenOnline(history, new Date(at));
  return { file, sourceSha256, recordSha256, since, until: at, reason, isHidden };
}

/** Whether readers may see the act now: published, and not under an embargo. */
export const isOnline = ({ state, online }: History, now: Date): boolean =>
  state === 'published' && hasBeenOnline({ online }, now);

/** Whether its address was ever given to readers. */
export const hasBeenOnline = ({ online }: Pick<History, 'online'>, now: Date): boolean =>
  online !== null && (online.since === null || Date.parse(online.since) <= now.getTime());
