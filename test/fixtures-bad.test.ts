import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../pipeline/pipeline.ts';

const FOLDER = join(import.meta.dirname, 'fixtures-bad');
const test = suite('files that cannot be read');

/** File → the code of its diagnostic; null when the file must be read all the same. */
const expectations: Record<string, readonly string[] | null> = {
  'empty.pdf': ['file.empty'],
  'empty.txt': ['file.empty'],
  'blank.txt': ['file.empty'],
  'truncated.pdf': ['file.unreadable'],
  'truncated.docx': ['file.unreadable'],
  'not-a-pdf.pdf': ['file.unreadable'],
  'encrypted.pdf': ['file.encrypted'],
  'owner-protected.pdf': null,
  'no-text.pdf': ['file.no-text', 'ocr.missing'],
  'unknown.xyz': ['file.unknown-kind'],
  'absent.pdf': ['file.unreadable'],
};

test('each fixture has its expectation', async () => {
  const names = await readdir(FOLDER);
  assert.equal([...names, 'absent.pdf'].sort(), Object.keys(expectations).sort());
});

for (const [file, codes] of Object.entries(expectations))
  test(codes ? `${file} gives no record and one diagnostic with its remedy` : `${file} is read`, async () => {
    const { records, diagnostics, kind } = await extract({ file, path: join(FOLDER, file) }, null);
    if (!codes) {
      assert.is(records.length, 1);
      assert.is(records[0]?.number, '2025-090');
      return;
    }
    assert.equal(records, []);
    assert.is(kind, null);
    assert.is(diagnostics.length, 1);
    const [problem] = diagnostics;
    assert.ok(problem && codes.includes(problem.code), `${problem?.code}`);
    assert.is(problem.severity, 'error');
    assert.is(problem.file, file);
    assert.ok(problem.remedy);
  });

test.run();
