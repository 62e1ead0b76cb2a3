import type { Voter } from '../../french/people.ts';
import { AND_OTHERS, BARE_BEFORE, OF_SEVERAL, OTHERS_AFTER, OTHERS_BEFORE } from '../../french/vote/names.ts';
import { PARTICIPLE } from '../../french/vote/subjects.ts';
import type { Mention } from './mention.ts';
import { isMoreThanNames } from './voters.ts';

/** A longer run of bare names is none. */
const REACH = 160;

/** Whether the names read before a verb, the first of them at `subject`, are all its subject. */
export function isWholeSubject(
  text: string,
  { start, end }: Mention,
  names: readonly Voter[],
  subject: number,
): boolean {
  const verb = text.slice(start, end);
  const isOfSeveral = OF_SEVERAL.test(verb);
  const before = text.slice(Math.max(0, subject - REACH), subject);
  if (isOfSeveral && (names.length === 1 || OTHERS_BEFORE.test(before))) return false;
  if ((isOfSeveral || PARTICIPLE.test(verb)) && BARE_BEFORE.test(before)) return false;
  return (
    !AND_OTHERS.test(text.slice(end, end + REACH)) &&
    !isMoreThanNames(restAfter(names, text.slice(subject, start)), names)
  );
}

/** Whether the names read after a label are all that it lists: « Contre : M. X et le groupe Agir » lists more. */
export const isWholeList = (list: string, names: readonly Voter[]): boolean =>
  !AND_OTHERS.test(list) && !OTHERS_AFTER.test(restAfter(names, list));

/** What stands after the last name. */
function restAfter(names: readonly Voter[], words: string): string {
  const last = names.at(-1)?.passage.text ?? '';
  return words.slice(words.lastIndexOf(last) + last.length);
}
