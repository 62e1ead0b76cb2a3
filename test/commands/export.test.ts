import { createHash } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../pipeline/cli.ts';
import { SCHEMAS } from '../../pipeline/schemas.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const suite = makeSuite<{ folder: string }>('registre export');
suite.before(async (context) => {
  context.folder = await temporaryFolder();
  const source = new URL('../../deliberations/montpellier/', import.meta.url);
  await cp(source, join(context.folder, 'from', 'montpellier'), { recursive: true });
});
suite.after(({ folder }) => rm(folder, { recursive: true }));

async function exportTo(folder: string, ...argv: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const paths = ['--from', join(folder, 'from'), '--out', join(folder, 'out')];
  const status = await main(['export', ...paths, ...argv], { in: Readable.from([]), out, err });
  out.end();
  err.end();
  const [output, errors] = await said;
  return { status, output, errors };
}

suite('one export alone, each file with its sum and size', async ({ folder }) => {
  const { status, output } = await exportTo(folder, '--only', 'schemas');
  assert.is(status, 0);
  const lines = output.trim().split('\n');
  assert.is(lines.pop(), 'et 0 fichiers à côté des actes.');
  assert.is(lines.length, SCHEMAS.length + 1);
  for (const line of lines) {
    const [sum, size, path = ''] = line.split(/ +/);
    const bytes = await readFile(join(folder, 'out', path));
    assert.equal([sum, size], [createHash('sha256').update(bytes).digest('hex'), String(bytes.length)]);
  }
});

suite('all exports, the files beside the acts counted', async ({ folder }) => {
  const { status, output } = await exportTo(folder);
  assert.is(status, 0);
  assert.match(output, /data\/tables\/deliberations\.parquet\n/);
  assert.match(output, /et [12] fichiers à côté des actes\.\n$/);
});

suite('an unknown name is answered with those there are', async ({ folder }) => {
  const { status, errors } = await exportTo(folder, '--only', 'excel');
  assert.is(status, 2);
  assert.match(errors, /« excel »\. Noms : records, akoma-ntoso, schemas/);
});

suite.run();
