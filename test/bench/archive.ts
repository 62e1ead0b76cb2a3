import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Act, councilOf, sittingsOf } from './councils.ts';
import { printed } from './printed.ts';
import { Random } from './random.ts';

interface ArchiveOptions {
  /** How many acts. */
  acts: number;
  /** Which share of them is PDF; the others are text. */
  pdf: number;
  seed?: number;
  /** How many acts of one council, at most. */
  each?: number;
}

/** An archive of a region is many councils, not one endless council. */
const ACTS_OF_A_COUNCIL = 1000;

/** Writes an invented archive under `root`. The same options give the same bytes. */
export async function writeArchive(
  root: string,
  { acts, pdf, seed = 1, each = ACTS_OF_A_COUNCIL }: ArchiveOptions,
): Promise<void> {
  for (let from = 0; from < acts; from += each) {
    const rank = from / each;
    const random = new Random(seed + rank);
    const council = councilOf(rank, random);
    const count = Math.min(each, acts - from);
    await put(join(root, council.slug, 'authority.json'), JSON.stringify(council.authority, null, 2));
    for (const act of sittingsOf(council, count, random)) {
      const stem = join(root, council.slug, act.date, act.number);
      if (random.chance(pdf)) await put(`${stem}.pdf`, await printed(act, council));
      else await put(`${stem}.txt`, act.lines.join('\n'));
    }
  }
}

/** Deposits one more act, in text, of the sitting that follows the last one of the first council. Gives its number. */
export async function addAct(
  root: string,
  { acts, seed = 1, each = ACTS_OF_A_COUNCIL }: ArchiveOptions,
  rank: number,
): Promise<string> {
  const random = new Random(seed);
  const council = councilOf(0, random);
  const { date, number, lines } = [...sittingsOf(council, Math.min(each, acts) + rank, random)].at(-1) as Act;
  await put(join(root, council.slug, date, `${number}.txt`), lines.join('\n'));
  return join(council.slug, date, number);
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
