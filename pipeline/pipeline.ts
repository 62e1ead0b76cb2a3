import type { Authority } from '../schemas/authority.ts';
import type { Deliberation, Diagnostic } from '../schemas/deliberation.ts';
import { report } from './diagnostics.ts';
import type { ActSections, DocumentKind, Draft, Fact, SourceDocument } from './document.ts';
import { doubtsOf } from './record/doubts.ts';
import { type Extraction, unread } from './extraction.ts';
import { copyOf, setAt } from './record/facts.ts';
import type { FieldContext } from './fields/field.ts';
import { fields } from './fields/index.ts';
import { CHOOSES } from './french/vote/results.ts';
import { KINDS } from './french/vote/terms.ts';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { readDocument, type SourceFile } from './read/document.ts';
import type { LongReading } from './read/reader.ts';
import { emptyDraft, identify } from './record.ts';
import { unreadBetween, unreadOf } from './record/unread-pages.ts';

/**
 * The whole flow of one file: bytes → lines → acts and sections → facts → records.
 * Content problems become diagnostics; an unreadable file gives an extraction with no record.
 */
export async function extract(
  source: SourceFile,
  authority: Authority | null,
  onPage?: LongReading['onPage'],
): Promise<Extraction> {
  const { document, sha256, problem } = await readDocument(source, onPage);
  return document ? interpret(document, authority, source.authoritySlug) : unread(source, sha256, problem);
}

/** The flow after reading: what a document's lines say. Same document in, same extraction out. */
export function interpret(document: SourceDocument, authority: Authority | null, slug?: string): Extraction {
  const layout = layouts.find(({ matches }) => matches(document)) as Layout;
  const reading = layout.read(document);
  const { kind } = reading;
  const context = { document, authority };
  const shared = readFacts('sitting', reading.sitting, context);
  const acts = reading.acts.map((act) => {
    const own = act.heading === reading.sitting.heading ? shared : readFacts('sitting', act, context);
    return readFacts('act', act, context, own);
  });
  const unread = unreadOf(document, reading.acts);
  const records = identify(
    kind === 'other'
      ? []
      : acts
          .map((read, i) => toRecord(read, document, kind, unread[i] ?? []))
          .filter((record, i) => saysSomething(record) && !isOnlyTold(record, reading.acts, i)),
    slug,
  );
  const { sitting, attendance } = records[0] ?? shared.draft;
  const { file, sha256, mediaType, textLayer } = document;
  const found = new Set([...shared.diagnostics, ...records.flatMap((record) => record.diagnostics)]);
  if (records.length === 0) for (const finding of unreadBetween(document)) found.add(finding);
  if (records.length === 0) found.add(report('act.not-found', { file }));
  // A document that is no act owes nothing that an act would say, as far as it was read.
  const diagnostics = kind === 'other' ? unreadBetween(document) : [...found];
  return {
    file,
    sha256,
    mediaType,
    kind,
    textLayer,
    sitting,
    attendance,
    records,
    diagnostics,
  };
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
  { document, authority }: Pick<FieldContext, 'document' | 'authority'>,
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

/** Facts of a sitting are written in each of its acts: none shares a value with another. */
const write = (draft: Draft, { pointer, value }: Fact): void => setAt(draft, pointer, copyOf(value));

function draftOf(facts: Fact[], document: SourceDocument, act: ActSections) {
  const draft = emptyDraft(document, act);
  for (const fact of facts) write(draft, fact);
  return draft;
}

function toRecord(
  { facts, draft, diagnostics }: Read,
  document: SourceDocument,
  kind: Exclude<DocumentKind, 'other'>,
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

/** The head of an act, and nothing of what was decided on what: no record. */
const saysSomething = ({ number, subject, vote, receipt }: Deliberation): boolean =>
  number !== null || subject !== null || vote.outcome !== null || receipt !== null;

/** « 4 », « 2.1 »: the rank of an item, and no number of an act. */
const RANK = /^\d{1,2}(?:\s?[.-]\s?\d{1,2})?$/;

/**
 * An item of minutes in which others decided, « l'inspection a décidé l'ouverture d'une classe »: no result, no
 * vote, nobody chosen. Where the minutes are cut short, the last item is not.
 */
function isOnlyTold(
  { number, source, vote }: Deliberation,
  acts: readonly ActSections[],
  index: number,
): boolean {
  if (source.kind !== 'minutes' || index === acts.length - 1 || (number && !RANK.test(number))) return false;
  const says = [vote.outcome, vote.majority, vote.ballot, ...KINDS.map((kind) => vote[kind].count)];
  return says.every((said) => said === null) && !CHOOSES.test(acts[index]?.body.text ?? '');
}
