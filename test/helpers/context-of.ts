import { SECTIONS, type SectionName, type SourceDocument } from '../../pipeline/document.ts';
import type { FieldContext } from '../../pipeline/fields/field.ts';
import { emptySections } from '../../pipeline/layouts/sections.ts';
import { setAt } from '../../pipeline/record/facts.ts';
import { emptyDraft } from '../../pipeline/record.ts';
import type { Authority } from '../../schemas/authority.ts';
import { passageOf } from './passage-of.ts';

export type SectionTexts = Partial<Record<SectionName | 'numberHint' | 'preamble', string>> & {
  headIsShared?: boolean;
};

interface Known {
  authority?: Authority;
  /** JSON pointer → what the fields before have found. */
  draft?: Record<string, unknown>;
}

/** What a field is given, from plain texts: each section is a page of its own. */
export function contextOf(texts: SectionTexts, { authority, draft: values = {} }: Known = {}): FieldContext {
  const act = emptySections();
  for (const name of SECTIONS) act[name] = passageOf(texts[name] ?? '');
  act.headIsShared = texts.headIsShared ?? false;
  act.preamble = passageOf(texts.preamble ?? '');
  if (texts.numberHint) act.numberHint = passageOf(texts.numberHint);
  const document: SourceDocument = {
    file: 'act.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    size: 1,
    textLayer: 'plain',
    pages: [],
  };
  const draft = emptyDraft(document, act);
  for (const [pointer, value] of Object.entries(values)) setAt(draft, pointer, value);
  return { act, draft, document, authority: authority ?? null, diagnostics: [] };
}
