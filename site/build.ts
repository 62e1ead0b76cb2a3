import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WrittenFile } from '../pipeline/exports/export.ts';
import { filesIn } from '../pipeline/ledger/sums.ts';
import type { Output } from '../pipeline/output/output.ts';
import { tidy } from '../pipeline/output/tidy.ts';
import type { Register } from '../pipeline/register.ts';
import { writeCards } from './card-files.ts';
import { actsOf, type Brief, briefOf } from './data/brief.ts';
import { commonSiteOf, siteOf } from './data/site-of.ts';
import type { SittingView } from './data/sitting.ts';
import type { TopicView, TopicYearView } from './data/topic.ts';
import type { YearView } from './data/year.ts';
import type { Frame, Site } from './data.ts';
import { UNCHANGED } from './eleventy.config.ts';
import { copyViewer, writeTexts } from './evidence-files.ts';
import { writeNoticeFiles } from './notice-files.ts';
import { PageKeys } from './page-keys.ts';
import { commonTemplates } from './pages/common.ts';
import { councilTemplates } from './pages/council.ts';
import { render } from './render.ts';
import { endIndexing, type SearchPart, writeSearchEngine, writeSearchParts } from './search.ts';
import { writeSqlFiles } from './sql-files.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export { actsOf, endIndexing };

/** One council's acts, whole, and where its files go. `downloads` are the data files made of it. */
interface CouncilPages {
  register: Register;
  output: Output;
  downloads: readonly WrittenFile[];
}

/** What is to be known of a council once its pages are made. */
export interface CouncilMade {
  brief: Brief;
  parts: SearchPart[];
  pages: number;
}

/** The pages, documents and search index of one council. */
export async function buildCouncil(
  { register, output, downloads }: CouncilPages,
  frame: Frame,
): Promise<CouncilMade> {
  const site = siteOf(register, { ...frame, downloads });
  const keys = new PageKeys(site);
  const [pages, parts] = await Promise.all([
    renderCouncil(site, keys, output),
    frame.withoutSearch ? [] : writeSearchParts(site, keys, output),
  ]);
  await copySources(site, output);
  await writeTexts(site, output);
  await writeNoticeFiles(site.notices, output);
  await writeCards(site, output);
  const [council] = site.councils;
  if (!council) throw new Error('a register of one council is wanted');
  return { brief: briefOf(council, register.acts), parts, pages };
}

/** What is about all councils, once each has its own pages. */
export async function buildCommon(
  councils: readonly CouncilMade[],
  findings: Register['findings'],
  output: Output,
  { downloads, ...frame }: Frame & Pick<CouncilPages, 'downloads'>,
): Promise<{ pages: number }> {
  const briefs = councils.map(({ brief }) => brief);
  const site = commonSiteOf(briefs, findings, { ...frame, downloads });
  const pages = await renderCommon(site, output);
  if (!frame.withoutSearch)
    await writeSearchEngine(
      councils.flatMap(({ parts }) => parts),
      output,
    );
  await copyAssets(output);
  await copyViewer(output);
  if (site.sqlPages.length > 0) await writeSqlFiles(output);
  return { pages };
}

async function renderCommon(site: Site, output: Output): Promise<number> {
  const keys = new PageKeys(site);
  const { topics, topicYears, years } = site;
  const isNew = ({ path, acts }: TopicView | TopicYearView | YearView) =>
    !output.keep(path, keys.ofList(acts));
  const changed = {
    ...UNCHANGED,
    topics: topics.filter(isNew),
    topicYears: topicYears.filter(isNew),
    years: years.filter(isNew),
  };
  const made = new Set([changed.topics, changed.topicYears, changed.years].flat().map(({ path }) => path));
  const rendered = await render(commonTemplates, site, changed);
  for (const { url, path, content } of rendered)
    await output.put(path, content, made.has(url) ? url : undefined);
  const kept = topics.length + topicYears.length + years.length - made.size;
  return kept + rendered.filter(isPage).length;
}

/** What a person opens: feeds and calendars are none. */
const isPage = ({ url }: { url: string }): boolean => /(?:\/|\.html)$/.test(url);

/** Eleventy keeps all it renders: acts go by batches, so that memory does not grow with the register. */
const BATCH = 100;

async function renderCouncil(site: Site, keys: PageKeys, output: Output): Promise<number> {
  const acts = site.acts.filter((act) => !output.keep(act.path, keys.of(act)));
  const sittings = site.sittings.filter((sitting) => !output.keep(sitting.path, keys.ofSitting(sitting)));
  const groups = new Map(
    [...acts.map(({ path }) => [path]), ...sittings.map(addressesOf)].flatMap((addresses) =>
      addresses.map((address) => [address, addresses[0]]),
    ),
  );
  const countOf = (some: readonly SittingView[]) =>
    some.flatMap(addressesOf).filter((url) => isPage({ url })).length;
  let pages = site.acts.length - acts.length + countOf(site.sittings) - countOf(sittings);
  for (let from = 0; from === 0 || from < acts.length; from += BATCH) {
    const batch = acts.slice(from, from + BATCH);
    const rendered = await (from === 0
      ? render(councilTemplates, site, { ...UNCHANGED, acts: batch, sittings })
      : render({ deliberation: councilTemplates.deliberation }, site, { ...UNCHANGED, acts: batch }));
    for (const { url, path, content } of rendered) await output.put(path, content, groups.get(url));
    tidy();
    pages += rendered.filter(isPage).length;
  }
  return pages;
}

/** The pages of a sitting, its own first. */
const addressesOf = ({ path, date }: SittingView): string[] => [
  path,
  `${path}liste/`,
  ...(date ? [`${path}seance.ics`] : []),
];

/** Publishes each source document, byte for byte. */
async function copySources(site: Site, output: Output): Promise<void> {
  const copies = new Map(site.acts.map(({ act, source }) => [source.path, act]));
  for (const { list } of site.sittings) if (list) copies.set(list.path, list.act);
  for (const [path, { sourcePath, record }] of copies)
    await output.copy(path.slice(1), sourcePath, record.source);
  for (const { act } of site.acts)
    for (const alias of act.publication?.aliases ?? [])
      await output.copy(alias, act.sourcePath, act.record.source);
  for (const { changes } of site.versions)
    for (const { difference, document } of changes)
      await output.put(document.slice(1), await readFile(difference.path));
}

async function copyAssets(output: Output): Promise<void> {
  const folder = here('assets');
  for (const file of await filesIn(folder))
    await output.put(`assets/${file}`, await readFile(join(folder, file)));
}
