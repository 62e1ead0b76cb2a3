import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { acts } from './helpers/acts-shown.ts';

/** Minutes of whole sittings, with their rubrics, debates and motions. */
const DOCUMENTS: { name: string; text: string; expected: string[] }[] = [
  {
    name: 'the number of each act below its title, with who presents it; a point that is withdrawn',
    text: `VILLE DE VALBRUME
PROCÈS-VERBAL DU CONSEIL MUNICIPAL
Séance du 12 mars 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

1. FINANCES

1.1 – Compte de gestion 2023
Délibération n° 2024-018 – Rapporteur : M. Luc HÊTRE

Le compte de gestion établi par le comptable public est conforme au compte administratif.

Après en avoir délibéré, le conseil municipal, à l'unanimité, APPROUVE le compte.

1.2 – Convention pour l'enfouissement des réseaux
Délibération n° 2024-019 – Rapporteur : Mme Léa BOIS

Le plan de financement n'étant pas parvenu à la mairie, Madame le Maire retire ce point
de l'ordre du jour.

2. PERSONNEL

2.1 – Tableau des effectifs
Délibération n° 2024-020 – Rapporteur : Mme Ève SAULE

Le conseil municipal, par 3 voix pour et 1 voix contre, DÉCIDE de créer un poste.
`,
    expected: [
      '2024-018 · Compte de gestion 2023 · adopted unanimous - 0 0 -',
      "2024-019 · Convention pour l'enfouissement des réseaux · withdrawn - - - - -",
      '2024-020 · Tableau des effectifs · adopted - 3 1 - -',
    ],
  },
  {
    name: 'a motion without number below reports that have one',
    text: `DÉPARTEMENT DU VAL BRUN
CONSEIL DÉPARTEMENTAL
PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Rapport n° 101 – Programme de voirie
Rapporteur : M. Luc HÊTRE

Le rapport est adopté à l'unanimité.

Rapport n° 102 – Tarifs des établissements
Rapporteure : Mme Léa BOIS

Le rapport est adopté à l'unanimité.

MOTION

Motion pour le maintien des gares

Mme BOIS donne lecture du texte.

La motion est adoptée : 3 pour, 0 contre, 1 abstention.
`,
    expected: [
      '101 · Programme de voirie · adopted unanimous - 0 0 -',
      '102 · Tarifs des établissements · adopted unanimous - 0 0 -',
      '- · Motion pour le maintien des gares · adopted - 3 0 1 -',
    ],
  },
  {
    name: 'a report that begins with its sum',
    text: `MAIRIE DE VALBRUME
COMPTE RENDU DU CONSEIL MUNICIPAL DU 12 MARS 2024

Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE

Achat d'une épareuse

M. HÊTRE présente les deux devis. Vote : 3 pour, 1 contre.

Subvention au comité des fêtes

400 € pour le remplacement du barnum. Unanimité.

Questions diverses

- École : 17 enfants à la rentrée.
`,
    expected: [
      "- · Achat d'une épareuse · adopted - 3 1 - -",
      '- · Subvention au comité des fêtes · adopted unanimous - 0 0 -',
    ],
  },
];

const whole = suite('whole minutes');
for (const { name, text, expected } of DOCUMENTS) whole(name, () => assert.equal(acts(text), expected));
whole.run();
