import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary.ts';

/** What a file of a store may hold: text, bytes, or a value written as JSON. */
export type Deposited = string | Uint8Array | object;

/** A folder of councils, alone in the temporary folder. */
export const emptyStore = (): Promise<string> => temporaryFolder();

/** Puts files in it: « essai/2024-03-14/1.txt » → content. */
export async function deposit(root: string, files: Record<string, Deposited>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(path, isRaw ? content : JSON.stringify(content, null, 2));
  }
}

export const authorityFile = {
  name: 'Commune de Saint-Exemple',
  body: 'Conseil municipal',
  siren: '999900012',
  fictional: true,
};

/** A short act in the plainest form. */
export const actText = (number: string, subject = 'Réfection du préau de l’école'): string =>
  `Commune de Saint-Exemple

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du jeudi 14 mars 2024

Délibération n° ${number}

Nombre de membres en exercice : 3
Présents : Anne LEROUX, Hugo PETIT, Brice MOREL.
Secrétaire de séance : Hugo PETIT

Objet : ${subject}

Vu le Code général des collectivités territoriales ;

Le Conseil municipal, après en avoir délibéré, à l’unanimité,

DÉCIDE d’approuver les travaux.

Fait à Saint-Exemple, le 15 mars 2024
La Maire, Anne LEROUX
`;
