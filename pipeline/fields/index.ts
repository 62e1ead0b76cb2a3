import type { Authority } from '../../schemas/authority.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { ActSections, Draft, Fact, SourceDocument } from '../document.ts';
import { amounts } from './amounts.ts';
import { attendance } from './attendance.ts';
import { authority } from './authority.ts';
import { number } from './number.ts';
import { publication } from './publication.ts';
import { rapporteur } from './rapporteur.ts';
import { receipt } from './receipt.ts';
import { signature } from './signature.ts';
import { sitting } from './sitting.ts';
import { subject } from './subject.ts';
import { textParts } from './text-parts.ts';
import { topic } from './topic.ts';
import { vote } from './vote.ts';

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

/** In the order they run: later fields may use what earlier ones found. */
export const fields: readonly Field[] = [
  authority,
  sitting,
  attendance,
  number,
  subject,
  rapporteur,
  textParts,
  vote,
  amounts,
  topic,
  receipt,
  publication,
  signature,
];
