import * as assert from 'uvu/assert';
import { layouts } from '../../pipeline/layouts/index.ts';
import { documentOf } from './documents.ts';

export const HEAD = `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 12 mars 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absent : David DUNE.
`;

export const ACT = (number: string, title: string) => `${HEAD}
Délibération n° ${number}
Objet : ${title}

Vu le code général des collectivités territoriales,
Après en avoir délibéré, le conseil municipal décide, à l'unanimité, d'approuver le projet.

Fait à Saint-Exemple, le 14 mars 2024
Le Maire, Aline ARBRE
`;

export const DECIDED = "Après en avoir délibéré, le conseil municipal approuve, à l'unanimité.";

export const CUT = 'Le maire rappelle que la commune doit fixer chaque année le montant de la redev';

/** Minutes whose acts have their numbers below their ranks and titles, with a rubric that names who presents. */
export const BELOW_RANK = `PROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

1/ Prix du bois d'affouage
Délibération 2024/48
Le maire propose 9 € le stère.
Pour : 2 / Contre : 0

II – FORÊT (Rapporteur : M. Bruno BOIS)

2/ Programme des coupes
Délibération 2024/49
L'agent propose de marteler deux parcelles.
Pour : 2 / Contre : 0
`;

/** A document of some pages, and what is to be read of it. */
export interface Case {
  name: string;
  pages: string[];
  kind: string;
  subjects: string[];
  numbers?: (string | undefined)[];
  rubrics?: string[];
}

const readingOf = (pages: string[]) => {
  const document = documentOf(...pages);
  return layouts.find((layout) => layout.matches(document))?.read(document);
};

/** The acts read of a document of these pages. */
export const actsOf = (...pages: string[]) => readingOf(pages)?.acts ?? [];

/** Fails unless the document is of this kind, and its acts have these subjects, and numbers where they are told. */
export function assertRead({ pages, kind, subjects, numbers, rubrics }: Case): void {
  const reading = readingOf(pages);
  assert.is(reading?.kind, kind);
  assert.equal(
    reading?.acts.map((act) => act.subject.flat),
    subjects,
  );
  if (numbers)
    assert.equal(
      reading?.acts.map((act) => act.numberHint?.flat),
      numbers,
    );
  if (rubrics)
    assert.equal(
      reading?.acts.map((act) => act.rubric.flat),
      rubrics,
    );
}
