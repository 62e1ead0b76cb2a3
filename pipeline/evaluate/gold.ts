import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What an act says, written down by hand. Null or empty: the document does not say. */
export interface GoldAct {
  number: string | null;
  subject: string | null;
  rapporteur: string | null;
  outcome: string | null;
  majority: string | null;
  ballot: string | null;
  inFavour: number | null;
  against: number | null;
  abstentions: number | null;
  notVoting: number | null;
  againstNames?: string[];
  abstentionNames?: string[];
  notVotingNames?: string[];
  receipt: { id?: string | null; sentOn?: string | null; receivedOn?: string | null } | null;
  publishedOn: string | null;
  signedOn: string | null;
  signatory: string | null;
}

export interface GoldSitting {
  date: string | null;
  noticeDate: string | null;
  membersInOffice: number | null;
  voters: number | null;
  chair: string | null;
  secretaries?: string[];
  present?: string[];
  proxies?: { grantor: string; holder: string | null }[];
  /** Absent or excused, and giving no proxy. */
  absent?: string[];
}

/** One document of the measure: `<name>.gold.json`, in any folder under the root. */
export interface Gold {
  source: { slug?: string; sha256: string };
  sitting: GoldSitting;
  acts: GoldAct[];
}

/** All gold under a folder, by name. */
export async function readGold(folder: string): Promise<{ name: string; gold: Gold }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.gold.json'));
  return Promise.all(
    names.sort().map(async (name) => ({
      name: name.slice(0, -'.gold.json'.length),
      gold: JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold,
    })),
  );
}
