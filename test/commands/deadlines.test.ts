import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../helpers/temporary.ts';
import { registreAt } from '../ledger/store.ts';

const test = suite<{ folder: string }>('registre deadlines');
test.before(async (context) => {
  context.folder = await temporaryFolder();
  const source = new URL('../../deliberations/montpellier/', import.meta.url);
  await cp(source, join(context.folder, 'montpellier'), { recursive: true });
});
test.after(({ folder }) => rm(folder, { recursive: true }));

/** 23:30 in winter: in Paris it is already the next day. */
const deadlines = (folder: string, ...argv: string[]) =>
  registreAt('2021-02-28T23:30:00Z', 'deadlines', '--from', folder, ...argv);

test('the day is that of Paris; what is told stands in the calendar too', async ({ folder }) => {
  const ics = join(folder, 'echeances.ics');
  const { status, output } = await deadlines(folder, '--ics', ics);
  assert.is(status, 0);
  assert.match(output, /^Échéances au 1er mars 2021 : 0 chose à faire\.$/m);
  const ends = output.match(/Fin d/g)?.length ?? 0;
  assert.ok(ends > 0);
  assert.is((await readFile(ics, 'utf8')).match(/BEGIN:VEVENT/g)?.length, ends);
});

test('another day; a day that is not', async ({ folder }) => {
  const later = await deadlines(folder, '--on', '2021-12-01');
  assert.is(later.output, 'Échéances au 1er décembre 2021 : 0 chose à faire.\n');
  for (const day of ['2021-02-30', 'demain', '2021-03-01T10:00'])
    assert.is((await deadlines(folder, '--on', day)).status, 2, day);
});

test.run();
