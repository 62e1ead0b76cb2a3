import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import PDFDocument from 'pdfkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fold } from '../../pipeline/french/fold.ts';
import { readWords } from '../../pipeline/privacy/reading.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt } from '../ledger/store.ts';

const test = suite('privacy: nothing masked is published');
const NOW = '2026-03-20T08:00:00Z';

/** Words that stand in no page of the site of themselves. */
const PLANTED = [
  'Zéphyrine',
  'ZWINGLOTTE',
  'Ypomène',
  '0698745231',
  'zwinglotte@quelquun.invalid',
  'Quintefeuille',
];
const SENTENCE =
  'Considérant la demande de Mme Zéphyrine ZWINGLOTTE, née le 7 mars 1931, demeurant 4 rue Ypomène, ' +
  'téléphone 06 98 74 52 31, zwinglotte@quelquun.invalid, aidée par M. Aymar Quintefeuille ;';
const ACT = (number: string) =>
  actText(number, 'Secours à Mme Zéphyrine ZWINGLOTTE')
    .replace('Le Conseil municipal, après', `${SENTENCE}\n\nLe Conseil municipal, après`)
    .replace('approuver les travaux.', 'attribuer 150 € à Mme ZWINGLOTTE.');

/** The act as a PDF, the words in its metadata too. */
function pdfOf(text: string): Promise<Uint8Array> {
  const pen = new PDFDocument({
    size: 'A4',
    margin: 60,
    info: { Title: 'Secours ZWINGLOTTE', Author: 'Zéphyrine' },
  });
  const pieces: Uint8Array[] = [];
  pen.on('data', (piece: Uint8Array) => pieces.push(piece));
  const whole = new Promise<Uint8Array>((resolve) => pen.on('end', () => resolve(Buffer.concat(pieces))));
  pen.font('Times-Roman').fontSize(11).text(text);
  pen.end();
  return whole;
}

/** What a file says, in every form it may hide it: as it is, unzipped, as rows, as the text and streams of a PDF. */
async function saidBy(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const said = [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) said.push(gunzipSync(bytes).toString('utf8'));
  if (path.endsWith('.parquet')) {
    const { buffer, byteOffset, byteLength } = bytes;
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    said.push(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  }
  if (path.endsWith('.pdf')) {
    const { document } = await readWords(path);
    said.push(document?.pages.map(({ text }) => text).join('\n') ?? '', ...streamsOf(bytes));
  }
  return said;
}

/** Every stream of a PDF that can be inflated; texts in hexadecimal as letters. */
function streamsOf(bytes: Buffer): string[] {
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    const stream = bytes.subarray(at + 7);
    for (const inflate of [inflateSync, inflateRawSync])
      try {
        const text = inflate(stream).toString('latin1');
        const letters = [...text.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) =>
          Buffer.from(hex, 'hex').toString('latin1'),
        );
        streams.push(text, letters.join(''));
      } catch {
        // An image, or not deflated: searched as it is.
      }
  }
  return streams;
}

/** « 06 98… » is found as « 0698… », « Zephyrine » as « Zéphyrine ». */
const bare = (text: string): string => fold(text).replace(/[\s.-]+/g, '');

async function leaksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const leaks: string[] = [];
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const said = [path.slice(folder.length), ...(await saidBy(path))].map(bare);
    for (const word of PLANTED)
      if (said.some((text) => text.includes(bare(word)))) leaks.push(`${path} : ${word}`);
  }
  return leaks;
}

async function store(): Promise<string> {
  const root = await emptyStore();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': ACT('2024-001'),
    'essai/2024-03-14/2.pdf': await pdfOf(ACT('2024-002')),
    'essai/2024-03-14/3.html': `<html><body>${ACT('2024-003')
      .split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</body></html>`,
  });
  return root;
}

const ACTS = ['2024-001', '2024-002', '2024-003'];

test('without a ledger too, undecided finds hold an act back; a preview shows it, and the search finds its words', async () => {
  const root = await store();
  const [site, preview] = [`${root}-open`, `${root}-preview`];
  const held = await registreAt(NOW, 'build', '--from', root, '--out', site);
  assert.is(held.status, 1);
  assert.match(held.output, /2024-001 n’est pas publié : des données personnelles probables sont à décider/);
  assert.match(held.output, /→ Lancez « registre privacy »/);
  assert.equal(await leaksIn(site), []);
  await registreAt(NOW, 'build', '--from', root, '--out', preview, '--drafts');
  const leaks = (await leaksIn(preview)).join('\n');
  for (const kind of ['2.pdf', '.txt', '.parquet', '.pf_', '.xml', '.json', '.csv', 'index.html'])
    assert.ok(leaks.includes(kind), `${kind} is searched`);
});

test('undecided finds hold an act back, masked words are nowhere in the site', async () => {
  const root = await store();
  const site = `${root}-site`;
  const held = await registreAt(NOW, 'publish', '--in', root);
  assert.match(held.output + held.errors, /à décider/);

  for (const act of ACTS) {
    const { output } = await registreAt(NOW, 'privacy', act, '--in', root);
    assert.match(output, /\[Zéphyrine ZWINGLOTTE\]/);
    const ranks = [...output.matchAll(/^ {2}(\d+)\. (?!aide)/gm)].map(([, rank]) => rank);
    const decided = await registreAt(NOW, 'privacy', act, '--mask', ranks.join(), '--in', root);
    assert.is(decided.status, 0, decided.errors);
    const rest = [...decided.output.matchAll(/^ {2}(\d+)\. aide/gm)].map(([, rank]) => rank);
    if (rest.length > 0)
      await registreAt(
        NOW,
        'privacy',
        act,
        '--keep',
        rest.join(),
        '--ground',
        'pas-une-personne',
        '--in',
        root,
      );
  }
  const published = await registreAt(NOW, 'publish', '--in', root);
  assert.match(published.output, /3/);
  const built = await registreAt(NOW, 'build', '--from', root, '--out', site);
  assert.is(built.status, 0, built.errors + built.output);

  assert.equal(await leaksIn(site), []);
  const page = await readFile(join(site, 'essai/2024-03-14/2024-002/index.html'), 'utf8');
  assert.match(page, /Données personnelles masquées/);
  const { document } = await readWords(join(site, 'essai/2024-03-14/2024-002/2.masked.pdf'));
  assert.match(document?.pages[0]?.text ?? '', /\[masqué\][\s\S]*DÉCIDE/);
  for (const copy of ['2024-001/1.masked.txt', '2024-002/2.masked.pdf', '2024-003/3.masked.html.txt'])
    await assertPlaces(join(site, 'essai/2024-03-14', copy));
  const verified = await registreAt(NOW, 'verify', '--against', site, '--in', root);
  assert.is(verified.status, 0, verified.output + verified.errors);
});

/** The places a record gives are those of the same words in the copy that is published. */
async function assertPlaces(path: string): Promise<void> {
  const pages = path.endsWith('.pdf')
    ? (await readWords(path)).document?.pages.map(({ text }) => text)
    : (JSON.parse(await readFile(`${path}.pages.json`, 'utf8')) as string[]);
  const record = JSON.parse(await readFile(join(path, '../record.json'), 'utf8')) as Deliberation;
  const spans = Object.values(record.provenance).flatMap((fact) => fact.spans);
  // A mask upon two lines is said upon both.
  const same = (text = '') =>
    text
      .replace(/\[masqué\]|█+/g, '#')
      .replace(/\s+/g, ' ')
      .replace(/#(?: #)+/g, '#');
  assert.ok(spans.length > 10);
  for (const { page, start, end, quote } of spans)
    assert.is(same(pages?.[page - 1]?.slice(start, end)), same(quote), path);
}

test('words that a person types are masked where they stand; those that stand nowhere are refused', async () => {
  const root = await emptyStore();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': actText('2024-001').replace(
      'les travaux.',
      'les travaux du bief\ndes Sources.',
    ),
  });
  const mask = (words: string) => registreAt(NOW, 'privacy', '2024-001', '--mask-words', words, '--in', root);
  const absent = await mask('bief des Saules');
  assert.is(absent.status, 1);
  assert.match(absent.errors, '« bief des Saules » n’est pas dans le document : rien n’est masqué');
  assert.equal((await readdir(join(root, 'essai/2024-03-14'))).sort(), ['1.json', '1.txt']);
  const there = await mask('Bief des sources');
  assert.is(there.status, 0, there.errors);
  assert.match(there.output, '« Bief des sources » : masqué 1 fois.');
  assert.match(there.output, /\[Bief des sources\] masqué : vie privée/);
  assert.match(await readFile(join(root, 'essai/2024-03-14/1.masked.txt'), 'utf8'), /les travaux du █/);
});

test('an act masked after it was published: nothing of it is left, at its old address neither', async () => {
  const root = await emptyStore();
  const site = `${root}-site`;
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': actText('2024-001').replace(
      'les travaux.',
      'l’idée de Mme Zéphyrine ZWINGLOTTE.',
    ),
  });
  await registreAt(NOW, 'privacy', '2024-001', '--keep', '1', '--ground', 'accord', '--in', root);
  assert.is((await registreAt(NOW, 'publish', '--in', root)).status, 0);
  await registreAt(NOW, 'build', '--from', root, '--out', site);
  assert.ok((await leaksIn(site)).length > 0);

  await registreAt(NOW, 'privacy', '2024-001', '--mask', '1', '--in', root);
  const untold = await registreAt('2026-03-21T08:00:00Z', 'build', '--from', root, '--out', site);
  assert.match(untold.output, /ont été masqués depuis sa publication[\s\S]*→ Lancez « registre publish »/);
  assert.equal(await leaksIn(site), []);
  const published = await registreAt('2026-03-21T08:00:00Z', 'publish', '--in', root);
  assert.match(published.output, /Masquage inscrit \(1\)/);
  await registreAt('2026-03-21T08:00:00Z', 'build', '--from', root, '--out', site);
  assert.equal(await leaksIn(site), []);
  for (const name of ['1.txt', '1.masked.txt'])
    assert.match(await readFile(join(site, 'essai/2024-03-14/2024-001', name), 'utf8'), /l’idée de Mme █/);
  const verified = await registreAt('2026-03-21T08:00:00Z', 'verify', '--against', site, '--in', root);
  assert.is(verified.status, 0, verified.output + verified.errors);
});

test.run();
