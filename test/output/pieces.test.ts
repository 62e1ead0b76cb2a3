import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { KeptPieces } from '../../pipeline/output/pieces/piece.ts';
import { DamagedSite } from '../../pipeline/output/pieces/piece-bytes.ts';
import { Pieces } from '../../pipeline/output/pieces.ts';

const LAYOUT = ['[', { stream: 'list', separator: ',' }, ']'];

const test = suite<{ site: string; kept: KeptPieces }>('a file made of pieces');
test.before.each(async (context) => {
  context.site = await mkdtemp(join(tmpdir(), 'registre-pieces-'));
  const pieces = new Pieces(join(context.site, 'new'));
  for (const shard of ['a/', 'a/2024', 'b/2024']) pieces.add('list', shard, 'key', madeFrom(shard));
  pieces.add('list', 'b/2025', 'key', () => ({ bytes: '' }));
  await write(context.site, pieces);
  context.kept = keptIn(context.site, pieces);
});
test.after.each(({ site }) => rm(site, { recursive: true }));

const madeFrom = (text: string) => () => ({ bytes: text });
const notMade = () => assert.unreachable('what stands serves');

const keptIn = (site: string, pieces: Pieces) => pieces.keptIn(site) as KeptPieces;

async function write(site: string, pieces: Pieces): Promise<string> {
  const { content } = pieces.assemble('file', LAYOUT);
  const bytes = Buffer.concat(Array.from(content, (piece) => Buffer.from(piece)));
  await writeFile(join(site, 'file'), bytes);
  pieces.close();
  return bytes.toString();
}

test('pieces stand in their order, separated; an empty one is none', async ({ site }) => {
  assert.is(await readFile(join(site, 'file'), 'utf8'), '[a/,a/2024,b/2024]');
});

test('a piece made from the same things is taken from the file, another is made', async ({ site, kept }) => {
  const pieces = new Pieces(join(site, 'new'), site, kept);
  pieces.add('list', 'a/', 'key', notMade as never);
  pieces.add('list', 'a/2024', 'other key', madeFrom('autre'));
  pieces.keep('b');
  assert.is(await write(site, pieces), '[a/,autre,b/2024]');
  const again = new Pieces(join(site, 'new'), site, keptIn(site, pieces));
  for (const council of ['a', 'b']) again.keep(council);
  assert.is(await write(site, again), '[a/,autre,b/2024]');
});

test('the digest of a file tells its bytes apart before they are read', ({ site, kept }) => {
  const digestWith = (shard: string, key: string, text: string) => {
    const pieces = new Pieces(join(site, 'new'), site, kept);
    pieces.keep('a');
    pieces.add('list', shard, key, madeFrom(text));
    pieces.close();
    return pieces.assemble('file', LAYOUT).key;
  };
  assert.is(digestWith('b/2024', 'key', ''), digestWith('b/2024', 'other key', 'b/2024'));
  assert.is.not(digestWith('b/2024', 'key', ''), digestWith('b/2024', 'other key', 'autre'));
});

test('a run that makes no shared file leaves nothing to keep', ({ site, kept }) => {
  const pieces = new Pieces(join(site, 'new'), site, kept);
  pieces.keep('a');
  pieces.close();
  assert.is(pieces.keptIn(site), null);
});

test('a file that was only touched is digested, and serves', async ({ site, kept }) => {
  await utimes(join(site, 'file'), 0, 0);
  const pieces = new Pieces(join(site, 'new'), site, kept);
  for (const council of ['a', 'b']) pieces.keep(council);
  assert.is(await write(site, pieces), '[a/,a/2024,b/2024]');
});

test('a piece that is not what was put there stops everything', async ({ site, kept }) => {
  await writeFile(join(site, 'file'), '[a/,a/2025,b/2024]');
  const pieces = new Pieces(join(site, 'new'), site, kept);
  pieces.keep('a');
  await write(site, pieces).then(
    () => assert.unreachable(),
    (error) => assert.instance(error, DamagedSite),
  );
});

test.run();
