import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAuthority } from '../../pipeline/store/authority.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('authority.json');
test.before.each(async (context) => {
  context.root = await emptyStore();
});
test.after.each(({ root }) => rm(root, { recursive: true }));

const TEXT = '{ "name": "Commune d’Étel-le-Modèle", "body": "Conseil municipal" }';

const written: { name: string; bytes: string | Uint8Array }[] = [
  { name: 'in UTF-8', bytes: TEXT },
  { name: 'with a byte order mark and Windows line ends', bytes: `\uFEFF${TEXT}\r\n` },
  {
    name: 'in Windows-1252',
    bytes: Buffer.from(TEXT.replace('’', '\x92').replace('É', '\xc9').replace('è', '\xe8'), 'latin1'),
  },
];
for (const { name, bytes } of written)
  test(`is read ${name}`, async ({ root }) => {
    await deposit(root, { 'essai/authority.json': bytes });
    const { authority } = await readAuthority(join(root, 'essai'), 'essai/authority.json');
    assert.is(authority?.name, 'Commune d’Étel-le-Modèle');
  });

test('what is not JSON is told, with its place where the parser gives one', async ({ root }) => {
  await deposit(root, { 'essai/authority.json': '{\n  "name": "X"\n  "body": "Y"\n}' });
  const read = await readAuthority(join(root, 'essai'), 'essai/authority.json');
  assert.match(
    'problem' in read ? read.problem.message : '',
    /ce n’est pas du JSON \(ligne 3, colonne 3\)\.$/,
  );
});

test.run();
