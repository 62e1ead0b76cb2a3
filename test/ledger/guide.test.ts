import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { registreAt, registreWith } from './store.ts';

const test = suite('the guide of the README');

/** The only session of the guide: its lines under each command. */
async function sessions(): Promise<Map<string, string>> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const block = /```console\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  return new Map(
    block
      .split(/^\$ /m)
      .filter(Boolean)
      .map((session) => {
        const end = session.indexOf('\n');
        return [session.slice(0, end), session.slice(end + 1)];
      }),
  );
}

test('shows what the commands answer', async () => {
  const folder = await emptyStore();
  const root = join(folder, 'deliberations');
  await mkdir(join(folder, 'bureau'));
  await deposit(root, { 'essai/authority.json': authorityFile });
  const path = join(folder, 'bureau/2024-007.txt');
  await writeFile(path, actText('2024-007'));
  const guide = await sessions();

  const now = '2026-03-02T08:00:00Z';
  const keyboard = Object.assign(Readable.from(['o\n']), { isTTY: true });
  const added = await registreWith(keyboard, now, 'add', path, '--in', root);
  assert.is(added.status, 0, added.errors);
  // The guide adds a PDF; what was typed is not in the output.
  const printed = `${added.output}${added.errors}`.replaceAll(`${folder}/`, '').replaceAll('.txt', '.pdf');
  const shown = (guide.get('registre add bureau/2024-007.pdf') ?? '').replace('[o/N] o\n', '[o/N] ');
  assert.is(flat(printed), flat(shown));

  const published = await registreAt(now, 'publish', '--from', '2026-12-01T08:00', '--in', root);
  assert.is(published.output, guide.get('registre publish --from 2026-12-01T08:00'));
});

/** Where a question and its answer end their lines is the terminal's. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.run();
