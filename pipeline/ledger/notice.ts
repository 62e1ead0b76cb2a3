import { basename, extname } from 'node:path';
import type { Act, AuthorityEntry, Notice } from '../register.ts';
import type { History } from './history.ts';
import { parisDay } from './paris.ts';

/** What is left at the address of an act that is not shown any more: only what the ledger says. */
export function noticeOf(history: History, authority: AuthorityEntry, isThere: boolean): Notice {
  const { act, state, online, last } = history;
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

/** Where a document of an act may be published: beside its page, else beside that of its sitting. */
export function documentAddresses({ act, last }: History, file = last.file): [own: string, shared: string] {
  const name = basename(file).replace(HTML, '$&.txt');
  return [`${act}/${name}`, `${act.split('/').slice(0, 2).join('/')}/${name}`];
}

/**
 * Gives each notice the addresses of files that readers may have kept, its data and its documents, and each act
 * shown those its document had under another name, as before it was masked. An address that a document shown
 * still has is left to that one.
 */
export function addAddresses(
  notices: readonly Notice[],
  histories: ReadonlyMap<string, History>,
  shown: readonly Act[],
): void {
  const actsIn = new Map<string, Set<string>>();
  for (const { act, entries } of histories.values())
    for (const { file } of entries) actsIn.set(file, (actsIn.get(file) ?? new Set()).add(act));
  const addressOf = (history: History, file: string) =>
    documentAddresses(history, file)[(actsIn.get(file)?.size ?? 0) > 1 ? 1 : 0];
  const addressesOf = (history: History) => [
    ...new Set(history.entries.map(({ file }) => addressOf(history, file))),
  ];
  const lived = shown.flatMap(({ record, publication }) => {
    const history = histories.get(record.id);
    return history && publication ? [{ history, publication }] : [];
  });
  const inUse = new Set(lived.map(({ history }) => addressOf(history, history.last.file)));
  for (const { history, publication } of lived) {
    const kind = extname(addressOf(history, history.last.file));
    publication.aliases = addressesOf(history).filter(
      (address) => !inUse.has(address) && extname(address) === kind,
    );
  }
  for (const notice of notices) {
    const history = histories.get(notice.act);
    const documents = history ? addressesOf(history).filter((address) => !inUse.has(address)) : [];
    notice.files.push(...DATA.map((data) => `${notice.act}/${data}`), ...documents);
  }
}
