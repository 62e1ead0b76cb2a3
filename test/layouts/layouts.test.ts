import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layouts } from '../../pipeline/layouts/index.ts';
import { documentOf } from './documents.ts';

const test = suite('layouts');

const HEAD = `COMMUNE DE SAINT-EXEMPLE
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 12 mars 2024

Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE.
Absent : David DUNE.
`;
const ACT = (number: string, title: string) => `${HEAD}
Délibération n° ${number}
Objet : ${title}

Vu le code général des collectivités territoriales,
Après en avoir délibéré, le conseil municipal décide, à l'unanimité, d'approuver le projet.

Fait à Saint-Exemple, le 14 mars 2024
Le Maire, Aline ARBRE
`;
const MINUTES = `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024

Présents : Aline ARBRE, Bruno BOIS.

Ordre du jour :
1. Tarifs de la cantine
2. Informations sur les travaux
3. Subvention au club de lecture

1. Tarifs de la cantine
Le maire expose les tarifs. Adopté à l'unanimité.

2. Informations sur les travaux
Les travaux avancent.

3. Subvention au club de lecture
Après en avoir délibéré, le conseil municipal accorde 200 €, par 2 voix pour.

La séance est levée à 21 heures.
`;

const cases: { name: string; pages: string[]; kind: string; subjects: string[] }[] = [
  {
    name: 'one extract',
    pages: [ACT('2024-03', 'Tarifs de la cantine')],
    kind: 'act',
    subjects: ['Objet : Tarifs de la cantine'],
  },
  {
    name: 'two extracts in one file',
    pages: [ACT('2024-03', 'Tarifs de la cantine'), ACT('2024-04', 'Travaux de voirie')],
    kind: 'bundle',
    subjects: ['Objet : Tarifs de la cantine', 'Objet : Travaux de voirie'],
  },
  {
    name: 'minutes: what is only announced or told is no act',
    pages: [MINUTES],
    kind: 'minutes',
    subjects: ['Tarifs de la cantine', 'Subvention au club de lecture'],
  },
  {
    name: 'the list of deliberations examined',
    pages: [
      `LISTE DES DÉLIBÉRATIONS EXAMINÉES\nSéance du 12 mars 2024\n\n2024-03\tTarifs de la cantine\tAdoptée\n2024-04\tTravaux de voirie\tRejetée\n`,
    ],
    kind: 'list',
    subjects: ['Tarifs de la cantine', 'Travaux de voirie'],
  },
  {
    name: 'an order of the mayor is no act of the council',
    pages: [
      "ARRÊTÉ MUNICIPAL\nVu la délibération du 3 mars adoptée à l'unanimité,\nARRÊTE\nArticle 1 : la rue est fermée.",
    ],
    kind: 'other',
    subjects: [],
  },
];

for (const { name, pages, kind, subjects } of cases)
  test(name, () => {
    const document = documentOf(...pages);
    const reading = layouts.find((layout) => layout.matches(document))?.read(document);
    assert.is(reading?.kind, kind);
    assert.equal(
      reading?.acts.map((act) => act.subject.flat),
      subjects,
    );
  });

test('what each section of an act holds', () => {
  const document = documentOf(ACT('2024-03', 'Tarifs de la cantine'));
  const act = layouts.find((layout) => layout.matches(document))?.read(document).acts[0];
  assert.match(act?.heading.text ?? '', /EXTRAIT DU REGISTRE[\s\S]*12 mars 2024$/);
  assert.match(act?.attendance.text ?? '', /^Présents :[\s\S]*DUNE\./);
  assert.match(act?.body.text ?? '', /^Vu le code[\s\S]*approuver le projet\.$/);
  assert.match(act?.closing.text ?? '', /^Fait à Saint-Exemple/);
});

test.run();
