import { basename, dirname, extname } from 'node:path';
import { slug } from '../../french/fold.ts';
import { ReadingPool } from '../../pool.ts';
import { undecided } from '../../privacy/index.ts';
import { masksIn, readPrivacy } from '../../privacy/sidecar.ts';
import { scansIn } from '../../read/kept-pages.ts';
import type { Act } from '../../register.ts';
import { type Holdings, registerOf, type StoredDocument, updateRecords } from '../../store.ts';
import type { History } from '../history.ts';
import { asStored } from '../intake/proposal.ts';
import { parisDay } from '../paris.ts';

/** A document and its acts, to be put in the place of others, or why it may not. */
export type Replacement =
  | { before: Act[]; after: Act[]; document: StoredDocument; sha256: string; problem: null }
  | { before: null; problem: string };

const refused = (problem: string): Replacement => ({ before: null, problem });

/** Reads a file and works out what putting it in the place of an act's document would do. Nothing is written. */
export async function replacementOf(
  root: string,
  { act: id, last, state }: History,
  path: string,
  now: Date,
): Promise<Replacement> {
  const pool = new ReadingPool();
  try {
    const holdings = await updateRecords(root, { pool });
    const current = currentOf(holdings, id, last.file);
    if (!current) return refused(`Le document de ${id} n’est plus dans le dossier : remettez-le d’abord.`);
    const { privacy } = await readPrivacy(current.path);
    if (masksIn(privacy).length > 0)
      return refused(
        `${id} est publié avec des mots masqués : son document ne peut pas être remplacé ainsi.`,
      );
    const { authority } = current;
    const source = { file: basename(path), path, authoritySlug: authority.slug, scans: scansIn(root) };
    const extraction = await pool.extract(source, authority.authority);
    const [problem] = extraction.diagnostics;
    if (extraction.records.length === 0)
      return refused(problem ? `${path} : ${problem.message}` : `${path} : aucun acte n’y a été reconnu.`);
    const ids = extraction.records.map((record) => record.id);
    const isExtract = current.records.length > 1 && ids.length === 1;
    const wanted = isExtract ? [id] : current.records.map(({ record }) => record.id);
    if (wanted.join() !== ids.join())
      return refused(`${path} est ${ids.join(', ')} : il ne peut remplacer ${wanted.join(', ')}.`);
    if (!isExtract && extname(path).toLowerCase() !== extname(current.path).toLowerCase())
      return refused(
        `Donnez le nouveau document dans le même format (${extname(current.path)}) : son adresse ne change pas.`,
      );
    // The same as the ledger's: done already, or cut before the file was put in place.
    const isTold = extraction.sha256 === last.sourceSha256;
    const standing = current.records[0]?.record.source.sha256;
    if (isTold && standing === last.sourceSha256) return refused(`${path} est déjà le document de ${id}.`);
    if (!isTold && standing !== last.sourceSha256)
      return refused(
        `Le document de ${id} dans le dossier n’est plus celui du registre : remettez-le d’abord, pour qu’il soit gardé.`,
      );

    const file = isExtract ? besideOf(current, extraction.records[0]?.number, path) : current.file;
    const document = asStored(file, authority, extraction, root);
    const today = parisDay(now);
    const others = isExtract ? holdings.documents : holdings.documents.filter((own) => own !== current);
    const before = isTold ? [] : await actsIn(holdings, current, ids, today);
    const after = await actsIn({ ...holdings, documents: [...others, document] }, document, ids, today);
    const obstacle = state === 'published' ? await obstacleTo(after) : null;
    return obstacle
      ? refused(obstacle)
      : { before, after, document, sha256: extraction.sha256, problem: null };
  } finally {
    await pool.close();
  }
}

/** The document the ledger names, when it still gives the act; else any that does. */
function currentOf({ documents }: Holdings, id: string, file: string): StoredDocument | undefined {
  const giving = documents.filter(({ records }) => records.some(({ record }) => record.id === id));
  return giving.find((document) => document.file.endsWith(`/${file}`)) ?? giving[0];
}

/** An extract stands beside the minutes its act was published from. */
const besideOf = ({ file }: StoredDocument, number: string | null | undefined, path: string): string =>
  `${dirname(file)}/${slug(number ?? basename(path, extname(path)))}${extname(path).toLowerCase()}`;

async function actsIn(holdings: Holdings, document: StoredDocument, ids: readonly string[], today: string) {
  const { acts, blocked } = await registerOf(holdings, { today });
  return [...acts, ...blocked].filter(
    ({ record, sourcePath }) => sourcePath === document.path && ids.includes(record.id),
  );
}

/** A published act is not replaced by one that could not be published. */
async function obstacleTo(acts: readonly Act[]): Promise<string | null> {
  for (const act of acts) {
    const error = act.findings.find(({ severity }) => severity === 'error');
    if (error) return `La nouvelle version ne peut pas être publiée : ${error.message}`;
    if ((await undecided(act)) > 0)
      return 'La nouvelle version a des données personnelles probables à décider : « registre privacy ».';
  }
  return null;
}
