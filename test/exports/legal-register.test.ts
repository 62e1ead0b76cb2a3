import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { legalRegister } from '../../pipeline/exports/legal/acts.ts';
import { csvOf } from '../../pipeline/exports/lib/csv.ts';
import type { Act } from '../../pipeline/register.ts';
import { actOf } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';
import { writtenOf } from './written.ts';

const test = suite('exports: legal register');

const rowsOf = (...acts: Act[]): Record<string, string>[] =>
  parse(csvOf(legalRegister, registerOf(...acts)), { columns: true });

const next = { '/id': 'saint-exemple/2024-06-20/2024-020', '/sitting/date': '2024-06-20' };
const undated = { '/id': 'saint-exemple/sans-date/1', '/sitting/date': null };

test('each act with its days and those of its sitting', () => {
  const [row] = rowsOf(actOf(), actOf(next));
  assert.equal(row, {
    id: 'saint-exemple/2024-03-14/2024-007',
    number: '2024-007',
    subject: 'Réfection du préau de l’école',
    sitting: '2024-03-14',
    adoptedOn: '2024-03-14',
    sentOn: '2024-03-18',
    receivedOn: '2024-03-18',
    transmitBy: '',
    onlineOn: '',
    publishedOn: '2024-03-19',
    publishedBy: 'print',
    enforceableSince: '2024-03-19',
    onlineUntil: '2024-05-19',
    appealUntil: '2024-05-21',
    listBy: '2024-03-21',
    listedOn: '',
    minutesBy: '2024-06-27',
  });
});

test('what is not known stays empty; no act is lost, dated or not', () => {
  const rows = rowsOf(actOf({ '/receipt': null, '/publishedOn': null }), actOf(undated));
  assert.is(rows.length, 2);
  const [silent, lost] = rows;
  for (const name of ['receivedOn', 'publishedOn', 'publishedBy', 'enforceableSince', 'appealUntil'])
    assert.is(silent?.[name], '', name);
  assert.equal([lost?.id, lost?.sitting, lost?.listBy], ['saint-exemple/sans-date/1', '', '']);
});

test('one file for each authority, of its own acts', async () => {
  const other = actOf({ '/id': 'autre-exemple/2024-03-14/1' });
  other.authority = { ...other.authority, slug: 'autre-exemple' };
  const written = await writtenOf(registerOf(actOf(), other));
  for (const [slug, id] of [
    ['saint-exemple', 'saint-exemple/2024-03-14/2024-007'],
    ['autre-exemple', 'autre-exemple/2024-03-14/1'],
  ]) {
    const rows = parse(await written.text(`data/legal/${slug}.csv`), { columns: true }) as { id: string }[];
    assert.equal(
      rows.map((row) => row.id),
      [id],
    );
  }
  await written.remove();
});

test.run();
