import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../pipeline/cli.ts';
import { actText, authorityFile, deposit } from '../helpers/deposit.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const commands = suite<{ folder: string }>('registre check and correct');
commands.before(async (context) => {
  context.folder = await temporaryFolder();
  const source = new URL('../../deliberations/montpellier/', import.meta.url);
  await cp(source, join(context.folder, 'montpellier'), {
    recursive: true,
    filter: (path) => !path.includes('V2021-011.') || path.endsWith('.txt'),
  });
});
commands.after(({ folder }) => rm(folder, { recursive: true }));

async function registre(...argv: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const status = await main(argv, { in: Readable.from([]), out, err });
  out.end();
  err.end();
  const [output, errors] = await said;
  return { status, output, errors };
}

commands(
  'an act without contradiction is ready; once corrected, the correction holds',
  async ({ folder }) => {
    const before = await registre('check', '--from', folder, '--json', '--today', '2021-03-01');
    const { counts, sittings } = JSON.parse(before.output);
    assert.equal(counts, { ready: 1, noted: 0, blocked: 0 });
    assert.is(before.status, 0);
    const { id } = sittings[0].acts[0];

    const asked = [id, '/receipt/sentOn', '2021-02-20', '--reason', 'relu sur le tampon', '--by', 'essai'];
    const done = await registre('correct', ...asked, '--from', folder);
    assert.is(done.status, 0, done.errors);
    assert.match(done.output, /V2021-011\.corrections\.json\.$/m);

    const after = await registre('check', '--from', folder, '--json', '--today', '2021-03-01');
    const [act] = JSON.parse(after.output).sittings[0].acts;
    assert.is(act.state, 'noted');
    assert.equal(
      act.findings.map(({ code }: { code: string }) => code),
      ['receipt.order'],
    );

    const said = await registre('check', '--from', folder, '--today', '2021-03-01');
    assert.match(said.output, /^0 acte prêt, 1 avec constats, 0 bloqué\.$/m);
  },
);

commands('an act is named by its number where no other has it', async ({ folder }) => {
  const corrected = (id: string) =>
    registre('correct', id, '/place', 'x', '--reason', 'essai de numéro', '--from', folder);
  // « /place » names no value: the act was found all the same.
  const { errors } = await corrected('V2021-011');
  assert.match(errors, /\/place/);
  assert.match((await corrected('V2021')).errors, /Aucun acte ne porte/);
});

commands('an act that waits for a decision on personal data is blocked, as build holds it back', async () => {
  const root = await temporaryFolder();
  await deposit(root, {
    'essai/authority.json': authorityFile,
    'essai/2024-03-14/1.txt': actText('2024-008').replace('les travaux.', 'la demande de Mme Odile TERRIER.'),
  });
  const said = await registre('check', '--from', root, '--json', '--today', '2024-03-16');
  assert.is(said.status, 1);
  const { counts, sittings } = JSON.parse(said.output);
  assert.equal(counts, { ready: 0, noted: 0, blocked: 1 });
  const codes = sittings[0].acts[0].findings.map(({ code }: { code: string }) => code);
  assert.ok(codes.includes('privacy.undecided'), codes.join());
});

const NONSENSE: { name: string; argv: string[]; status: number; error: RegExp }[] = [
  { name: 'no value', argv: ['x', '/number'], status: 2, error: /un acte, un pointeur et une valeur/ },
  { name: 'no reason', argv: ['x', '/number', '1'], status: 2, error: /--reason/ },
  { name: 'no such act', argv: ['x', '/number', '1', '--reason', 'essai'], status: 1, error: /« x »/ },
];

for (const { name, argv, status, error } of NONSENSE)
  commands(`correct refused: ${name}`, async ({ folder }) => {
    const refused = await registre('correct', ...argv, '--from', folder);
    assert.is(refused.status, status);
    assert.match(refused.errors, error);
  });

commands.run();
