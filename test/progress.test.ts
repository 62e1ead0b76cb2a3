import { Writable } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { progressOn } from '../pipeline/progress.ts';

const test = suite('progress of the reading');

/** What is told when documents 1, 2… of 400 begin at these seconds. */
function told(moments: Record<number, number>, isTTY: boolean): string[] {
  const lines: string[] = [];
  const write = (line: Buffer, _: string, written: () => void) => {
    lines.push(String(line));
    written();
  };
  const err = Object.assign(new Writable({ write }), { isTTY });
  let clock = 0;
  const progress = progressOn(err, () => clock * 1000);
  for (const [rank, second] of Object.entries(moments)) {
    clock = second;
    progress.onRead({ file: 'essai/1.pdf', rank: Number(rank), total: 400 });
  }
  progress.end();
  return lines;
}

const cases: { name: string; moments: Record<number, number>; isTTY: boolean; expected: string[] }[] = [
  {
    name: 'a terminal has one line, then none',
    moments: { 1: 0, 100: 10 },
    isTTY: true,
    expected: [
      '\r\x1b[Klecture de essai/1.pdf (1 sur 400)',
      '\r\x1b[Klecture de essai/1.pdf (100 sur 400, 10 documents par seconde, encore 30 s)',
      '\r\x1b[K',
    ],
  },
  {
    name: 'a terminal is not flooded',
    moments: { 1: 0, 2: 0.05 },
    isTTY: true,
    expected: ['\r\x1b[Klecture de essai/1.pdf (1 sur 400)', '\r\x1b[K'],
  },
  { name: 'a short run says nothing elsewhere', moments: { 1: 0, 2: 1 }, isTTY: false, expected: [] },
  {
    name: 'a long run says plain lines elsewhere',
    moments: { 1: 0, 20: 10 },
    isTTY: false,
    expected: ['lecture de essai/1.pdf (20 sur 400, 2 documents par seconde, encore 3 min 10 s)\n'],
  },
];

for (const { name, moments, isTTY, expected } of cases)
  test(name, () => assert.equal(told(moments, isTTY), expected));

test('a scan tells its pages', () => {
  const lines: string[] = [];
  const write = (line: Buffer, _: string, written: () => void) => {
    lines.push(String(line));
    written();
  };
  let clock = 0;
  const progress = progressOn(new Writable({ write }), () => clock);
  clock = 6000;
  progress.onRead({ file: 'essai/1.pdf', rank: 3, total: 40, scan: { page: 12, pages: 500 } });
  assert.equal(lines, ['lecture de essai/1.pdf (3 sur 40), page 12 sur 500\n']);
});

test.run();
