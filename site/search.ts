import { posix } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { frenchDate } from '../pipeline/french/dates/calendar.ts';
import { groupBy } from '../pipeline/lib/group-by.ts';
import { natural } from '../pipeline/lib/natural.ts';
import { digestOf } from '../pipeline/output/act-digest.ts';
import type { Output } from '../pipeline/output/output.ts';
import { tidy } from '../pipeline/output/tidy.ts';
import { inLine } from '../pipeline/tables/blocks.ts';
import type { ActView } from './data/act.ts';
import { amountRangeOf } from './data/amounts.ts';
import type { Site } from './data.ts';
import { html } from './html.ts';
import type { PageKeys } from './page-keys.ts';
import { inOneOrder } from './search-order.ts';
import { OUTCOMES } from './words.ts';

/** Pagefind's ready-made interfaces: ours is `assets/search.js`. */
const UNUSED = /(ui|highlight)\.(js|css)$|^wasm\.unknown/;
/** What searches, the same for all the parts: it stands above them. */
const ENGINE = /\.js$|^wasm\./;

/** Acts sent to the indexer without waiting for its answer. */
const TOGETHER = 100;

/** Where the index stands: what searches at its root, each part in a folder of its own. */
const FOLDER = 'recherche/index';

/** The acts of one council in one year, indexed apart: a new act changes no other part. */
export interface SearchPart {
  /** Folder inside that of the index. */
  folder: string;
  conseil: string;
  annee: string;
  /** How many. */
  actes: number;
}

/** Indexes the acts of a council year by year, so that memory stays small. */
export async function writeSearchParts(site: Site, keys: PageKeys, output: Output): Promise<SearchPart[]> {
  const parts: SearchPart[] = [];
  for (const [folder, acts] of groupBy(site.acts, folderOf)) {
    const [{ authority, sitting }] = acts as [ActView, ...ActView[]];
    parts.push({ folder, conseil: authority.name, annee: sitting.year ?? '', actes: acts.length });
    await writePart(folder, acts, keys, output);
    tidy();
  }
  return parts;
}

/** Ends the indexer, a process of its own that serves all councils. */
export const endIndexing = (): Promise<unknown> => Promise.resolve(close());

const folderOf = ({ authority, sitting }: ActView): string =>
  `${sitting.year ?? 'sans-date'}-${authority.slug}`;

/** What searches all parts, and the list of them, the latest year first. */
export async function writeSearchEngine(parts: readonly SearchPart[], output: Output): Promise<void> {
  const latestFirst = [...parts].sort((a, b) => natural(b.folder, a.folder));
  await output.put(`${FOLDER}/parts.json`, `${JSON.stringify(latestFirst)}\n`);
  const group = 'search engine';
  if (output.keep(group, '')) return;
  // Without a page and a word Pagefind makes no index at all: here is a letter that no search names.
  const files = await filesOf([{ url: '/', content: '<html lang="fr"><body>ꙮ</body></html>' }]);
  for (const { path, content } of files)
    if (!UNUSED.test(path)) await output.put(posix.join(FOLDER, path), content, group);
}

async function writePart(
  folder: string,
  acts: readonly ActView[],
  keys: PageKeys,
  output: Output,
): Promise<void> {
  const group = `search ${folder}`;
  if (output.keep(group, digestOf(acts.map((act) => keys.of(act))))) return;
  const files = await filesOf(acts.map((act) => ({ url: act.path, content: String(indexed(act)) })));
  const put = (path: string, content: string | Uint8Array) =>
    output.put(posix.join(FOLDER, folder, path), content, group);
  for (const { path, content } of files)
    if (!UNUSED.test(path) && !ENGINE.test(path)) await put(path, content);
  await put('dates.json', `${JSON.stringify(datesIn(files))}\n`);
}

/**
 * The day of each result, by its name in the index: Pagefind orders the results of several parts by how close
 * they are, whatever is asked.
 */
function datesIn(files: readonly { path: string; content: Uint8Array }[]): Record<string, string> {
  const fragments = files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.groups?.id;
    return id ? [{ id, text: gunzipSync(content).toString('utf8') }] : [];
  });
  return Object.fromEntries(
    fragments.map(({ id, text }) => {
      const { filters } = JSON.parse(text.slice(text.indexOf('{'))) as { filters: { seance?: string[] } };
      return [id, DAY.exec(filters.seance?.[0] ?? '')?.[0] ?? ''];
    }),
  );
}

const FRAGMENT = /^fragment\/(?<id>.+)\.pf_fragment$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The index of some pages. */
async function filesOf(
  pages: readonly { url: string; content: string }[],
): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (let from = 0; from < pages.length; from += TOGETHER)
    await Promise.all(pages.slice(from, from + TOGETHER).map((page) => add(index, page)));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return inOneOrder(files);
}

async function add(index: PagefindIndex, page: { url: string; content: string }): Promise<void> {
  const { errors } = await index.addHTMLFile(page);
  if (errors.length > 0) throw new Error(`Pagefind, ${page.url}: ${errors.join(', ')}`);
}

/**
 * What is searched of an act. The filters are what the search page offers; after « ¶ » stand words to find it by,
 * which the search page shows only where they are what was found.
 */
function indexed(act: ActView) {
  const { record, sitting, topic, authority } = act;
  const { outcome } = record.vote;
  const filters: [name: string, value: string | null | undefined][] = [
    ['annee', sitting.year],
    ['theme', topic?.label],
    ['resultat', outcome ? OUTCOMES[outcome] : 'Non indiqué'],
    ['vote', act.isContested ? 'Avec des voix contre ou des abstentions' : null],
    ['montant', amountRangeOf(record)],
    ['conseil', authority.name],
    ['seance', sitting.key],
    ...namedIn(act).map((name): [string, string] => ['elu', name]),
  ];
  const meta = {
    titre: act.title,
    numero: record.number,
    date: sitting.date && frenchDate(sitting.date),
    conseil: authority.name,
    resultat: outcome && OUTCOMES[outcome],
  };
  const words = [
    record.number,
    topic?.label,
    topic?.officialLabel,
    record.rapporteur?.name,
    ...record.amounts.map(({ beneficiary }) => beneficiary),
  ];
  const texts = act.texts.map((text) => apart(inLine(text)));
  return html`<html lang="fr"><body data-pagefind-body>
${filters.map(([name, value]) => value && html`<meta data-pagefind-filter="${name}[content]" content="${value}">`)}
${Object.entries(meta).map(([name, value]) => value && html`<meta data-pagefind-meta="${name}[content]" content="${value}">`)}
<h1>${apart(act.title)}</h1>
${texts.map((text) => html`<p>${text}</p>`)}
<p>¶ ${[...new Set(words.filter((word) => word))].join(', ')} ${unligatured([act.title, ...act.texts].join(' '))}</p>
</body></html>`;
}

/** Those an act is about by name: who reports it and whose vote it names. */
function namedIn(act: ActView): string[] {
  const members = act.roll.flatMap(({ member }) => member ?? []);
  if (act.rapporteur) members.push(act.rapporteur);
  return [...new Set(members.filter(({ named }) => named.has(act)).map(({ name }) => name))];
}

/** « l’école » is found by « école »: the index wants a space after an elision; the search page takes it out again. */
const apart = (text: string): string => text.replace(/(?<=\p{L})(['’])(?=\p{L})/gu, '$1 ');

/** « cœur » is also found by « coeur ». */
function unligatured(text: string): string {
  if (!LIGATURE.test(text)) return '';
  const words = text.split(/[^\p{L}]+/u).filter((word) => LIGATURE.test(word));
  return [...new Set(words)].map((word) => word.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')).join(' ');
}

const LIGATURE = /[œæ]/i;
