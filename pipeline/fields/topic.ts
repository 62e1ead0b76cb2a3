import { inferred, stated } from '../facts.ts';
import { topicOf } from '../french/nomenclature.ts';
import { printedTopicIn } from '../french/printed-topic.ts';
import { inferTopic } from '../french/topic-inference.ts';
import type { Field } from './field.ts';
import { ownHeading } from './sections/own.ts';

/** Below these shares of the words' weight the title, then the decision, leave the matière open. */
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
    const fromTitle = sure(title, SURE_FROM_TITLE);
    const code = fromTitle ?? sure(`${title} ${title} ${decision}`, SURE_FROM_DECISION);
    const label = code && topicOf(code)?.label;
    if (!code || !label) return [];
    const rule = fromTitle ? 'topic-words-of-title' : 'topic-words-of-decision';
    return [inferred('/topic', { code, label }, rule, act.subject)];
  },
};

function sure(text: string, least: number): string | null {
  const found = inferTopic(text);
  return found && found.confidence >= least ? found.code : null;
}
