import { BARE_BEFORE, OF_SEVERAL } from '../../french/vote/names.ts';
import type { Mention } from './mention.ts';

/** A longer run of bare names is none. */
const REACH = 160;

/** Whether the names read before a verb, the first of them at `subject`, are all its subject. */
export function isWholeSubject(
  text: string,
  { start, end }: Mention,
  names: number,
  subject: number,
): boolean {
  const verb = text.slice(start, end);
  const isOfSeveral = OF_SEVERAL.test(verb);
  const isRest = () => BARE_BEFORE.test(text.slice(Math.max(0, subject - REACH), subject));
  return !(isOfSeveral && names === 1) && !((isOfSeveral || PARTICIPLE.test(verb)) && isRest());
}
const PARTICIPLE = /ant(?!\p{L})/iu;
