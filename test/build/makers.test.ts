import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from '../../pipeline/build.ts';
import { command } from '../../pipeline/commands/base/command.ts';
import { runCommand } from '../../pipeline/commands/base/run-command.ts';
import { actText, authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';
import { listener } from '../helpers/listener.ts';

const FALLING = new URL('./falling-maker.mjs', import.meta.url);

const test = suite('threads that make councils');

/** Builds the site of the councils of a store with threads that fall; gives what the command ends with and says. */
async function fallen(root: string): Promise<{ status: number; said: string }> {
  const { stream, told } = listener();
  const building = command({
    name: 'build',
    usage: '',
    summary: '',
    options: {},
    async run() {
      await build({ from: join(root, 'acts'), out: join(root, 'site'), inThreads: true, maker: FALLING });
      return 0;
    },
  });
  const status = await runCommand(building, [], { in: process.stdin, out: stream, err: stream });
  return { status, said: told() };
}

const falls: { slug: string; reason: RegExp }[] = [
  { slug: 'exit', reason: /\(Commune de Saint-Exemple\) : le fil s’est arrêté \(3\)/ },
  { slug: 'leave', reason: /\(Commune de Saint-Exemple\) : le fil s’est arrêté \(0\)/ },
  { slug: 'throw', reason: /\(Commune de Saint-Exemple\) : Error: hors de mémoire/ },
  { slug: 'reject', reason: /\(Commune de Saint-Exemple\) : Error: un rejet/ },
  { slug: 'fail', reason: /\(Commune de Saint-Exemple\) : un défaut/ },
  { slug: 'end', reason: /\(recherche\) : un défaut à la fin/ },
];

for (const { slug, reason } of falls)
  test(`one that falls (${slug}) ends the run, which says why and leaves the site as it was`, async () => {
    const root = await emptyStore();
    await deposit(root, {
      [`acts/${slug}/authority.json`]: authorityFile,
      [`acts/${slug}/2024-03-14/1.txt`]: actText('2024-001'),
      'acts/suivante/authority.json': { ...authorityFile, name: 'Commune d’Après', siren: '999900020' },
      'site/index.html': 'le site d’avant',
    });
    const { status, said } = await fallen(root);
    assert.is(status, 1);
    assert.match(said, /^Erreur inattendue, à signaler/);
    assert.match(said, reason);
    assert.is(await readFile(join(root, 'site/index.html'), 'utf8'), 'le site d’avant');
  });

test.run();
