import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { slug } from '../french/fold.ts';
import { LEDGER_FILE, VERSIONS_FOLDER } from '../ledger/file.ts';
import { isDraft } from '../lib/atomic.ts';
import { natural } from '../lib/natural.ts';
import { isMaskedCopy, PRIVACY } from '../privacy/sidecar.ts';
import type { AuthorityEntry } from '../register.ts';
import { AUTHORITY_FILE, readAuthority } from './authority.ts';
import { MEMBERS_FILE, readMembers } from './members.ts';
import { codeProblems } from './official-codes.ts';

/** A file of the store. `file` is its name from the root, with slashes: what messages show. */
export interface StoredFile {
  file: string;
  path: string;
}

/** The folder of one sitting: what was deposited, what was derived from it, what was put right. */
export interface SittingFolder {
  authority: AuthorityEntry;
  path: string;
  sources: StoredFile[];
  records: StoredFile[];
  corrections: StoredFile[];
  /** XML: acknowledgements of the @ctes system. */
  messages: StoredFile[];
}

/** What stands in the folder of one council. `findings` tells what stands where nothing is looked for. */
export interface CouncilFolder {
  authority: AuthorityEntry;
  path: string;
  sittings: SittingFolder[];
  findings: Diagnostic[];
}

/** What stands where. `findings` are those of no council's folder. */
export interface Places {
  councils: CouncilFolder[];
  findings: Diagnostic[];
}

const SITTING = /^\d{4}-\d{2}-\d{2}$/;
const CORRECTIONS = '.corrections.json';
/** Files that may stand beside the folders of the sittings. */
const BESIDE = new Set([
  AUTHORITY_FILE,
  LEDGER_FILE,
  VERSIONS_FOLDER,
  MEMBERS_FILE,
  'README.md',
  'LISEZMOI.md',
]);

/** Whether a file of a sitting is one that runs leave there: a record read from a document. */
export const isRecordName = (name: string): boolean =>
  extname(name) === '.json' &&
  name !== AUTHORITY_FILE &&
  !name.endsWith(PRIVACY) &&
  !name.endsWith(CORRECTIONS);

/** Lists `<authority>/<date of sitting>/<document>` under the root, in the order of names. */
export async function placesIn(root: string): Promise<Places> {
  const places: Places = { councils: [], findings: [] };
  for (const entry of entriesOf(root)) {
    if (entry.isDirectory()) await addCouncil(places, root, entry.name);
    else if (!BESIDE.has(entry.name)) places.findings.push(misplaced(entry, entry.name));
  }
  return places;
}

async function addCouncil(places: Places, root: string, folder: string): Promise<void> {
  const path = join(root, folder);
  const read = await readAuthority(path, `${folder}/${AUTHORITY_FILE}`);
  if (!read.authority) {
    places.findings.push(read.problem);
    return;
  }
  const { members, findings: misread } = await readMembers(path, `${folder}/${MEMBERS_FILE}`);
  const authority: AuthorityEntry = {
    slug: slug(folder),
    authority: read.authority,
    ...(members.length > 0 ? { members } : {}),
  };
  const findings = [...codeProblems(read.authority, `${folder}/${AUTHORITY_FILE}`), ...misread];
  const council: CouncilFolder = { authority, path, sittings: [], findings };
  places.councils.push(council);
  for (const entry of entriesOf(path)) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory() && SITTING.test(entry.name))
      council.sittings.push(sittingOf(authority, { file, path: join(path, entry.name) }, findings));
    else if (!BESIDE.has(entry.name)) findings.push(misplaced(entry, file));
  }
}

function sittingOf(authority: AuthorityEntry, folder: StoredFile, findings: Diagnostic[]): SittingFolder {
  const sitting: SittingFolder = {
    authority,
    path: folder.path,
    sources: [],
    records: [],
    corrections: [],
    messages: [],
  };
  for (const entry of entriesOf(folder.path)) {
    const stored = { file: `${folder.file}/${entry.name}`, path: join(folder.path, entry.name) };
    if (entry.isDirectory()) findings.push(misplaced(entry, stored.file));
    else if (entry.name.endsWith(PRIVACY) || isMaskedCopy(entry.name)) continue;
    else if (entry.name.endsWith(CORRECTIONS)) sitting.corrections.push(stored);
    else if (extname(entry.name).toLowerCase() === '.xml') sitting.messages.push(stored);
    else if (isRecordName(entry.name)) sitting.records.push(stored);
    else sitting.sources.push(stored);
  }
  return sitting;
}

/** What Windows and word processors leave beside the files one opens: « ~$2024-007.docx ». */
const LEFT = /^(?:~\$.*|thumbs\.db|desktop\.ini)$/i;

/**
 * Hidden files and what an interrupted writing or another program left are nobody's. Read synchronously: an archive has
 * thousands of small folders, and nothing else can begin before they are known.
 */
const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !isDraft(name) && !LEFT.test(name))
    .sort((a, b) => natural(a.name, b.name));

const misplaced = (entry: Dirent, file: string): Diagnostic =>
  report(entry.isDirectory() ? 'folder.misplaced' : 'file.misplaced', { file });
