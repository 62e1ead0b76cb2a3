import type { Person } from '../../schemas/deliberation.ts';
import type { Passage } from '../passage.ts';
import { peopleIn } from './people.ts';

/** The first person a passage names: « Monsieur le Maire, Michaël DELAFOSSE ». A title alone is nobody. */
export const parsePerson = (passage: Passage): Person | null => peopleIn(passage)[0]?.person ?? null;
