import { posix } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { natural } from '../pipeline/natural.ts';
import { digestOf } from '../pipeline/output/act-digest.ts';
import type { Output } from '../pipeline/output/output.ts';
import type { ActView } from './data/act.ts';
import { groupBy } from './data/group-by.ts';
import type { Site } from './data.ts';
import { shortDate } from './filters/short-date.ts';
import { html } from './html.ts';
import type { PageKeys } from './page-keys.ts';
import { inOneOrder } from './search-order.ts';
import { OUTCOMES } from './words.ts';

/** Pagefind's ready-made interfaces: ours is `assets/search.js`. */
const UNUSED = /(ui|highlight)\.(js|css)$|^wasm\.unknown/;
/** What searches, the same for all the parts: it stands with the first. */
const ENGINE = /\.js$|^wasm\./;

/** Acts sent to the indexer without waiting for its answer. */
const TOGETHER = 100;

/** Where the index stands; the first part stands there itself, the others in folders of their own. */
const FOLDER = 'recherche/index';

/** The acts of one council in one year, indexed apart: a new act changes no other part. */
interface Part {
  council: string;
  year: string;
  /** Folder inside that of the index; empty for the first. */
  folder: string;
  acts: readonly ActView[];
}

/** Indexes every act, part by part so that memory stays small, and lists the parts for the search page. */
export async function writeSearchIndex(site: Site, keys: PageKeys, output: Output): Promise<void> {
  const parts = partsOf(site);
  try {
    for (const part of parts) await writePart(part, keys, output);
  } finally {
    await close();
  }
  const others = parts
    .slice(1)
    .map(({ folder, council, year }) => ({ folder, conseil: council, annee: year }));
  await output.put(`${FOLDER}/parts.json`, `${JSON.stringify(others)}\n`);
}

/** The oldest first: it is the least likely to change. */
function partsOf({ acts }: Site): Part[] {
  const name = ({ authority, sitting }: ActView) =>
    `${sitting.year ?? 'sans-date'}-${authority.path.slice(1, -1)}`;
  const parts = [...groupBy(acts, name)].sort(([a], [b]) => natural(a, b));
  if (parts.length === 0) return [{ council: '', year: '', folder: '', acts: [] }];
  return parts.map(([folder, own], rank) => ({
    council: own[0]?.authority.name ?? '',
    year: own[0]?.sitting.year ?? '',
    folder: rank === 0 ? '' : folder,
    acts: own,
  }));
}

async function writePart({ folder, acts }: Part, keys: PageKeys, output: Output): Promise<void> {
  const group = `search ${folder}`;
  if (output.keep(group, digestOf(acts.map((act) => keys.of(act))))) return;
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  for (let from = 0; from < acts.length; from += TOGETHER)
    await Promise.all(acts.slice(from, from + TOGETHER).map((act) => add(index, act)));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  for (const { path, content } of inOneOrder(files))
    if (!UNUSED.test(path) && !(folder && ENGINE.test(path)))
      await output.put(posix.join(FOLDER, folder, path), content, group);
}

async function add(index: PagefindIndex, act: ActView): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: act.path, content: String(indexed(act)) });
  if (errors.length > 0) throw new Error(`Pagefind, ${act.path}: ${errors.join(', ')}`);
}

/** What is searched of an act. The filters are what the search page offers. */
function indexed(act: ActView) {
  const { record, sitting, topic, authority } = act;
  const { outcome } = record.vote;
  const filters: [name: string, value: string | null | undefined][] = [
    ['annee', sitting.year],
    ['theme', topic?.label],
    ['resultat', outcome ? OUTCOMES[outcome] : 'Non indiqué'],
    ['vote', act.isContested ? 'Avec des voix contre ou des abstentions' : null],
    ['conseil', authority.name],
    ['seance', sitting.key],
    ...namedIn(act).map((name): [string, string] => ['elu', name]),
  ];
  const meta = {
    titre: act.title,
    numero: record.number,
    date: sitting.date && shortDate(sitting.date),
    conseil: authority.name,
    resultat: outcome && OUTCOMES[outcome],
  };
  const words = [
    record.number,
    topic?.label,
    record.rapporteur?.name,
    ...record.amounts.map(({ beneficiary }) => beneficiary),
  ];
  const texts = act.texts.map(apart);
  return html`<html lang="fr"><body data-pagefind-body>
${filters.map(([name, value]) => value && html`<meta data-pagefind-filter="${name}[content]" content="${value}">`)}
${Object.entries(meta).map(([name, value]) => value && html`<meta data-pagefind-meta="${name}[content]" content="${value}">`)}
<meta data-pagefind-sort="date[content]" content="${sitting.date ?? '0000'}">
<h1>${apart(act.title)}</h1>
${texts.map((text) => html`<p>${text}</p>`)}
<p>${words.filter((word) => word).join(', ')} ${unligatured([act.title, ...act.texts].join(' '))}</p>
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
const unligatured = (text: string): string =>
  [...new Set(text.match(/\p{L}*[œæŒÆ]\p{L}*/gu) ?? [])]
    .map((word) => word.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'))
    .join(' ');
