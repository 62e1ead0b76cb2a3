import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inferTopic } from '../../pipeline/french/topics/topic-inference.ts';

/** Invented subjects of every matière, as councils word them and as clerks name their files. */
const TABLE = new URL('topic-subjects.csv', import.meta.url);

const subjects = suite('topic: one subject after another, in all matières');
for (const line of readFileSync(TABLE, 'utf8').trim().split('\n').slice(1)) {
  const [code = '', subject = ''] = line.split(';');
  subjects(subject, () => assert.is(inferTopic(subject)?.code ?? null, code));
}
subjects.run();
