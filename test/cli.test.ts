import { join } from 'node:path';
import { Readable } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../pipeline/cli.ts';
import { commands } from '../pipeline/commands/index.ts';
import { listener } from './helpers/listener.ts';

const test = suite('command line');

/** Runs `registre` with streams of its own. */
async function run(argv: string[], input = '') {
  const [out, err] = [listener(), listener()];
  const status = await main(argv, { in: Readable.from([input]), out: out.stream, err: err.stream });
  return { status, out: out.told(), err: err.told() };
}

const fixture = (name: string) => join(import.meta.dirname, name);

const refusals: { name: string; argv: string[]; says: RegExp }[] = [
  { name: 'no command', argv: [], says: /Usage : registre COMMANDE/ },
  { name: 'an unknown command', argv: ['publier'], says: /Commande inconnue : « publier »/ },
  { name: 'an unknown option', argv: ['build', '--quick'], says: /Option inconnue : « --quick »/ },
  { name: 'an option without its value', argv: ['build', '--out'], says: /« --out »/ },
  { name: 'a value too many', argv: ['build', '--reread=oui'], says: /« --reread »/ },
  { name: 'no file to read', argv: ['extract', '--ndjson'], says: /Quel fichier lire/ },
  { name: 'two files for text', argv: ['text', 'a', 'b'], says: /un seul/ },
  { name: 'a word too many', argv: ['build', 'essai'], says: /« essai » est de trop/ },
  {
    name: 'a folder that is not there',
    argv: ['build', '--from', 'rien'],
    says: /pas de dossier « rien ».*--from/,
  },
  { name: 'the same of a ledger', argv: ['verify', '--in', 'rien'], says: /pas de dossier « rien ».*--in/ },
  { name: 'a port that is no number', argv: ['serve', '--port', 'http'], says: /« http »/ },
  { name: 'a port that no machine has', argv: ['serve', '--port', '70000'], says: /« 70000 »/ },
  {
    name: 'a day of no calendar',
    argv: ['check', '--today', '2025-02-30'],
    says: /« 2025-02-30 » n’est pas un jour/,
  },
  {
    name: 'the same of a sitting',
    argv: ['add', 'a.pdf', '--sitting', '2025-13-01'],
    says: /« 2025-13-01 »/,
  },
  {
    name: 'a number of errors that is none',
    argv: ['evaluate', 'a', 'b', '--errors', 'dix'],
    says: /« dix »/,
  },
  {
    name: 'a site in the place of the acts',
    argv: ['build', '--from', fixture('fixtures'), '--out', fixture('fixtures')],
    says: /l’un dans l’autre/,
  },
  {
    name: 'a site in a folder that holds other things',
    argv: ['build', '--from', fixture('fixtures'), '--out', fixture('helpers')],
    says: /n’est pas un site.*serait remplacé/,
  },
];

for (const { name, argv, says } of refusals)
  test(`${name}: told in French with the usage, status 2`, async () => {
    const { status, out, err } = await run(argv);
    assert.is(status, 2);
    assert.is(out, '');
    assert.match(err, says);
    assert.match(err, 'Usage : registre');
  });

test('the help page names every command', async () => {
  const { status, out } = await run(['--help']);
  assert.is(status, 0);
  for (const { name, summary } of commands) assert.match(out, new RegExp(`${name} +${summary.slice(0, 20)}`));
});

for (const { name, options } of commands)
  test(`${name} --help names its options`, async () => {
    const { status, out } = await run([name, '--help']);
    assert.is(status, 0);
    for (const option of [...Object.keys(options), 'help']) assert.match(out, `--${option}`);
  });

test('extract writes a line for each file, in the order given; one that cannot be read fails alone', async () => {
  const good = fixture('fixtures/form-text/source.txt');
  const files = ['absent.pdf', good, fixture('fixtures-bad/empty.pdf')];
  const { status, out, err } = await run(
    ['extract', files[0] as string, '--ndjson', '--files-from', '-'],
    `${files[1]}\n${files[2]}\n`,
  );
  assert.is(status, 1);
  assert.is(err, '');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(
    lines.map(({ file }) => file),
    files,
  );
  assert.equal(
    lines.map(({ records, diagnostics }) => [
      records.length,
      diagnostics.map(({ code }: { code: string }) => code),
    ]),
    [
      [0, ['file.unreadable']],
      [1, []],
      [0, ['file.empty']],
    ],
  );
  const keys = 'file sha256 mediaType kind textLayer sitting attendance records diagnostics'.split(' ');
  for (const line of lines) assert.equal(Object.keys(line), keys);
});

test('extract gives status 0 when every file is read', async () => {
  const { status, out } = await run(['extract', fixture('fixtures/form-text/source.txt'), '--ndjson']);
  assert.is(status, 0);
  assert.is(out.split('\n').length, 2);
});

test('the spans of a record count in what text writes', async () => {
  const file = fixture('fixtures/form-register/source.pdf');
  const [pages, { out }] = [
    (await run(['text', file])).out.split('\f'),
    await run(['extract', file, '--ndjson']),
  ];
  const [record] = JSON.parse(out).records;
  const spans = Object.values<{ spans: { page: number; start: number; end: number; quote: string }[] }>(
    record.provenance,
  ).flatMap(({ spans }) => spans);
  assert.ok(spans.length > 0);
  for (const { page, start, end, quote } of spans) assert.is(pages[page - 1]?.slice(start, end), quote);
});

test('text tells why a file cannot be read', async () => {
  const { status, out, err } = await run(['text', fixture('fixtures-bad/truncated.pdf')]);
  assert.is(status, 1);
  assert.is(out, '');
  assert.match(err, 'truncated.pdf : Le fichier ne peut pas être lu');
});

test.run();
