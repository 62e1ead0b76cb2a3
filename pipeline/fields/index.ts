import { amounts } from './amounts.ts';
import { appeal } from './appeal.ts';
import { attendance } from './attendance.ts';
import { authority } from './authority.ts';
import type { Field } from './field.ts';
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
  appeal,
];
