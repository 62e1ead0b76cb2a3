import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ReadingPool } from '../pipeline/pool.ts';
import { provenanceOf } from '../pipeline/record/provenance.ts';
import { schemaProblems } from '../pipeline/validate.ts';
import { cases, FIXTURES, GOLDEN_FILES, goldenOf, read } from './helpers/golden.ts';

/** Said by us, not by the act: no evidence to give. */
const OWN = new Set(['$schema', 'id', 'source', 'provenance', 'diagnostics', 'pipelineVersion']);

/** Pointers of all values a record holds. */
function* leaves(value: unknown, pointer = ''): Generator<string> {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') yield pointer;
  else
    for (const [key, inner] of Object.entries(value))
      if (pointer !== '' || !OWN.has(key)) yield* leaves(inner, `${pointer}/${key}`);
}

const test = suite('golden folders');

for (const each of await cases())
  test(each.name, async () => {
    const { extraction, document } = await read(each);
    const golden = goldenOf(extraction);
    for (const file of GOLDEN_FILES) {
      const path = join(FIXTURES, each.name, file);
      assert.fixture(golden[file], await readFile(path, 'utf8'), `${path} : npm run fixtures, puis relire`);
    }
    for (const record of extraction.records) {
      assert.equal(schemaProblems(record), []);
      for (const pointer of leaves(record))
        assert.ok(provenanceOf(record, pointer), `${pointer} n’a pas de provenance`);
      for (const { spans } of Object.values(record.provenance))
        for (const { page, start, end, quote } of spans)
          assert.is(document?.pages[page - 1]?.text.slice(start, end), quote);
    }
  });

test('the program made ready reads them as its sources do', async () => {
  const pool = new ReadingPool(1);
  try {
    for (const each of await cases()) {
      const extraction = await pool.extract(each.source, each.authority);
      assert.equal(extraction, (await read(each)).extraction, each.name);
    }
  } finally {
    await pool.close();
  }
});

test.run();
