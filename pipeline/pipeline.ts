import type { Authority } from '../schemas/authority.ts';
import type { Deliberation, Diagnostic } from '../schemas/deliberation.ts';
import { report } from './diagnostics.ts';
import type { ActSections, DocumentKind, Draft, Fact, Reading, SourceDocument } from './document.ts';
import { type Extraction, unread } from './extraction.ts';
import type { FieldContext } from './fields/field.ts';
import { fields } from './fields/index.ts';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { type ReadOutcome, readDocument, type SourceFile } from './read/document.ts';
import type { LongReading } from './read/reader.ts';
import { doubtsOf, withDoubtedNumbers } from './record/doubts.ts';
import { copyOf, setAt } from './record/facts.ts';
import { unreadBetween, unreadOf } from './record/unread-pages.ts';
import { isAct } from './record/worth.ts';
import { emptyDraft, identify } from './record.ts';

/**
 * The whole flow of one file: bytes → lines → acts and sections → facts → records.
 * Content problems become diagnostics; an unreadable file gives an extraction with no record.
 */
export async function extract(
  source: SourceFile,
  authority: Authority | null,
  onPage?: LongReading['onPage'],
): Promise<Extraction> {
  return extractionOf(await readDocument(source, onPage), source, authority);
}

/** What a document gives once it is read; of one that could not be, only why. */
export const extractionOf = (
  { document, sha256, problem }: ReadOutcome,
  source: SourceFile,
  authority: Authority | null,
): Extraction =>
  document ? interpret(document, authority, source.authoritySlug) : unread(source, sha256, problem);

/** The flow after reading: what a document's lines say. Same document in, same extraction out. */
export function interpret(document: SourceDocument, authority: Authority | null, slug?: string): Extraction {
  const layout = layouts.find(({ matches }) => matches(document)) as Layout;
  const reading = layout.read(document);
  const { kind } = reading;
  const context = { document, authority };
  const shared = readFacts('sitting', reading.sitting, context);
  const records = kind === 'other' ? [] : identify(recordsOf(reading, kind, context, shared), slug);
  const { file, sha256, mediaType, textLayer } = document;
  const { sitting, attendance } = records[0] ?? shared.draft;
  const diagnostics = findingsOf(document, kind, shared, records);
  return { file, sha256, mediaType, kind, textLayer, sitting, attendance, records, diagnostics };
}

/** Kinds of documents that hold acts. */
type ActKind = Exclude<DocumentKind, 'other'>;
type Context = Pick<FieldContext, 'document' | 'authority'>;

function recordsOf(
  { sitting, acts }: Reading,
  kind: ActKind,
  context: Context,
  shared: Read,
): Deliberation[] {
  const unread = unreadOf(context.document, acts);
  const records = acts
    .map((act, i) => {
      const own = act.heading === sitting.heading ? shared : readFacts('sitting', act, context);
      return toRecord(readFacts('act', act, context, own), context.document, kind, unread[i] ?? []);
    })
    .filter((record, i) => isAct(record, acts, i));
  return withDoubtedNumbers(records, context.document);
}

/** The diagnostics of a document. Nothing is missed in one that is no act, except pages that were not read. */
function findingsOf(
  document: SourceDocument,
  kind: DocumentKind,
  shared: Read,
  records: readonly Deliberation[],
): Diagnostic[] {
  if (kind === 'other') return unreadBetween(document);
  if (records.length > 0)
    return [...new Set([...shared.diagnostics, ...records.flatMap(({ diagnostics }) => diagnostics)])];
  return [
    ...shared.diagnostics,
    ...unreadBetween(document),
    report('act.not-found', { file: document.file }),
  ];
}

interface Read {
  facts: Fact[];
  /** The record these facts make. */
  draft: Draft;
  diagnostics: Diagnostic[];
}

/** Runs the fields of one scope in their order, each seeing what the ones before it found. */
function readFacts(
  scope: 'sitting' | 'act',
  act: ActSections,
  { document, authority }: Context,
  before?: Pick<Read, 'facts' | 'diagnostics'>,
): Read {
  const facts = [...(before?.facts ?? [])];
  const diagnostics = [...(before?.diagnostics ?? [])];
  const draft = draftOf(facts, document, act);
  for (const field of fields) {
    if (field.scope !== scope) continue;
    for (const fact of field.extract({ act, draft, document, authority, diagnostics })) {
      facts.push(fact);
      write(draft, fact);
    }
  }
  return { facts, draft, diagnostics };
}

/** Writes a copy: the facts of a sitting go into each of its acts, which must not share values. */
const write = (draft: Draft, { pointer, value }: Fact): void => setAt(draft, pointer, copyOf(value));

function draftOf(facts: Fact[], document: SourceDocument, act: ActSections) {
  const draft = emptyDraft(document, act);
  for (const fact of facts) write(draft, fact);
  return draft;
}

function toRecord(
  { facts, draft, diagnostics }: Read,
  document: SourceDocument,
  kind: ActKind,
  unread: readonly Diagnostic[],
): Deliberation {
  const provenance = Object.fromEntries(
    facts.map(({ pointer, certainty, rule, spans }) => [pointer, { certainty, rule, spans }]),
  );
  return {
    ...draft,
    source: { ...draft.source, kind },
    provenance,
    diagnostics: [...diagnostics, ...unread, ...doubtsOf(facts, document)],
  };
}
