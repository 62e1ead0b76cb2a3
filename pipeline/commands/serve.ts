import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../lib/refusal.ts';
import { command, FROM, type Io, print, SITE, UsageError } from './base/command.ts';

/** For whoever prepares a publication: what the site will be, kept up to date. */
export const serve = command({
  name: 'serve',
  usage: '[--port NUMÉRO] [--from DOSSIER] [--out DOSSIER] [--drafts]',
  summary: 'Fait le site, le montre sur cette machine et le refait à chaque changement.',
  options: {
    port: { type: 'string', placeholder: 'NUMÉRO', default: '8080', summary: 'Port à ouvrir (8080).' },
    from: FROM,
    out: SITE,
    drafts: { type: 'boolean', summary: 'Montre aussi, marqués, les actes qui ne sont pas publiés.' },
  },
  async run({ values: { port, from, out, drafts = false } }, io) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new UsageError(`« ${port} » n’est pas un numéro de port.`);
    const [{ serveFolder }, { changesIn }] = await Promise.all([
      import('./base/preview.ts'),
      import('./base/watch.ts'),
    ]);
    const argv = ['build', '--from', from, '--out', out, ...(drafts ? ['--drafts'] : [])];
    const changes = changesIn([from, ...OWN]);
    await rebuild(argv, io);
    const { address } = await serveFolder(resolve(out), Number(port)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error;
        throw new Refusal(`Le port ${port} est déjà pris : donnez-en un autre par --port.`);
      },
    );
    await print(io.out, `\nLe site est à ${address} (Ctrl+C pour arrêter).\n`);
    await changes.each(async () => {
      await print(io.out, '\nUn fichier a changé.\n');
      await rebuild(argv, io);
    });
    return 0;
  },
});

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A change of the program itself shows too. */
const OWN = [here('..'), here('../../site'), here('../../schemas')];

/** In a process of its own, which takes the program as it stands now. */
async function rebuild(argv: readonly string[], io: Io): Promise<void> {
  const build = spawn(process.execPath, [here('../registre.mjs'), ...argv]);
  build.stdout.on('data', (text) => io.out.write(text));
  build.stderr.on('data', (text) => io.err.write(text));
  await once(build, 'close');
}
