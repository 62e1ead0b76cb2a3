import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../../pipeline/lib/atomic.ts';
import { times, whole } from './words-of.ts';

/** What a part of the bench needs. */
export interface Bench {
  /** A folder of its own. */
  work: string;
  /** How many times each thing is measured; medians are kept. */
  runs: number;
  tell(sentence: string): void;
}

/** What a part found. */
export interface Measured {
  sentences: string[];
  /** For sites: how many acts, and the milliseconds of one. */
  growth?: { acts: number; each: number };
}

type Results = Record<string, Measured>;

export async function loadResults(path: string): Promise<Results> {
  const content = await readFile(path, 'utf8').catch(() => '{}');
  return JSON.parse(content) as Results;
}

export async function saveResults(path: string, results: Results): Promise<void> {
  await writeAtomically(path, `${JSON.stringify(results, null, 2)}\n`);
}

const BEGIN = '<!-- bench -->\n';
const END = '<!-- /bench -->';

/** The README with what was measured between its two marks, part after part. */
export function withMeasures(readme: string, results: Results, order: readonly string[]): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('README.md: no place for the measures');
  const found = order.flatMap((name) => results[name] ?? []);
  const sentences = [...found.flatMap((measured) => measured.sentences), ...growthOf(found)];
  const paragraph = sentences.map((sentence) => `- ${sentence}\n`).join('');
  return `${readme.slice(0, from + BEGIN.length)}\n${paragraph}\n${readme.slice(to)}`;
}

/** How the cost of an act grows with their number. */
function growthOf(found: readonly Measured[]): string[] {
  const sites = found.flatMap(({ growth }) => growth ?? []).sort((a, b) => a.acts - b.acts);
  const [first] = sites;
  return sites
    .slice(1)
    .map(
      ({ acts, each }) =>
        `De ${whole(first?.acts ?? 0)} à ${whole(acts)} actes, le coût d’un acte est multiplié par ${times(each / (first?.each ?? 0)).replace(' fois', '')}.`,
    );
}
