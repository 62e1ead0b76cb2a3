import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { candidatesIn } from '../../pipeline/privacy/candidates.ts';
import { temporaryFolder } from '../temporary.ts';

const test = suite('privacy: what is found in a document');

test('all the acts of one document may ask at the same time', async () => {
  const path = join(await temporaryFolder(), 'deliberations/essai/2024-03-14/pv.txt');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, 'Le bail est consenti à Mme Odette PRIVÉE, née le 3 mai 1951.\n');
  const [first, ...others] = await Promise.all(Array.from({ length: 12 }, () => candidatesIn(path)));
  assert.ok(first?.some(({ words }) => words.includes('PRIVÉE')));
  for (const found of [...others, await candidatesIn(path)]) assert.equal(found, first);
});

test.run();
