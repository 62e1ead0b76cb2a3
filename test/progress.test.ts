import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Progress, progressOn } from '../pipeline/progress.ts';

const test = suite('progress of the reading');

/** What is told when the reading is so far at these seconds. */
function told(
  moments: [second: number, Partial<Progress>][],
  terminal: { isTTY?: boolean; columns?: number },
) {
  const lines: string[] = [];
  const write = (line: Buffer, _: string, written: () => void) => {
    lines.push(String(line));
    written();
  };
  let clock = 0;
  const progress = progressOn(Object.assign(new Writable({ write }), terminal), () => clock * 1000);
  for (const [second, reading] of moments) {
    clock = second;
    progress.onRead({ file: 'essai/1.pdf', rank: 1, total: 400, ...reading });
  }
  progress.end();
  return lines;
}

const page = (number: number) => ({ rank: 3, total: 40, scan: { page: number, pages: 500 } });

const cases: {
  name: string;
  moments: [second: number, Partial<Progress>][];
  isTTY?: boolean;
  columns?: number;
  expected: string[];
}[] = [
  {
    name: 'a terminal has one line, then none',
    moments: [
      [0, { rank: 1 }],
      [10, { rank: 100 }],
    ],
    isTTY: true,
    expected: [
      '\r\x1b[Klecture de essai/1.pdf (1 sur 400)',
      '\r\x1b[Klecture de essai/1.pdf (100 sur 400, 10 documents par seconde, encore 30 s)',
      '\r\x1b[K',
    ],
  },
  {
    name: 'a terminal is not flooded',
    moments: [
      [0, { rank: 1 }],
      [0.05, { rank: 2 }],
    ],
    isTTY: true,
    expected: ['\r\x1b[Klecture de essai/1.pdf (1 sur 400)', '\r\x1b[K'],
  },
  {
    name: 'its line is no longer than it is wide',
    moments: [[0, { file: 'saint-exemple-sur-registre/2024-03-28/2024-001.pdf' }]],
    isTTY: true,
    columns: 50,
    expected: ['\r\x1b[Klecture de …e/2024-03-28/2024-001.pdf (1 sur 400)', '\r\x1b[K'],
  },
  {
    name: 'the search of personal data and the making of pages, whose pace is not that of the reading',
    moments: [
      [8, { rank: 200 }],
      [10, { rank: 3, total: 40, step: 'privacy' }],
      [10.01, { file: 'essai', rank: 40, total: 40, step: 'pages' }],
    ],
    isTTY: true,
    expected: [
      '\r\x1b[Klecture de essai/1.pdf (200 sur 400, 25 documents par seconde, encore 8 s)',
      '\r\x1b[Krecherche de données personnelles dans essai/1.pdf (3 sur 40)',
      '\r\x1b[Kpages de essai (40 délibérations)',
      '\r\x1b[K',
    ],
  },
  {
    name: 'the first documents tell no pace',
    moments: [
      [7, { rank: 1 }],
      [14, { rank: 4 }],
    ],
    expected: ['lecture de essai/1.pdf (1 sur 400)\n', 'lecture de essai/1.pdf (4 sur 400)\n'],
  },
  { name: 'where nothing was told, nothing is taken away', moments: [], isTTY: true, expected: [] },
  {
    name: 'a short run says nothing elsewhere',
    moments: [
      [0, { rank: 1 }],
      [1, { rank: 2 }],
    ],
    expected: [],
  },
  {
    name: 'a long run says plain lines elsewhere',
    moments: [
      [0, { rank: 1 }],
      [10, { rank: 20 }],
    ],
    expected: ['lecture de essai/1.pdf (20 sur 400, 2 documents par seconde, encore 3 min 10 s)\n'],
  },
  {
    name: 'less than a document a second is no speed to tell',
    moments: [[10, { rank: 5 }]],
    expected: ['lecture de essai/1.pdf (5 sur 400, encore 13 min 10 s)\n'],
  },
  {
    name: 'a scan tells its pages, and what is left from those that this run read',
    moments: [
      [6, page(12)],
      [8, page(13)],
      [14, page(15)],
    ],
    expected: [
      'lecture de essai/1.pdf (3 sur 40), page 12 sur 500\n',
      'lecture de essai/1.pdf (3 sur 40), page 15 sur 500, encore 24 min 18 s\n',
    ],
  },
  {
    name: 'hours',
    moments: [
      [0, page(1)],
      [4, page(2)],
      [44, page(3)],
    ],
    expected: ['lecture de essai/1.pdf (3 sur 40), page 3 sur 500, encore 5 h 32 min\n'],
  },
];

for (const { name, moments, expected, ...terminal } of cases)
  test(name, () => assert.equal(told(moments, terminal), expected));

/** Reads for ever. */
const ENDLESS = `
  import { tellingProgress } from './pipeline/progress.ts';
  const awake = setInterval(() => {}, 1000);
  await tellingProgress(process.stderr, () => new Promise(() => console.log('begun')));
`;

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`stopped by ${signal}, it says that nothing is lost and ends as stopped`, async () => {
    const argv = ['--import', 'tsx', '--input-type=module', '--eval', ENDLESS];
    const run = spawn(process.execPath, argv, { cwd: join(import.meta.dirname, '..') });
    const said = text(run.stderr);
    await once(run.stdout, 'data');
    run.kill(signal);
    const [status, received] = await once(run, 'exit');
    assert.equal([status, received], [null, signal]);
    assert.match(await said, /^Interrompu : ce qui est lu est gardé\..*\n$/);
  });

test.run();
