import type { Member } from '../../pipeline/members.ts';
import { actDigest } from '../../pipeline/output/act-digest.ts';
import type { Act, AuthorityEntry, Difference } from '../../pipeline/register.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import type { AuthorityView } from './authority.ts';
import { type Quality, qualityOf } from './quality.ts';

/** What stands for a council in the pages about all: the rest of it is on its own pages. */
export interface Brief {
  authority: AuthorityEntry;
  /** Without what only their own pages show. */
  acts: Act[];
  /** Of each whole act, in the same order. */
  digests: string[];
  members: Member[];
  legalYears: string[];
  quality: Quality;
}

/** What a council's own pages leave for those about all. */
export const briefOf = ({ entry, members, legalYears }: AuthorityView, acts: readonly Act[]): Brief => ({
  authority: entry,
  acts: acts.map(briefAct),
  digests: acts.map(actDigest),
  members: members.map(({ member }) => member),
  legalYears: legalYears.map(({ year }) => year),
  quality: qualityOf(acts),
});

/** That there is one, without what it says. */
const briefDifference = ({ former }: Difference): Difference => ({ former, path: '', fields: [], text: [] });

/** An act as lists show it: what it decides and how the vote went, without its text nor the names. */
function briefAct({ authority, record, sourcePath, corrections, findings, accepted, publication }: Act): Act {
  return {
    authority,
    record: withoutText(record),
    sourcePath,
    corrections,
    findings,
    accepted,
    ...(publication && {
      publication: { ...publication, differences: publication.differences?.map(briefDifference) },
    }),
  };
}

const EMPTY: Partial<Deliberation> = {
  attendance: { present: [], proxies: [], absent: [], excused: [], changes: [] },
  legalBases: [],
  recitals: [],
  rationale: [],
  provenance: {},
  diagnostics: [],
};

/** What is left out is not even looked at: of a record that is held, it would be read. */
const withoutText = (record: Deliberation): Deliberation =>
  Object.fromEntries(
    Object.keys(record).map((key) => [
      key,
      EMPTY[key as keyof Deliberation] ?? record[key as keyof Deliberation],
    ]),
  ) as unknown as Deliberation;
