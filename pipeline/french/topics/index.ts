import { FINANCE } from './finance.ts';
import { INSTITUTIONS } from './institutions.ts';
import { OTHERS } from './others.ts';
import { PLANNING } from './planning.ts';
import { POLICING } from './policing.ts';
import { PROCUREMENT } from './procurement.ts';
import { PROPERTY } from './property.ts';
import { STAFF } from './staff.ts';
import { THEMES } from './themes.ts';
import type { TopicWords } from './topic-words.ts';

/**
 * Where the nomenclature leaves a choice, it is the one councils are seen to make: an orientation debate decides
 * no budget (7.10), a debt written off is a budget decision (7.1), the numbering of a street a matter of planning (2.1).
 */
export const TOPIC_WORDS: TopicWords = {
  ...PROCUREMENT,
  ...PLANNING,
  ...PROPERTY,
  ...STAFF,
  ...INSTITUTIONS,
  ...POLICING,
  ...FINANCE,
  ...THEMES,
  ...OTHERS,
};
