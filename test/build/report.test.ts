import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runReport } from '../../pipeline/build/report.ts';
import { report } from '../../pipeline/diagnostics.ts';

const test = suite('build: what a run tells');

const held = (file: string, act: string) => report('privacy.undecided', { file }, { act, count: '5' });
const told = (...findings: ReturnType<typeof held>[]) =>
  runReport({ councils: [], findings, pages: 1 }, '_site');

test('what is alike in one document is told once, with its remedy', () => {
  const said = told(
    held('essai/2024-03-14/pv.pdf', 'essai/2024-03-14/1'),
    held('essai/2024-03-14/pv.pdf', 'essai/2024-03-14/2'),
    held('essai/2024-03-14/pv.pdf', 'essai/2024-03-14/3'),
  );
  assert.is(said.match(/pv\.pdf/g)?.length, 1);
  assert.match(said, /2024-03-14\/1 n’est pas publié.*\n {4}Et 2 autres constats de même sorte/);
  assert.is(said.match(/→/g)?.length, 1);
});

test('each document is named', () => {
  const said = told(
    held('essai/2024-03-14/1.pdf', 'essai/2024-03-14/1'),
    held('essai/2024-03-14/2.pdf', 'essai/2024-03-14/2'),
  );
  assert.match(said, /1\.pdf\n[^]*2\.pdf\n/);
  assert.not.match(said, /même sorte/);
});

test.run();
