import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256Of } from '../../pipeline/lib/digest.ts';
import { masked } from '../../pipeline/privacy/masked-act.ts';
import { actOf } from '../helpers/act-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const test = suite('masked act');

const decision = (words: string) => ({
  words,
  kind: 'name',
  decision: 'mask',
  ground: 'CRPA, art. L312-1-2',
  by: 'Le secrétariat',
  on: '2024-03-15',
});

/** The codes found on an act whose sidecar and masked copy are these. */
async function codesOf(name: string, sidecar: string, copy: string | null): Promise<string[]> {
  const folder = await temporaryFolder();
  try {
    const act = actOf();
    act.record.source.file = name;
    const sourcePath = join(folder, name);
    const stem = name.replace(/\.txt$/, '');
    await writeFile(sourcePath, 'Mme Odile TESTARD demande un logement.');
    const masks = [...sidecar.matchAll(/"words":"([^"]+)"/g)].map(([, words]) => words as string);
    const copyPath = join(folder, `${stem}.masked.txt`);
    if (copy !== null) await writeFile(copyPath, copy);
    const made =
      copy === null
        ? {}
        : {
            copy: {
              of: act.record.source.sha256,
              masks,
              sha256: await sha256Of(copyPath),
              size: copy.length,
            },
          };
    const text = sidecar.startsWith('{') ? JSON.stringify({ ...JSON.parse(sidecar), ...made }) : sidecar;
    await writeFile(join(folder, `${stem}.privacy.json`), text);
    const { findings } = await masked({ ...act, sourcePath }, name);
    return findings.map(({ code }) => code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const one = JSON.stringify({ decisions: [decision('Odile TESTARD')] });

const cases: { name: string; file: string; sidecar: string; copy: string | null; codes: string[] }[] = [
  {
    name: 'a sidecar that is no JSON',
    file: 'a.txt',
    sidecar: 'pas du JSON',
    copy: null,
    codes: ['privacy.unreadable'],
  },
  { name: 'a mask without its copy', file: 'a.txt', sidecar: one, copy: null, codes: ['privacy.no-copy'] },
  {
    name: 'masked words in the name of the file',
    file: 'odile-testard.txt',
    sidecar: one,
    copy: '█',
    codes: ['privacy.named'],
  },
  { name: 'a masked act in order', file: 'a.txt', sidecar: one, copy: '█', codes: [] },
];

for (const { name, file, sidecar, copy, codes } of cases)
  test(name, async () => assert.equal(await codesOf(file, sidecar, copy), codes));

test.run();
