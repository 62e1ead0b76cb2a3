import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findsKeptOf, keepFinds } from '../../pipeline/privacy/kept-finds.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite('privacy: what was found in documents, kept for later runs');

test('documents of several sittings kept at the same time are all there', async () => {
  const root = await temporaryFolder();
  const documents = ['2024-03-14/1', '2024-06-27/1', '2024-03-14/2', '2024-06-27/2', '2024-03-14/3'];
  const pathOf = (document: string) => join(root, 'deliberations/essai', `${document}.txt`);
  await Promise.all(documents.map((document) => keepFinds(pathOf(document), { [document]: [] })));
  for (const document of documents) assert.equal(findsKeptOf(pathOf(document), document), [], document);
});

test('a document nobody looked at has nothing kept, not even that nothing was found', async () => {
  const path = join(await temporaryFolder(), 'deliberations/essai/2024-03-14/1.txt');
  assert.is(findsKeptOf(path, 'sum'), undefined);
});

test.run();
