import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { siteProblem } from '../../pipeline/output/own-folder.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string }>('where a site may be made');
test.before(async (context) => {
  context.root = await emptyStore();
  await deposit(context.root, {
    'actes/essai/authority.json': '{}',
    'autre/photo.jpg': 'photo',
    'sommes/SHA256SUMS': '',
    'site/SHA256SUMS': '',
    'site/data/SHA256SUMS': '',
  });
});
test.after(({ root }) => rm(root, { recursive: true }));

const places: { out: string; says: RegExp | null }[] = [
  { out: 'neuf', says: null },
  { out: 'site', says: null },
  { out: 'actes', says: /l’un dans l’autre/ },
  { out: 'actes/_site', says: /l’un dans l’autre/ },
  { out: '.', says: /l’un dans l’autre/ },
  { out: 'actes-site', says: null },
  { out: 'autre', says: /n’est pas un site/ },
  { out: 'autre/photo.jpg', says: /n’est pas un site/ },
  { out: 'sommes', says: /n’est pas un site/ },
];

for (const { out, says } of places)
  test(`${out}: ${says ? 'refused' : 'allowed'}`, async ({ root }) => {
    const problem = await siteProblem(join(root, out), join(root, 'actes'));
    if (says) assert.match(problem ?? '', says);
    else assert.is(problem, null);
  });

test.run();
