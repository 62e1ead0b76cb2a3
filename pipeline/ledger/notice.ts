import { basename } from 'node:path';
import type { Act, AuthorityEntry, Notice } from '../register.ts';
import type { History } from './history.ts';
import { parisDay } from './paris.ts';

/** What is left at the address of an act that is not shown any more: only what the ledger says. */
export function noticeOf(history: History, authority: AuthorityEntry, standing: readonly Act[]): Notice {
  const { act, state, online, last } = history;
  const isThere = standing.some(({ record }) => record.id === act);
  const { at, reason = '', ground = null } = last;
  return {
    authority,
    act,
    kind: state === 'withdrawn' ? 'withdrawn' : isThere ? 'altered' : 'missing',
    online,
    withdrawal: state === 'withdrawn' ? { at: parisDay(new Date(at)), reason, ground } : null,
    files: [],
  };
}

/** Data that each act has beside its page. */
const DATA = ['record.json', 'akoma-ntoso.xml'];
/** Kinds the site publishes as plain text. */
const HTML = /\.html?$/i;

/**
 * Gives each notice the addresses of files that readers may have kept: its data, and its document unless acts
 * still shown stand in it. A document of one act is beside its page, one of several beside that of the sitting.
 */
export function addAddresses(
  notices: readonly Notice[],
  histories: ReadonlyMap<string, History>,
  shown: readonly Act[],
): void {
  const actsIn = new Map<string, string[]>();
  for (const { act, last } of histories.values())
    actsIn.set(last.file, [...(actsIn.get(last.file) ?? []), act]);
  const live = new Set(shown.map(({ record }) => record.id));
  for (const notice of notices) {
    const file = histories.get(notice.act)?.last.file ?? '';
    const sharers = actsIn.get(file) ?? [];
    const folder = sharers.length > 1 ? notice.act.split('/').slice(0, 2).join('/') : notice.act;
    const name = basename(file).replace(HTML, '$&.txt');
    notice.files.push(...DATA.map((data) => `${notice.act}/${data}`));
    if (!sharers.some((act) => live.has(act))) notice.files.push(`${folder}/${name}`);
  }
}
