import { setAt } from '../../pipeline/record/facts.ts';
import type { Act } from '../../pipeline/register.ts';
import type { Authority } from '../../schemas/authority.ts';
import type { Deliberation, Person, Provenance } from '../../schemas/deliberation.ts';

/** « Prénom NOM », « Mme Prénom NOM », « NOM » → a person, as the reading gives it. */
export function person(printed: string): Person {
  const [, civility, name = printed] = /^(M\.|Mme) (.+)$/.exec(printed) ?? [];
  const familyName = name.split(' ').filter((word) => /^\P{Ll}+$/u.test(word) && !word.endsWith('.'));
  const givenName = name.split(' ').filter((word) => !familyName.includes(word));
  return {
    name,
    ...(civility ? { civility } : {}),
    ...(familyName.length > 0 && givenName.length > 0 ? { givenName: givenName.join(' ') } : {}),
    ...(familyName.length > 0 ? { familyName: familyName.join(' ') } : {}),
  };
}

export const people = (...printed: string[]): Person[] => printed.map(person);

export const proxy = (grantor: string, holder: string | null) => ({
  grantor: person(grantor),
  holder: holder === null ? null : person(holder),
});

/** An authority that exists nowhere; its SIREN has a right check digit and no owner. */
const authority: Authority = {
  name: 'Commune de Saint-Exemple',
  body: 'Conseil municipal',
  siren: '999900012',
  department: '99',
  population: 800,
  fictional: true,
};

/** A count of votes, and the people named. */
export const tally = (count: number | null, ...names: string[]) => ({ count, names: people(...names) });

/** Eleven in office, eight present, two represented, one excused: 8 + 2 = 10 votes in favour. Coherent in all. */
const base = (): Omit<Deliberation, 'provenance' | 'diagnostics'> => ({
  $schema: 'https://registre-ouvert.fr/schemas/deliberation.schema.json',
  id: 'saint-exemple/2024-03-14/2024-007',
  number: '2024-007',
  authority: { name: 'Commune de Saint-Exemple', siren: '999900012' },
  body: 'Conseil municipal',
  sitting: {
    date: '2024-03-14',
    noticeDate: '2024-03-08',
    kind: 'ordinary',
    place: 'mairie',
    startTime: '19:00',
    chair: person('Anne LEROUX'),
    secretaries: people('Hugo PETIT'),
    membersInOffice: 11,
    presentCount: 8,
    voters: 10,
    quorum: 6,
  },
  attendance: {
    present: people(
      'Anne LEROUX',
      'Hugo PETIT',
      'Brice MOREL',
      'Chloé DE LA TOUR',
      'Denis GARNIER',
      'Élise BOUTET-WAISS',
      'Farid EL AMRANI',
      'Gisèle NOËL',
    ),
    proxies: [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Jeanne VASSEUR', 'Gisèle NOËL')],
    absent: [],
    excused: people('Karim TAZI'),
    changes: [],
  },
  subject: 'Réfection du préau de l’école',
  rapporteur: null,
  legalBases: [],
  recitals: [],
  rationale: [],
  operativeText: [{ text: 'approuve la réfection du préau' }],
  vote: {
    outcome: 'adopted',
    majority: 'unanimous',
    ballot: null,
    inFavour: tally(10),
    against: tally(0),
    abstentions: tally(0),
    notVoting: tally(0),
  },
  amounts: [],
  topic: null,
  receipt: {
    id: '099-999900012-20240314-2024_007-DE',
    department: '099',
    siren: '999900012',
    date: '2024-03-14',
    number: '2024_007',
    nature: 'DE',
    sentOn: '2024-03-18',
    receivedOn: '2024-03-18',
  },
  signedOn: '2024-03-15',
  publishedOn: '2024-03-19',
  signatory: { name: 'Anne LEROUX', capacity: 'maire' },
  appeal: { court: 'tribunal administratif de Villemodèle', delay: 'P2M' },
  source: {
    file: '2024-007.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    pages: 1,
    textLayer: 'plain',
    size: 1000,
  },
  pipelineVersion: '0',
});

export interface ActOptions {
  authority?: Partial<Authority>;
  /** Pointer → certainty, where it is not `stated`. */
  certainty?: Record<string, Provenance['certainty']>;
}

/** The base act with the values at these JSON pointers instead; each value stands on a page of its own. */
export function actOf(values: Record<string, unknown> = {}, options: ActOptions = {}): Act {
  const record: Deliberation = { ...base(), provenance: {}, diagnostics: [] };
  for (const [pointer, value] of Object.entries(values)) setAt(record, pointer, structuredClone(value));
  const { $schema, source, provenance, diagnostics, pipelineVersion, id, ...read } = record;
  record.provenance = Object.fromEntries(
    pointersOf(read).map(([pointer, value], index) => [
      pointer,
      {
        certainty: options.certainty?.[pointer] ?? 'stated',
        rule: 'printed',
        spans: [{ page: index + 1, start: 0, end: 1, quote: quoteOf(value) }],
      },
    ]),
  );
  return {
    authority: { slug: 'saint-exemple', authority: { ...authority, ...options.authority } },
    record,
    sourcePath: `/deliberations/${record.id}.txt`,
    corrections: [],
    findings: [],
    accepted: [],
  };
}

/** Where the reading states a value: people and proxies whole, the rest leaf by leaf. */
function pointersOf(value: unknown, pointer = ''): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || 'name' in value || 'grantor' in value || 'person' in value)
    return pointer === '/authority'
      ? Object.entries(value).map(([k, v]) => [`${pointer}/${k}`, v])
      : [[pointer, value]];
  return Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, `${pointer}/${key}`));
}

const quoteOf = (value: unknown): string =>
  typeof value !== 'object' || value === null
    ? String(value)
    : Object.values(value)
        .map((inner) => (typeof inner === 'object' ? quoteOf(inner) : String(inner)))
        .join(' ');
