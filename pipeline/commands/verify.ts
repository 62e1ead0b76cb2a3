import { several } from '../french/phrasing.ts';
import type { Verified } from '../ledger/verify/store.ts';
import { command, FROM, momentOf, print } from './base/command.ts';

/**
 * Compares what is published with what was kept. A service to readers and clerks: it proves nothing before a
 * court.
 */
export const verify = command({
  name: 'verify',
  usage: '[--against SITE] [--in DOSSIER]',
  summary: 'Vérifie le registre des publications, ses fichiers et le site ; dit ce qui a été altéré.',
  options: {
    against: {
      type: 'string',
      placeholder: 'SITE',
      summary: 'Compare aussi un site publié : son adresse, ou son dossier.',
    },
    in: FROM,
  },
  async run({ values }, io) {
    const { against, in: root } = values;
    const [{ verifyStore }, { verifySite }, { existsSync }] = await Promise.all([
      import('../ledger/verify/store.ts'),
      import('../ledger/verify/site.ts'),
      import('node:fs'),
    ]);
    const home: Verified = existsSync(root)
      ? await verifyStore(root)
      : { acts: 0, files: 0, alterations: [] };
    const site = against === undefined ? null : await verifySite(against, root, momentOf(io));
    const alterations = [...home.alterations, ...(site?.alterations ?? [])];
    for (const sentence of alterations) await print(io.err, `${sentence}\n`);
    await print(io.out, conclusion(home, site, alterations.length));
    return alterations.length > 0 ? 1 : 0;
  },
});

const sizeOf = ({ acts, files }: Verified): string =>
  `${several(acts, 'acte')} et ${several(files, 'fichier')}`;

function conclusion(home: Verified, site: Verified | null, count: number): string {
  const compared = `Comparés : ${sizeOf(home)} du dossier${site ? `, ${sizeOf(site)} du site` : ''}.`;
  const result = count === 0 ? 'Rien n’a été altéré.' : `Altérations trouvées : ${count}.`;
  return (
    `${compared} ${result}\n` +
    'Cette vérification rend service aux lecteurs ; elle n’a pas la valeur d’un certificat.\n'
  );
}
