import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { here, isInstalled, node, run } from './measure.ts';

const ELEVENTY = here('../../node_modules/@11ty/eleventy/cmd.cjs');

/** One page as both of them read it. */
const page = (rank: number, text: string): string =>
  `---\ntitle: Acte ${rank}\nlayout: page\n---\n\n${text}\n`;

async function writePages(folder: string, pages: number, texts: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let rank = 0; rank < pages; rank++)
    await writeFile(join(folder, `acte-${rank}.md`), page(rank, texts[rank % texts.length] ?? ''));
}

const html = (title: string, content: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${content}</main></html>\n`;

/** Milliseconds a plain Eleventy site of as many pages of the same text takes. */
export async function eleventy(work: string, pages: number, texts: readonly string[]): Promise<number> {
  const source = join(work, 'source');
  await writePages(source, pages, texts);
  await mkdir(join(source, '_includes'));
  await writeFile(join(source, '_includes/page.liquid'), html('{{ title }}', '{{ content }}'));
  const args = [ELEVENTY, '--input=source', '--output=site', '--quiet'];
  return (await node(args, { cwd: work })).milliseconds;
}

/** The same with Hugo; null when it is not installed. */
export async function hugo(work: string, pages: number, texts: readonly string[]): Promise<number | null> {
  if (!isInstalled('hugo', ['version'])) return null;
  await writePages(join(work, 'content'), pages, texts);
  await mkdir(join(work, 'layouts/_default'), { recursive: true });
  await writeFile(join(work, 'layouts/_default/page.html'), html('{{ .Title }}', '{{ .Content }}'));
  await writeFile(
    join(work, 'config.toml'),
    'title = "Essai"\ndisableKinds = ["taxonomy", "term", "RSS", "section", "home"]\n',
  );
  return (await run('hugo', ['--quiet', '--source', work, '--destination', join(work, 'site')])).milliseconds;
}
