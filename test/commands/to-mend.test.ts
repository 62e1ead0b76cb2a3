import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command } from '../../pipeline/commands/base/command.ts';
import { runCommand } from '../../pipeline/commands/base/run-command.ts';
import { Refusal } from '../../pipeline/lib/refusal.ts';
import { listener } from '../helpers/listener.ts';

const test = suite('what a person can mend');

const systemError = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

const DEFECT = /^Erreur inattendue, à signaler/;
const failures: { name: string; error: Error; says: RegExp }[] = [
  {
    name: 'a refusal, in its own words',
    error: new Refusal('Le registre a été altéré.'),
    says: /^Le registre a été altéré\.\n$/,
  },
  {
    name: 'a folder that may not be written, by the name its file would have',
    error: systemError('EACCES', '/actes/2024-007.json.12.0.1.tmp'),
    says: /^« \/actes\/2024-007\.json » : l’accès est refusé\.\n$/,
  },
  {
    name: 'a disk that is full',
    error: systemError('ENOSPC'),
    says: /^il n’y a plus de place sur le disque\.\n$/i,
  },
  {
    name: 'a path typed that leads nowhere',
    error: systemError('ENOENT', 'rien.pdf'),
    says: /^« rien\.pdf » : il n’existe pas\.\n$/,
  },
  {
    name: 'a path nobody typed that leads nowhere',
    error: systemError('ENOENT', 'modele.json'),
    says: DEFECT,
  },
  { name: 'any other failure', error: new TypeError('undefined'), says: DEFECT },
];

for (const { name, error, says } of failures)
  test(name, async () => {
    const { stream, told } = listener();
    const failing = command({
      name: 'essai',
      usage: 'FICHIER',
      summary: '',
      options: {},
      run: () => Promise.reject(error),
    });
    const status = await runCommand(failing, ['rien.pdf'], { in: process.stdin, out: stream, err: stream });
    assert.is(status, 1);
    assert.match(told(), says);
  });

test.run();
