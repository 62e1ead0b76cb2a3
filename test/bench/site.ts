import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { addAct, writeArchive } from './archive.ts';
import { bareLoop, firstSearch, here, median, node, REGISTRE, type Run } from './measure.ts';
import { eleventy, hugo } from './peers.ts';
import type { Bench, Measured } from './results.ts';
import { percent, seconds, times, whole } from './words-of.ts';

const WITHOUT_SEARCH = here('without-search.mjs');
/** Texts to give to the other programs: enough not to be one page over and over. */
const TEXTS = 1000;
/** Eleventy holds all its pages: with more, it is its memory that would be measured. */
const COMPARED = 10_000;

/** The whole way for an archive of so many acts, in text: reading PDFs is measured apart. */
export async function site(acts: number, { work, runs, tell }: Bench, each?: number): Promise<Measured> {
  const [archive, out] = [join(work, 'actes'), join(work, 'site')];
  const say = (what: string) => tell(`${whole(acts)} actes : ${what}`);
  const build = () => node([REGISTRE, 'build', '--from', archive, '--out', out]);
  const forget = () =>
    Promise.all([out, `${out}.kept`].map((path) => rm(path, { recursive: true, force: true })));
  say('archive');
  const options = { acts, pdf: 0, ...(each && { each }) };
  await writeArchive(archive, options);

  say('premier passage, lecture comprise');
  const first = await build();
  const again: Run[] = [];
  for (let rank = 1; rank <= runs; rank++) {
    say(`site refait sans rien relire, ${rank} sur ${runs}`);
    await forget();
    again.push(await build());
  }
  const added: number[] = [];
  for (let rank = 1; rank <= runs; rank++) {
    say(`un acte de plus, ${rank} sur ${runs}`);
    const page = join(out, await addAct(archive, options, rank), 'index.html');
    added.push((await build()).milliseconds);
    if (!existsSync(page)) throw new Error(`${page} : l’acte ajouté n’est pas dans le site`);
  }
  say('boucle nue, première recherche');
  const bare: number[] = [];
  for (let rank = 1; rank <= runs; rank++) bare.push(await bareLoop(out, join(work, 'nu')));
  const search = await firstSearch(out, 'préau');
  const lean = await withoutSearch(acts, archive, { work, runs, tell });
  const peers = acts > COMPARED ? null : await againstPeers(acts, archive, out, { work, runs, tell });

  const full = median(again.map(({ milliseconds }) => milliseconds));
  const peak = Math.max(...[first, ...again].map(({ megabytes }) => megabytes ?? Number.NaN));
  const memory = Number.isNaN(peak) ? '' : ` ; ${whole(peak)} Mo de mémoire au plus, enfants compris`;
  return {
    growth: { acts, each: full / acts },
    sentences: [
      `${whole(acts)} actes (n = ${runs}) : premier passage, lecture comprise, ${seconds(first.milliseconds)} ; site refait sans relire, recherche comprise, ${seconds(full)}, ${times(full / median(bare))} une simple boucle qui écrit les mêmes octets${memory}.`,
      `${whole(acts)} actes : un de plus prend ${seconds(median(added))}, ${percent(median(added) / first.milliseconds)} d’un premier passage, ${percent(median(added) / full)} d’un site refait sans relire ; une première recherche charge ${whole(search.bytes / 1000)} ko et prend ${whole(search.milliseconds)} ms.`,
      lean,
      ...(peers ? [peers(full)] : []),
    ],
  };
}

/** The site made again without its search index, against a loop that writes the same bytes. */
async function withoutSearch(acts: number, archive: string, { work, runs, tell }: Bench): Promise<string> {
  const out = join(work, 'sans-recherche');
  const [made, bare]: number[][] = [[], []];
  for (let rank = 1; rank <= runs; rank++) {
    tell(`${whole(acts)} actes : site sans recherche, ${rank} sur ${runs}`);
    made?.push((await node([WITHOUT_SEARCH, archive, out])).milliseconds);
    bare?.push(await bareLoop(out, join(work, 'nu')));
    for (const path of [out, `${out}.kept`]) await rm(path, { recursive: true });
  }
  const spent = median(made ?? []);
  return `${whole(acts)} actes, sans recherche : site refait sans relire, ${seconds(spent)}, ${times(spent / median(bare ?? []))} une simple boucle qui écrit les mêmes octets.`;
}

/** As many pages of the same text made by Eleventy alone, and by Hugo when it is there. */
async function againstPeers(acts: number, archive: string, out: string, { work, runs, tell }: Bench) {
  const pages = (await filesIn(out)).filter((name) => name.endsWith('.html')).length;
  const acted = (await filesIn(archive)).filter((name) => name.endsWith('.txt')).slice(0, TEXTS);
  const texts = await Promise.all(acted.map((name) => readFile(join(archive, name), 'utf8')));
  const spent = async (name: string, make: typeof hugo): Promise<number | null> => {
    const found: number[] = [];
    for (let rank = 1; rank <= runs; rank++) {
      tell(`${whole(acts)} actes : ${name}, ${whole(pages)} pages, ${rank} sur ${runs}`);
      const folder = join(work, name);
      await mkdir(folder);
      const milliseconds = await make(folder, pages, texts);
      await rm(folder, { recursive: true });
      if (milliseconds === null) return null;
      found.push(milliseconds);
    }
    return median(found);
  };
  const plain = await spent('Eleventy', eleventy);
  const fast = await spent('Hugo', hugo);
  return (full: number): string => {
    const of = (name: string, other: number | null) =>
      other === null ? `(comparaison sautée : pas ${name} ici)` : `${times(full / other)} le temps ${name}`;
    return `${whole(acts)} actes, ${whole(pages)} pages : le site refait prend ${of('d’Eleventy', plain)} et ${of('de Hugo', fast)} pour autant de pages du même texte, sans recherche ni données.`;
  };
}
