import type { Passage } from '../document/passage.ts';
import type { Fact } from '../document.ts';
import { topicOf } from '../french/topics/nomenclature.ts';
import { printedTopicIn } from '../french/topics/printed-topic.ts';
import { inferTopic } from '../french/topics/topic-inference.ts';
import { inferred, stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownHeading } from './sections/own.ts';

/**
 * With less than these shares of the weight of its words, the title, then the decision, does not settle the
 * matière.
 */
const SURE_FROM_TITLE = 0.35;
const SURE_FROM_DECISION = 0.5;
/** The first articles say what is decided; the last ones who carries it out. */
const DECISION_REACH = 600;
const TITLE_REACH = 1000;

/** The matière of the ACTES nomenclature: as printed, else as the words of the title and decision suggest. */
export const topic: Field = {
  name: 'topic',
  scope: 'act',
  extract({ act, draft }) {
    for (const section of [...ownHeading(act), act.stamp, act.subject, act.closing, act.body.slice(0, 300)]) {
      const printed = printedTopicIn(section);
      if (printed) {
        const { code, label, passage } = printed;
        return [stated('/topic', { code, label }, 'topic-printed', passage)];
      }
    }
    const title = draft.subject?.slice(0, TITLE_REACH) ?? act.subject.slice(0, TITLE_REACH).flat;
    const decision = draft.operativeText
      .map(({ text }) => text)
      .join(' ')
      .slice(0, DECISION_REACH);
    return (
      fromWords(title, SURE_FROM_TITLE, 'topic-words-of-title', [act.subject]) ??
      fromWords(`${title} ${title} ${decision}`, SURE_FROM_DECISION, 'topic-words-of-decision', [
        act.subject,
        act.body,
      ]) ??
      []
    );
  },
};

/** The matière that a text suggests surely enough, with the words that do, looked for where the text came from. */
function fromWords(text: string, least: number, rule: string, sections: readonly Passage[]): Fact[] | null {
  const found = inferTopic(text);
  const label = found && topicOf(found.code)?.label;
  if (!found || !label || found.confidence < least) return null;
  const lines = sections.map(({ onOneLine }) => onOneLine);
  const words = found.places.flatMap(({ start, end }) => firstSaid(text.slice(start, end), lines) ?? []);
  return [
    inferred(
      '/topic',
      { code: found.code, label },
      rule,
      ...(words.length > 0 ? words : sections.slice(0, 1)),
    ),
  ];
}

/** Where whole words are first said; null when a paragraph ends within them. */
function firstSaid(words: string, lines: readonly Passage[]): Passage | null {
  for (const line of lines) {
    const at = wholeAt(line.text, words);
    if (at >= 0) return line.slice(at, at + words.length);
  }
  return null;
}

/** Index of words that are no part of a longer one, as « DM » is of « ADMR »; -1 without. */
function wholeAt(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at >= 0 && (isLetter(text[at - 1]) || isLetter(text[at + words.length])))
    at = text.indexOf(words, at + 1);
  return at;
}

const isLetter = (char = ''): boolean => /[\p{L}\p{N}]/u.test(char);
