import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ANNEX,
  BAD_FILES,
  BAD_SITTING,
  DEPOSITED,
  type WholeBuild,
  wholeBuild,
} from './helpers/whole-build.ts';
import { type Built, brokenLinks, readSite, repeatedIds } from './site/read-site.ts';

const test = suite<{ run: WholeBuild; built: Built }>('from deposited documents to a site');
test.before(async (context) => {
  context.run = await wholeBuild();
  context.built = await readSite(context.run.site);
});

test('something refused is an exit status of 1, whatever was published', ({ run }) =>
  assert.is(run.status, 1));

/** Not what runs keep for themselves in a hidden folder. */
const RECORD = /^[^.].*(?<!authority|\.corrections)\.json$/;
const REREAD = 'npm run build -- --reread, puis relire';

const reasons: Record<string, string> = {
  'empty.pdf': 'Le fichier est vide.',
  'truncated.pdf': 'Le fichier ne peut pas être lu',
  'encrypted.pdf': 'Le PDF est protégé par un mot de passe.',
  'unknown.xyz': 'Les fichiers « .xyz » ne sont pas lus.',
};

for (const file of BAD_FILES)
  test(`${file} is refused: the run says why and what to do`, ({ run }) => {
    const lines = run.report.split('\n');
    const place = lines.findIndex((line) => line.trim() === `${BAD_SITTING}/${file}`);
    assert.ok(place > lines.indexOf('À corriger') && lines.includes('À corriger'), run.report);
    assert.match(lines[place + 1] ?? '', reasons[file] as string);
    assert.match(lines[place + 2] ?? '', /^ {4}→ /);
  });

test('the run counts by council what was read, refused and published', ({ run }) => {
  const row = run.report.split('\n').find((line) => line.startsWith('Commune de Saint-Exemple-sur-Registre'));
  const [read, kept, refused, published] = (row?.match(/\d+/g) ?? []).map(Number);
  assert.is((read ?? 0) + (kept ?? 0), 17);
  assert.equal([refused, published], [BAD_FILES.length, 15]);
});

test('the run counts the pages that one can open', ({ run, built }) => {
  assert.match(run.report, `le site, ${built.pages.size} pages`);
});

test('a document in which no act was found is named', ({ run }) => {
  assert.match(run.report, `\nAucune délibération reconnue dans\n  ${ANNEX}\n\n`);
});

test('every good act has its page, its record and a link to its source; the bad files nothing', async ({
  run,
  built,
}) => {
  const index = JSON.parse(await readFile(join(run.site, 'data/index.json'), 'utf8'));
  assert.ok(index.deliberations.length >= 21);
  for (const { page, record } of index.deliberations) {
    await access(join(run.site, page, 'index.html'));
    const { id } = JSON.parse(await readFile(join(run.site, record), 'utf8'));
    assert.is(`${id}/`, page);
    assert.is(built.pages.get(`${page}index.html`)?.('a[download]').length, 1, page);
  }
  for (const bad of BAD_FILES) assert.not.ok(built.files.some((file) => file.endsWith(`/${bad}`)));
});

test('the list deposited for a sitting is published as it is, and the page of the sitting leads to it', async ({
  run,
  built,
}) => {
  const [sitting, name] = ['saint-exemple-sur-registre/2025-04-03', 'liste-2025-04-03.pdf'];
  for (const page of [sitting, 'saint-exemple-sur-registre/registre-legal/2025']) {
    const links = built.pages.get(`${page}/index.html`)?.('main a').toArray() ?? [];
    assert.ok(
      links.some(({ attribs }) => attribs.href?.endsWith(`${sitting}/${name}`)),
      page,
    );
  }
  const [published, deposited] = await Promise.all(
    [run.site, DEPOSITED].map((folder) => readFile(join(folder, sitting, name))),
  );
  assert.ok(deposited && published?.equals(deposited));
});

test('the records kept beside the documents are what reading them gives now', async ({ run }) => {
  const recordsIn = async (folder: string) =>
    (await readdir(folder, { recursive: true })).filter((name) => RECORD.test(name)).sort();
  assert.equal(await recordsIn(DEPOSITED), await recordsIn(run.store), REREAD);
  const stale: string[] = [];
  for (const name of await recordsIn(DEPOSITED)) {
    const [kept, read] = await Promise.all(
      [DEPOSITED, run.store].map((folder) => readFile(join(folder, name), 'utf8')),
    );
    if (kept !== read) stale.push(name);
  }
  assert.equal(stale, [], REREAD);
});

test('every page has a title of its own', ({ built }) => {
  const titles = [...built.pages].map(([, $]) => $('title').text());
  assert.ok(titles.every((title) => title.length > 5));
  assert.is(new Set(titles).size, titles.length);
});

test('ids are unique in each page', ({ built }) => assert.equal(repeatedIds(built), []));

test('every internal link leads somewhere', ({ built }) => assert.equal(brokenLinks(built), []));

test('the quality page tells what was refused', ({ built }) => {
  const text = built.pages.get('qualite/index.html')?.('main').text() ?? '';
  for (const file of BAD_FILES) assert.match(text, file);
});

test.run();
