import { rm } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Preview, serveFolder } from '../../pipeline/commands/base/preview.ts';
import { deposit, emptyStore } from '../helpers/deposit.ts';

const test = suite<{ root: string; preview: Preview }>('preview');
test.before(async (context) => {
  context.root = await emptyStore();
  await deposit(context.root, {
    'secret.txt': 'secret',
    'site/index.html': 'accueil',
    'site/annees/index.html': 'années',
    'site/donnees/acte.pdf': '%PDF',
    'site/404.html': 'introuvable',
  });
  context.preview = await serveFolder(`${context.root}/site`);
});
test.after(async ({ root, preview }) => {
  await preview.close();
  await rm(root, { recursive: true });
});

const requests: { path: string; status: number; body?: string; type?: RegExp }[] = [
  { path: '', status: 200, body: 'accueil', type: /^text\/html/ },
  { path: '?q=pr%C3%A9au', status: 200, body: 'accueil' },
  { path: 'annees/', status: 200, body: 'années' },
  { path: 'annees', status: 301 },
  { path: 'donnees/acte.pdf', status: 200, body: '%PDF', type: /^application\/pdf/ },
  { path: 'absent/', status: 404, body: 'introuvable', type: /^text\/html/ },
  { path: '%2e%2e/secret.txt', status: 404, body: 'introuvable' },
  { path: '%ff', status: 404, body: 'introuvable' },
  { path: '/', status: 200, body: 'accueil' },
];

for (const { path, status, body, type } of requests)
  test(`/${path} → ${status}`, async ({ preview }) => {
    const response = await fetch(`${preview.address}${path}`, { redirect: 'manual' });
    assert.is(response.status, status);
    if (body) assert.is(await response.text(), body);
    if (type) assert.match(response.headers.get('content-type') ?? '', type);
  });

test.run();
