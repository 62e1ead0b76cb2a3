import { basename, dirname, extname } from 'node:path';
import type { Extraction } from '../../extraction.ts';
import { slug } from '../../french/fold.ts';
import { ReadingPool } from '../../pool.ts';
import type { Deciding } from '../../privacy/desk.ts';
import { originalPathOf } from '../../privacy/sidecar.ts';
import type { OnRead } from '../../progress.ts';
import { scansIn } from '../../read/kept-pages.ts';
import type { Act } from '../../register.ts';
import { type Holdings, registerOf, type StoredDocument, updateRecords } from '../../store.ts';
import type { History } from '../history.ts';
import { asStored } from '../intake/proposal.ts';
import { parisDay } from '../paris.ts';
import { decideStaged, type Stage, stage } from './stage.ts';

/** A document and its acts, to be put in the place of others, or why it may not. */
export type Replacement =
  | { before: Act[]; after: Act[]; document: StoredDocument; sha256: string; staged: Stage; problem: null }
  | { before: null; problem: string };

const refused = (problem: string) => ({ before: null, problem }) as const;

/**
 * Reads a file and works out what putting it in the place of an act's document would do. Nothing is written in
 * the store; what was decided of the personal data of the former document holds for the new one.
 */
export async function replacementOf(
  root: string,
  history: History,
  path: string,
  deciding: Deciding,
  onRead: OnRead = () => {},
): Promise<Replacement> {
  const { act: id, last } = history;
  const pool = new ReadingPool();
  try {
    const holdings = await updateRecords(root, { pool, onRead });
    const current = currentOf(holdings, id, last.file);
    if (!current) return refused(`Le document de ${id} n’est plus dans le dossier : remettez-le d’abord.`);
    const { authority } = current;
    const source = { file: basename(path), path, authoritySlug: authority.slug, scans: scansIn(root) };
    const progress = { file: source.file, rank: 1, total: 1 };
    onRead(progress);
    const extraction = await pool.extract(source, authority.authority, (scan) =>
      onRead({ ...progress, scan }),
    );
    const ids = extraction.records.map((record) => record.id);
    const isExtract = current.records.length > 1 && ids.length === 1;
    const wanted = isExtract ? [id] : current.records.map(({ record }) => record.id);
    const unfit = unfitness(path, extraction, wanted, isExtract ? null : current);
    if (unfit) return refused(unfit);
    const file = isExtract ? besideOf(current, extraction.records[0]?.number, path) : current.file;
    const document = asStored(file, authority, extraction, root);
    const staged = await stage(path, document, current.path);
    const others = isExtract ? holdings.documents : holdings.documents.filter((own) => own !== current);
    const told = { ids, today: parisDay(deciding.now) };
    const before = await actsIn({ ...told, holdings, document: current });
    const put = { ...holdings, documents: [...others, staged.document] };
    const after = { ...told, holdings: put, document: staged.document };
    const weighed = await weigh({ history, path, before, after, deciding }).catch(async (error) => {
      await staged.close();
      throw error;
    });
    if (weighed.problem === null) return { ...weighed, document, sha256: extraction.sha256, staged };
    await staged.close();
    return weighed;
  } finally {
    await pool.close();
  }
}

/**
 * Why a file as it was read cannot take the place of these acts; null when it can. `current`: the document whose
 * place and address it would take, null for an extract, which gets its own.
 */
function unfitness(
  path: string,
  { records, diagnostics: [problem] }: Extraction,
  wanted: readonly string[],
  current: StoredDocument | null,
): string | null {
  if (records.length === 0)
    return problem ? `${path} : ${problem.message}` : `${path} : aucun acte n’y a été reconnu.`;
  const ids = records.map(({ id }) => id);
  if (wanted.join() !== ids.join())
    return `${path} est ${ids.join(', ')} : il ne peut remplacer ${wanted.join(', ')}.`;
  if (current && extname(path).toLowerCase() !== extname(current.path).toLowerCase())
    return `Donnez le nouveau document dans le même format (${extname(current.path)}) : son adresse ne change pas.`;
  return null;
}

/** The document the ledger names, when it still gives the act; else any that does. */
function currentOf({ documents }: Holdings, id: string, file: string): StoredDocument | undefined {
  const giving = documents.filter(({ records }) => records.some(({ record }) => record.id === id));
  return giving.find((document) => document.file.endsWith(`/${file}`)) ?? giving[0];
}

/** An extract stands beside the minutes its act was published from. */
const besideOf = ({ file }: StoredDocument, number: string | null | undefined, path: string): string =>
  `${dirname(file)}/${slug(number ?? basename(path, extname(path)))}${extname(path).toLowerCase()}`;

/** Some acts of a document among all that stands. */
interface Told {
  holdings: Holdings;
  document: StoredDocument;
  ids: readonly string[];
  today: string;
}

async function actsIn({ holdings, document, ids, today }: Told): Promise<Act[]> {
  const { acts, blocked } = await registerOf(holdings, { today });
  return [...acts, ...blocked].filter(
    ({ record, sourcePath }) => originalPathOf(sourcePath) === document.path && ids.includes(record.id),
  );
}

interface Weighing {
  history: History;
  path: string;
  before: Act[];
  after: Told;
  deciding: Deciding;
}

/** Decides what was typed of the new document's personal data, then says whether it may take the place. */
async function weigh({ history, path, before, after: told, deciding }: Weighing) {
  const { act: id, last, state } = history;
  const isPublished = state === 'published';
  const [first] = isPublished ? await actsIn(told) : [];
  const left = first ? await decideStaged(first, [...before, first], deciding) : null;
  const after = await actsIn(told);
  // The same as the ledger's: done already, or cut before the file was put in place.
  const isTold = after[0]?.record.source.sha256 === last.sourceSha256;
  const standing = before[0]?.record.source.sha256;
  if (isTold && standing === last.sourceSha256) return refused(`${path} est déjà le document de ${id}.`);
  if (!isTold && standing !== last.sourceSha256)
    return refused(
      `Le document de ${id} dans le dossier n’est plus celui du registre : remettez-le d’abord, pour qu’il soit gardé.`,
    );
  const obstacle = isPublished ? obstacleTo(after, left) : null;
  return obstacle ? refused(obstacle) : { before: isTold ? [] : before, after, problem: null };
}

/** A published act is not replaced by one that could not be published. */
function obstacleTo(acts: readonly Act[], undecided: string | null): string | null {
  if (undecided)
    return (
      'La nouvelle version a des données personnelles probables à décider : relancez la commande avec ' +
      `--mask ou --keep et leurs numéros.\n${undecided}`
    );
  const error = acts.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'error');
  return error ? `La nouvelle version ne peut pas être publiée : ${error.message}` : null;
}
