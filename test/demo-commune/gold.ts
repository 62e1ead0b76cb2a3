import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttendanceChange, Deliberation, Vote } from '../../schemas/deliberation.ts';
import { GOLD } from './make-pdfs.ts';

/** One act as read by hand: the corpus format, and below it what that format does not hold. */
export interface GoldAct extends Pick<Deliberation, 'publishedOn' | 'signedOn'> {
  number: string;
  subject: string;
  rapporteur: string | null;
  outcome: Vote['outcome'];
  majority: Vote['majority'];
  ballot: Vote['ballot'];
  inFavour: number | null;
  against: number | null;
  abstentions: number | null;
  notVoting: number | null;
  againstNames: string[];
  abstentionNames: string[];
  notVotingNames: string[];
  receipt: { id: string; sentOn: string; receivedOn: string } | null;
  signatory: string | null;
  /** How many visas and considérants. */
  legalBases: number;
  recitals: number;
  /** Left out where a fair reader could hesitate. */
  operativeText?: { label?: string; text: string }[];
  grants?: { beneficiary: string; value: number }[];
  topic?: string;
}

export interface Gold {
  source: { file: string; sha256: string };
  kind: string;
  textLayer: string;
  body: string;
  sitting: {
    date: string;
    noticeDate: string;
    startTime: string;
    membersInOffice: number;
    voters: number | null;
    chair: string;
    secretaries: string[];
    present: string[];
    proxies: { grantor: string; holder: string }[];
    absent: string[];
    /** Left out where they are told in the course of minutes, which is not read yet. */
    changes?: (Pick<AttendanceChange, 'kind' | 'time'> & { person: string })[];
  };
  acts: GoldAct[];
}

/** The truth about every demonstration document. */
export async function readGold(): Promise<Gold[]> {
  const names = (await readdir(GOLD)).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(GOLD, name), 'utf8')) as Gold));
}
