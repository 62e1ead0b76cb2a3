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

/** Where the document of an act may be published: beside its page, else beside that of its sitting. */
export function documentAddresses({ act, last: { file } }: History): string[] {
  const name = basename(file).replace(HTML, '$&.txt');
  return [act, act.split('/').slice(0, 2).join('/')].map((folder) => `${folder}/${name}`);
}

/**
 * Gives each notice the addresses of files that readers may have kept: its data, and its document unless acts
 * still shown stand in it. A document of several acts is beside the page of the sitting.
 */
export function addAddresses(
  notices: readonly Notice[],
  histories: ReadonlyMap<string, History>,
  shown: readonly Act[],
): void {
  const sharers = new Map<string, string[]>();
  for (const { act, last } of histories.values())
    sharers.set(last.file, [...(sharers.get(last.file) ?? []), act]);
  const live = new Set(shown.map(({ record }) => record.id));
  for (const notice of notices) {
    const history = histories.get(notice.act);
    const acts = sharers.get(history?.last.file ?? '') ?? [];
    const [own, shared] = history ? documentAddresses(history) : [];
    const document = acts.length > 1 ? shared : own;
    notice.files.push(...DATA.map((data) => `${notice.act}/${data}`));
    if (document && !acts.some((act) => live.has(act))) notice.files.push(document);
  }
}
