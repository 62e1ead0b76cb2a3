import { readdir } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commonTemplates } from '../../site/pages/common.ts';
import { councilTemplates } from '../../site/pages/council.ts';

const test = suite('templates');
const PAGES = new URL('../../site/pages/', import.meta.url);

for (const [folder, templates] of Object.entries({ common: commonTemplates, council: councilTemplates }))
  test(`every template of ${folder}/ makes its pages`, async () => {
    const files = (await readdir(new URL(folder, PAGES))).map((name) => name.replace('.11ty.ts', ''));
    assert.equal(Object.keys(templates).sort(), files.sort());
    for (const template of Object.values(templates)) assert.type(template.render, 'function');
  });

test.run();
