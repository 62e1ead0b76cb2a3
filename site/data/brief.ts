import { once } from '../../pipeline/lib/once.ts';
import type { Member } from '../../pipeline/members.ts';
import { actDigest } from '../../pipeline/output/act-digest.ts';
import type { Act, AuthorityEntry, Difference } from '../../pipeline/register.ts';
import type { Deliberation, Tally } from '../../schemas/deliberation.ts';
import type { AuthorityView } from './authority.ts';
import { type Quality, qualityOf } from './quality.ts';

/** What stands for a council in the pages about all: the rest of it is on its own pages. */
export interface Brief {
  authority: AuthorityEntry;
  acts: BriefAct[];
  members: Member[];
  legalYears: string[];
  quality: Quality;
}

/**
 * An act as lists show it: how the vote went, without the names nor the text. Those of a region are read again at
 * each run: the less there is of each, the sooner it ends.
 */
interface BriefAct extends Omit<Act, 'authority' | 'record'> {
  record: Pick<Deliberation, (typeof SHOWN)[number]>;
  /** Name of its document. */
  file: string;
  /** What it decides, as JSON: only feeds tell it, of the last acts. */
  decided: string;
  /** Digest of the whole act. */
  digest: string;
}

const SHOWN = ['id', 'number', 'sitting', 'subject', 'vote', 'amounts', 'topic', 'publishedOn'] as const;

/** The rest of a record, which no list shows. */
const NOT_SHOWN: Omit<Deliberation, (typeof SHOWN)[number] | 'operativeText'> = {
  $schema: '',
  authority: { name: null, siren: null },
  body: null,
  attendance: { present: [], proxies: [], absent: [], excused: [], changes: [] },
  rapporteur: null,
  legalBases: [],
  recitals: [],
  rationale: [],
  receipt: null,
  signedOn: null,
  signatory: null,
  source: {
    file: '',
    mediaType: 'text/plain',
    kind: 'act',
    sha256: '',
    pages: 0,
    pageRange: [0, 0],
    textLayer: 'plain',
    size: 0,
  },
  provenance: {},
  diagnostics: [],
  pipelineVersion: '',
};

/** What a council's own pages leave for those about all. */
export const briefOf = ({ entry, members, legalYears }: AuthorityView, acts: readonly Act[]): Brief => ({
  authority: entry,
  acts: acts.map(briefAct),
  members: members.map(({ member }) => member),
  legalYears: legalYears.map(({ year }) => year),
  quality: qualityOf(acts),
});

/** The acts of a brief, as far as pages about all councils show them. */
export const actsOf = once(({ authority, acts }: Brief): Act[] =>
  acts.map(({ record, file, decided, digest, ...act }) => {
    const shown = { ...NOT_SHOWN, ...record, source: { ...NOT_SHOWN.source, file } };
    const told = { operativeText: { enumerable: true, get: () => JSON.parse(decided) } };
    const brief: Act = { ...act, authority, record: Object.defineProperties(shown as Deliberation, told) };
    actDigest.note(brief, digest);
    return brief;
  }),
);

function briefAct(whole: Act): BriefAct {
  const { authority: _, record, publication, ...act } = whole;
  const { inFavour, against, abstentions, notVoting } = record.vote;
  return {
    ...act,
    record: {
      ...(Object.fromEntries(SHOWN.map((key) => [key, record[key]])) as BriefAct['record']),
      sitting: { ...record.sitting, chair: null, secretaries: [] },
      vote: {
        ...record.vote,
        inFavour: { ...inFavour, names: [] },
        against: counted(against),
        abstentions: counted(abstentions),
        notVoting: counted(notVoting),
      },
    },
    file: record.source.file,
    decided: JSON.stringify(record.operativeText),
    digest: actDigest(whole),
    ...(publication && {
      publication: { ...publication, differences: publication.differences?.map(briefDifference) },
    }),
  };
}

/** « Contre : M. X » is one vote against, without who. */
const counted = ({ count, names }: Tally): Tally => ({ count: count ?? (names.length || null), names: [] });

/** That there is one, without what it says. */
const briefDifference = ({ former }: Difference): Difference => ({ former, path: '', fields: [], text: [] });
