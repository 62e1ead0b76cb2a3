import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actText } from '../deposit.ts';
import { writeArchive } from './archive.ts';
import { bareLoop, build, firstSearch, here, node } from './measure.ts';

/**
 * `npm run bench -- [ACTS…]`: makes invented archives, measures what reading, building and adding one act cost,
 * and writes the paragraph of the README. By default 1,000 and 10,000 acts.
 */
const counts = process.argv.slice(2).map(Number);
const work = await mkdtemp(join(tmpdir(), 'registre-bench-'));
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const seconds = (milliseconds: number) => `${number.format(milliseconds / 1000)} s`;
const sentences: string[] = [];
const say = (sentence: string) => {
  sentences.push(sentence);
  console.log(sentence);
};

try {
  say(await reading());
  let before: { acts: number; each: number } | null = null;
  for (const acts of counts.length > 0 ? counts : [1000, 10_000]) {
    const { sentence, each } = await site(acts);
    say(sentence);
    if (before)
      say(
        `De ${number.format(before.acts)} à ${number.format(acts)} actes, le coût par acte est multiplié par ${number.format(each / before.each)}.`,
      );
    before = { acts, each };
  }
} finally {
  await rm(work, { recursive: true });
}
await writeParagraph();

async function reading(): Promise<string> {
  const folder = join(work, 'pdf');
  await writeArchive(folder, { acts: 100, pdf: 1 });
  const measure = async (how: string) =>
    parseFloat((await node([here('read-alone.ts'), folder, how])).output);
  const [floor, registre] = [await measure('floor'), await measure('registre')];
  return `Lire 100 actes PDF prend ${number.format(registre / floor)} fois le temps que met pdf.js à en donner le texte seul.`;
}

async function site(acts: number): Promise<{ sentence: string; each: number }> {
  const [archive, out] = [join(work, `${acts}`), join(work, `site-${acts}`)];
  await writeArchive(archive, { acts, pdf: 0 });
  const full = await build(archive, out);
  const [council = ''] = await readdir(archive);
  const [sitting = ''] = (await readdir(join(archive, council))).sort();
  await writeFile(join(archive, council, sitting, 'ajout.txt'), actText('9999-001'));
  const added = await build(archive, out);
  const bare = await bareLoop(out, `${out}-nu`);
  const search = await firstSearch(out, 'préau');
  await Promise.all([archive, out, `${out}.kept`].map((path) => rm(path, { recursive: true })));
  const sentence = [
    `${number.format(acts)} actes (texte) : tout lire et tout faire, ${seconds(full.milliseconds)},`,
    `${number.format(full.milliseconds / bare)} fois une simple boucle qui écrit les mêmes octets,`,
    `${number.format(full.megabytes)} Mo de mémoire ; un acte de plus, ${seconds(added.milliseconds)},`,
    `${number.format((100 * added.milliseconds) / full.milliseconds)} % ; première recherche,`,
    `${number.format(search.bytes / 1000)} ko et ${number.format(search.milliseconds)} ms.`,
  ].join(' ');
  return { sentence, each: full.milliseconds / acts };
}

/** Between its two marks, the paragraph is this run's. */
async function writeParagraph(): Promise<void> {
  const readme = here('../../README.md');
  const text = await readFile(readme, 'utf8');
  const [begin, end] = ['<!-- bench -->\n', '<!-- /bench -->'];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md: no place for the measures');
  const paragraph = sentences.map((sentence) => `- ${sentence}\n`).join('');
  await writeFile(readme, `${text.slice(0, from + begin.length)}\n${paragraph}\n${text.slice(to)}`);
}
