import { basename, extname, join } from 'node:path';
import type { Deliberation } from '../../../schemas/deliberation.ts';
import type { Extraction } from '../../extraction.ts';
import { slug } from '../../french/fold.ts';
import type { ReadingPool } from '../../pool.ts';
import { scansIn } from '../../read/kept-pages.ts';
import type { PageProgress } from '../../read/reader.ts';
import type { AuthorityEntry } from '../../register.ts';
import { recordPaths } from '../../store/shelf.ts';
import type { StoredDocument } from '../../store.ts';
import type { Known } from './known.ts';
import { belongs, ownerAmong } from './owner.ts';

export interface IntakeOptions {
  root: string;
  /** Authority → the name of its folder. */
  folders: ReadonlyMap<string, string>;
  authorities: readonly AuthorityEntry[];
  /** The authority chosen by its folder; it also answers a doubt on whose act it is. */
  authority?: string;
  /** The day of the sitting, for acts that do not print it. */
  sitting?: string;
  /** Told each page of a scan. */
  onPage?: (progress: PageProgress) => void;
}

/** What would be done with one file: stored, left because it is known, or refused. */
export type Proposal = { path: string } & (
  | { kind: 'new'; document: StoredDocument; sha256: string; doubt: string | null }
  | { kind: 'known'; document: null; file: string; sha256: string }
  | { kind: 'refused'; document: null; why: string }
);

/** Reads a file and says what would be done with it. Nothing is written. */
export async function propose(
  path: string,
  pool: ReadingPool,
  known: Known,
  options: IntakeOptions,
): Promise<Proposal> {
  const refused = (why: string): Proposal => ({ path, kind: 'refused', document: null, why });
  const { entry, extraction, problem } = await readFor(path, pool, options);
  if (problem !== null) return refused(problem);
  const { records, sha256 } = extraction;
  const there = known.fileOf(sha256);
  if (there) return { path, kind: 'known', document: null, file: there, sha256 };
  const former = known.formerOf(sha256);
  if (former) return refused(`c’est une ancienne version de ${former}, remplacée depuis.`);

  const objection = ofOther(extraction, entry) ?? ofOtherVersion(path, extraction, known);
  if (objection) return refused(objection);
  const day = records.find(({ sitting }) => sitting.date)?.sitting.date ?? options.sitting;
  if (!day)
    return refused(
      'la date de la séance n’a pas été trouvée : donnez-la par « registre add … --sitting AAAA-MM-JJ ».',
    );
  const folder = `${options.folders.get(entry.slug) ?? entry.slug}/${day}`;
  const file = freePlace(path, folder, extraction, known);
  if (!file) return refused('un autre document de la séance porte ce nom : renommez le fichier.');

  const isDoubtful =
    options.authority === undefined && records.some((record) => belongs(record, entry) === 'doubt');
  known.add(file, records);
  return {
    path,
    kind: 'new',
    document: asStored(file, entry, extraction, options.root),
    sha256,
    doubt: isDoubtful ? doubtOn(extraction, entry) : null,
  };
}

/** The act says that it is of another authority. */
function ofOther({ records }: Extraction, entry: AuthorityEntry): string | null {
  const foreign = records.find((record) => belongs(record, entry) === 'no');
  return foreign
    ? `l’acte porte le SIREN ${foreign.authority.siren}, qui n’est pas celui de ${entry.authority.name}.`
    : null;
}

/** Another document holds the only act of this one. */
function ofOtherVersion(path: string, { records }: Extraction, known: Known): string | null {
  const [act, ...more] = records;
  const other = act && more.length === 0 ? known.documentOf(act.id, false) : null;
  return other
    ? `c’est une autre version de ${act?.id} (${other}), ou l’un des deux numéros est faux. Pour la remplacer : registre replace ${act?.id} "${path}" --reason "…"`
    : null;
}

type ReadFor =
  | { entry: AuthorityEntry; extraction: Extraction; problem: null }
  | { entry: null; extraction: null; problem: string };

/** Reads the file for its authority: the one chosen, the only one there is, or the one the act names. */
async function readFor(path: string, pool: ReadingPool, options: IntakeOptions): Promise<ReadFor> {
  const { authorities, authority: chosen } = options;
  const none = (problem: string): ReadFor => ({ entry: null, extraction: null, problem });
  const read = (entry: AuthorityEntry | null) =>
    pool.extract(
      {
        file: basename(path),
        path,
        scans: scansIn(options.root),
        ...(entry ? { authoritySlug: entry.slug } : {}),
      },
      entry?.authority ?? null,
      options.onPage,
    );
  let entry = authorities.find(({ slug }) => slug === chosen) ?? null;
  if (chosen !== undefined && !entry)
    return none(`aucune collectivité n’a de dossier « ${chosen} » avec un fichier authority.json.`);
  if (!entry && authorities.length === 1) entry = authorities[0] ?? null;
  let extraction = await read(entry);
  const [first] = extraction.records;
  if (!first) {
    const [{ message, remedy = '' } = { message: 'aucun acte n’y a été reconnu.' }] = extraction.diagnostics;
    return none(`${message} ${remedy}`.trim());
  }
  if (!entry) {
    entry = ownerAmong(first, authorities);
    const names = authorities.map(({ slug }) => slug).join(', ');
    if (!entry)
      return none(
        authorities.length === 0
          ? 'aucune collectivité : faites d’abord deliberations/<collectivité>/authority.json.'
          : `de quelle collectivité est cet acte ? Donnez --authority (${names}).`,
      );
    extraction = await read(entry);
  }
  return { entry, extraction, problem: null };
}

/** The name it has, made fit for an address; when taken, the number of its act. */
function freePlace(path: string, folder: string, { records }: Extraction, known: Known): string | null {
  const extension = extname(path).toLowerCase();
  const stem = basename(path, extname(path));
  const own = /^[\w.-]+$/.test(stem) ? stem : slug(stem) || 'acte';
  const number = records.length === 1 ? slug(records[0]?.number ?? '') : '';
  const places = [own, number].filter(Boolean).map((name) => `${folder}/${name}${extension}`);
  return places.find((place) => !known.isTaken(place)) ?? null;
}

const doubtOn = ({ records }: Extraction, { authority }: AuthorityEntry): string =>
  `l’acte nomme « ${records[0]?.authority.name} » : est-il bien de ${authority.name} ?`;

/** The document as it would stand, its records under the name it would have. */
export function asStored(
  file: string,
  authority: AuthorityEntry,
  { records, diagnostics }: Extraction,
  root: string,
): StoredDocument {
  const path = join(root, file);
  const paths = recordPaths(path, records.length);
  return {
    file,
    path,
    authority,
    outcome: 'read',
    records: records.map((record, rank) => ({
      record: renamed(record, file),
      path: paths[rank] as string,
    })),
    diagnostics: records.length === 0 ? diagnostics : [],
  };
}

/** The record as reading the file in its place would give it. */
function renamed(record: Deliberation, file: string): Deliberation {
  const { source, diagnostics } = record;
  return {
    ...record,
    source: { ...source, file: basename(file) },
    diagnostics: diagnostics.map((own) => (own.file === source.file ? { ...own, file } : own)),
  };
}
