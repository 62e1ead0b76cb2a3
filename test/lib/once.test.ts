import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { once, onceEach } from '../../pipeline/lib/once.ts';

const test = suite('once');

/** Answers in turn, and says how often it was asked. */
function asked<T>(...answers: T[]): { count: number; answer: () => T } {
  const state = { count: 0, answer: () => answers[state.count++] as T };
  return state;
}

for (const answer of ['yes', false, null, undefined])
  test(`« ${answer} » is answered once about each thing`, () => {
    const question = asked(answer, answer);
    const told = once(question.answer);
    const [one, other] = [{}, {}];
    assert.equal([told(one), told(one), told(other)], [answer, answer, answer]);
    assert.is(question.count, 2);
  });

test('the same about each thing with each value', () => {
  const question = asked('a', 'b', 'c');
  const told = onceEach<object, string | null, string>(question.answer);
  const [one, other] = [{}, {}];
  assert.equal(
    [told(one, null), told(one, '2024'), told(other, null), told(one, null), told(one, '2024')],
    ['a', 'b', 'c', 'a', 'b'],
  );
});

test('an answer that is noted is not asked for, and stands for an earlier one', () => {
  const question = asked('made');
  const told = once(question.answer);
  const [one, other] = [{}, {}];
  told.note(one, 'noted');
  assert.equal([told(one), told(other)], ['noted', 'made']);
  told.note(other, 'noted later');
  assert.is(told(other), 'noted later');
});

test('a question that fails is asked again', () => {
  let fails = true;
  const told = once(() => {
    if (fails) throw new Error('not yet');
    return 'yes';
  });
  const about = {};
  assert.throws(() => told(about), 'not yet');
  fails = false;
  assert.is(told(about), 'yes');
});

test.run();
