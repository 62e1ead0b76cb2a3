import type { Authority } from '../../schemas/authority.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { ActSections, Draft, Fact, SourceDocument } from '../document.ts';

/** What a field may look at. `draft` holds what the fields before it have found. */
export interface FieldContext {
  act: ActSections;
  draft: Draft;
  document: SourceDocument;
  /** authority.json of the folder, when there is one. */
  authority: Authority | null;
  /** A field adds what it could not settle. */
  diagnostics: Diagnostic[];
}

/** Sections → facts. Nothing found gives no fact; a doubt gives a diagnostic, never a guess. */
export interface Field {
  name: string;
  /** `sitting` fields read the heading and attendance, shared by the acts of one sitting. */
  scope: 'sitting' | 'act';
  extract(context: FieldContext): Fact[];
}
