import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../pipeline/exports/export.ts';
import { writeCouncilExports, writeSharedExports } from '../../pipeline/exports/write.ts';
import { Output } from '../../pipeline/output/output.ts';
import { Pieces } from '../../pipeline/output/pieces.ts';
import type { Act } from '../../pipeline/register.ts';
import { buildCommon, buildCouncil, type CouncilMade, endIndexing } from '../../site/build.ts';
import type { Frame } from '../../site/data.ts';
import { actOf, people, person, proxy } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { type Built, readSite } from './read-site.ts';

export type { Built };

/** Builds the whole site of these acts, exports included, in a folder of its own. */
export async function built(
  acts: Act[],
  { address = null, basePath = address ? new URL(address).pathname : '/' }: Partial<Frame> = {},
): Promise<Built> {
  const folder = await temporaryFolder();
  const site = join(folder, 'site');
  const deposited = await Promise.all(acts.map((act) => deposit(act, folder)));
  const register = registerOf(...deposited);
  await mkdir(site);
  const [output, pieces] = [new Output(site), new Pieces(join(folder, 'pieces'))];
  const frame = { address, basePath, authorities: register.authorities };
  const councils: CouncilMade[] = [];
  const files: WrittenFile[] = [];
  for (const entry of register.authorities) {
    const own = register.acts.filter(({ authority }) => authority.slug === entry.slug);
    const council = { authorities: [entry], acts: own, findings: [] };
    const downloads = await writeCouncilExports(council, output, pieces);
    councils.push(await buildCouncil({ register: council, output, downloads }, frame));
    files.push(...downloads);
  }
  const downloads = [...files, ...(await writeSharedExports(register, files, output, pieces))];
  await buildCommon(councils, [], output, { ...frame, downloads });
  pieces.close();
  await endIndexing();
  return readSite(site);
}

async function deposit(act: Act, folder: string): Promise<Act> {
  const sourcePath = join(folder, act.sourcePath);
  await mkdir(dirname(sourcePath), { recursive: true });
  await writeFile(sourcePath, `Délibération ${act.record.id}\n`);
  return { ...act, sourcePath };
}

/** Every kind of page has something to show: opponents, a citation, a table, findings, a correction. */
export const tellingActs = (): Act[] => {
  const opposed = actOf({
    '/id': 'saint-exemple/2025-01-20/2025-003',
    '/number': '2025-003',
    '/sitting/date': '2025-01-20',
    '/subject': 'Budget primitif',
    '/rapporteur': person('Brice MOREL'),
    '/legalBases': ['Vu la délibération n° 2024-007 du 14 mars 2024 ;'],
    '/rationale': [
      '\tDépense\tRecette\nToiture\t12 400,00 €\t',
      '- premier point',
      '• détail',
      '- second point',
      '2) suite',
      '3) fin',
    ],
    '/operativeText': [
      { label: 'Article 1er', text: 'approuve la réfection du préau' },
      {
        label: 'Article 1er',
        text: `dit :\n\n${['Chapitre', 'Dépense votée', 'Dépense réalisée', 'Recette votée', 'Recette réalisée'].join('\t')}\nVoirie\t1\t2\t3\t4`,
      },
    ],
    '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Jeanne VASSEUR', null)],
    '/vote/majority': 'majority',
    '/vote/ballot': 'showOfHands',
    '/vote/inFavour/count': 7,
    '/vote/against': { count: 2, names: people('Hugo PETIT', 'Gisèle NOËL') },
    '/vote/abstentions': { count: 1, names: people('Denis GARNIER') },
  });
  opposed.findings.push({
    code: 'vote.total',
    severity: 'warning',
    message: 'Le décompte ne correspond pas.',
    file: '2025-003.txt',
    place: { page: 1, line: 1, column: 1 },
    pointer: '/vote/inFavour/count',
    quote: '7 voix pour',
    remedy: 'Vérifiez le décompte.',
  });
  opposed.corrections.push({
    pointer: '/publishedOn',
    value: '2025-01-27',
    reading: '2025-01-72',
    reason: 'Faute de frappe dans l’acte.',
    by: 'Secrétariat',
    on: '2025-02-01',
  });
  return [...fewActs(), opposed];
};
