import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { median } from './measure.ts';
import { residentOf } from './memory.ts';
import { withMeasures } from './results.ts';

const test = suite('bench');

test('the paragraph of the README is replaced, and tells how an act’s cost grows', () => {
  const results = {
    'site-1000': { sentences: ['mille.'], growth: { acts: 1000, each: 2 } },
    reading: { sentences: ['lire.'] },
    'site-5000': { sentences: ['cinq mille.'], growth: { acts: 5000, each: 3 } },
  };
  const readme = 'avant\n<!-- bench -->\n\n- ancien\n\n<!-- /bench -->\naprès';
  const written = withMeasures(readme, results, ['reading', 'site-1000', 'site-5000']);
  const growth = '- De 1 000 à 5 000 actes, le coût d’un acte est multiplié par 1,5.';
  const lines = ['avant', '<!-- bench -->', '', '- lire.', '- mille.', '- cinq mille.', growth];
  assert.is(written.replaceAll('\u202f', ' '), [...lines, '', '<!-- /bench -->', 'après'].join('\n'));
  assert.throws(() => withMeasures('rien', results, []), /no place/);
});

test('medians', () => assert.equal([median([3, 10, 1]), median([5])], [3, 5]));

test('memory counts what a process has started, and what it started too', async () => {
  const holding = 'const held = Buffer.alloc(60e6, 1); setTimeout(() => held, 60000)';
  const starting = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(holding)}]); setTimeout(() => {}, 60000)`;
  const child = spawn('bash', ['-c', `"$0" -e "$1" & wait`, process.execPath, starting], { detached: true });
  try {
    let bytes = 0;
    for (let turn = 0; turn < 100 && bytes < 70e6; turn++) {
      await after(100);
      bytes = await residentOf(child.pid ?? 0);
    }
    assert.ok(bytes > 70e6, `${bytes} bytes`);
  } finally {
    process.kill(-(child.pid ?? 0));
    await once(child, 'close');
  }
});

test('a process that has ended counts for nothing', async () => assert.is(await residentOf(2 ** 22 + 1), 0));

test.run();
