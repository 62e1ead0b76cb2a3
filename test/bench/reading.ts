import { join } from 'node:path';
import { Readable } from 'node:stream';
import { filesIn } from '../../pipeline/ledger/sums.ts';
import { ReadingPool } from '../../pipeline/pool.ts';
import { writeArchive } from './archive.ts';
import { here, isInstalled, median, node, REGISTRE, run } from './measure.ts';
import type { Bench, Measured } from './results.ts';
import { times, whole } from './words-of.ts';

const FLOOR = here('floor.mjs');
const HANDS = 2;
/** Programs are fast once they have run. */
const WARMING = 3;

async function pdfs(folder: string, acts: number): Promise<string[]> {
  await writeArchive(folder, { acts, pdf: 1 });
  return (await filesIn(folder)).filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
}

/** Milliseconds pdf.js alone takes in two processes, each with its half of the files. */
async function floor(files: readonly string[]): Promise<number> {
  const halves = Array.from({ length: HANDS }, (_, hand) => files.filter((_, at) => at % HANDS === hand));
  const runs = await Promise.all(halves.map((half) => node([FLOOR, `${WARMING}`, ...half], { keep: true })));
  return Math.max(...runs.map(({ output }) => Number(output)));
}

/** Milliseconds of the reading into records, by two threads. */
async function records(files: readonly string[]): Promise<number> {
  const pool = new ReadingPool(HANDS);
  let spent = 0;
  for (let time = 0; time < WARMING; time++) {
    const begun = performance.now();
    await Promise.all(files.map((path) => pool.extract({ file: path, path }, null)));
    spent = performance.now() - begun;
  }
  await pool.close();
  return spent;
}

/** Reading against what it cannot go below, and against the fastest tool there is. */
export async function reading({ work, runs, tell }: Bench): Promise<Measured> {
  const files = await pdfs(join(work, 'reading'), 300);
  const [floors, ours, tool]: number[][] = [[], [], []];
  for (let rank = 1; rank <= runs; rank++) {
    tell(`lecture de ${whole(files.length)} PDF, ${rank} sur ${runs}`);
    floors?.push(await floor(files));
    ours?.push(await records(files));
    const pdftotext = await withPdftotext(files);
    if (pdftotext !== null) tool?.push(pdftotext);
  }
  const spent = median(ours ?? []);
  const against = tool?.length
    ? `${times(spent / median(tool))} celui de « pdftotext -layout »`
    : 'la comparaison à « pdftotext -layout » est sautée, il n’est pas installé';
  return {
    sentences: [
      `Lire ${whole(files.length)} actes PDF à deux prend ${times(spent / median(floors ?? []))} le temps que met pdf.js à en donner le texte seul ; ${against} (n = ${runs}).`,
    ],
  };
}

async function withPdftotext(files: readonly string[]): Promise<number | null> {
  const input = Readable.from([files.map((file) => `${file}\n`).join('')]);
  const each = ['-P', `${HANDS}`, '-I', '{}', 'pdftotext', '-layout', '{}', '/dev/null'];
  return isInstalled('pdftotext', ['-v']) ? (await run('xargs', each, { input })).milliseconds : null;
}

/** One act, by a command that has just started. */
export async function cold({ work, runs, tell }: Bench): Promise<Measured> {
  const [act = ''] = await pdfs(join(work, 'cold'), 1);
  await node([REGISTRE, 'extract', '--ndjson', act]);
  const [bare, ours]: number[][] = [[], []];
  for (let rank = 1; rank <= runs; rank++) {
    tell(`un acte à froid, ${rank} sur ${runs}`);
    bare?.push((await node([FLOOR, '1', act])).milliseconds);
    ours?.push((await node([REGISTRE, 'extract', '--ndjson', act])).milliseconds);
  }
  const spent = median(ours ?? []);
  return {
    sentences: [
      `Lire un seul acte, démarrage compris, prend ${whole(spent)} ms, ${times(spent / median(bare ?? []))} un script qui charge pdf.js et en lit le texte (n = ${runs}).`,
    ],
  };
}

/** Memory of reading, whatever the length of the list. */
export async function memory({ work, tell }: Bench): Promise<Measured> {
  const files = await pdfs(join(work, 'memory'), 1000);
  const TURNS = 10;
  tell(`mémoire de ${whole(TURNS * files.length)} lectures`);
  const names = Array.from({ length: TURNS }, () => `${files.join('\n')}\n`);
  const args = [REGISTRE, 'extract', '--ndjson', '--files-from', '-'];
  const { megabytes, milliseconds } = await node(args, { input: Readable.from(names) });
  const count = whole(TURNS * files.length);
  const peak =
    megabytes === null ? 'une mémoire que ce système ne dit pas' : `${whole(megabytes)} Mo de mémoire`;
  return {
    sentences: [
      `Lire ${count} PDF de suite avec « registre extract » demande ${peak}, en ${whole(milliseconds / 1000)} s (n = 1).`,
    ],
  };
}
