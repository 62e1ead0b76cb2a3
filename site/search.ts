import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { ActView } from './data/act.ts';
import type { Site } from './data.ts';
import { shortDate } from './filters/short-date.ts';
import { html } from './html.ts';
import { OUTCOMES } from './words.ts';

/** Pagefind's ready-made interfaces: ours is `assets/search.js`. */
const UNUSED = /(ui|highlight)\.(js|css)$|^wasm\.unknown/;

/** Acts sent to the indexer without waiting for its answer. */
const TOGETHER = 100;

/** Indexes every act and writes the index under `recherche/index/`. */
export async function writeSearchIndex(site: Site, output: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  try {
    for (let from = 0; from < site.acts.length; from += TOGETHER)
      await Promise.all(site.acts.slice(from, from + TOGETHER).map((act) => add(index, act)));
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      if (UNUSED.test(path)) continue;
      const place = join(output, 'recherche/index', path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    }
  } finally {
    await close();
  }
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
