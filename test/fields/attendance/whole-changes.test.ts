import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances of which some came or left, as councils print them; all of fictional councils. */
const cases: ({ value: string } & Lists)[] = [
  {
    value: "Présents : Anne LEROY (a reçu pouvoir de Luc ROUX jusqu'à son arrivée à 19h15), Ève DURAND",
    present: 'Anne LEROY|Luc ROUX|Ève DURAND',
    proxies: 'Luc ROUX > Anne LEROY',
    changes: 'Luc ROUX arrival 19:15',
  },
  {
    value: 'Présents : Anne LEROY, Luc ROUX, arrivé à 19h15 et prend part au vote à partir du point 2',
    present: 'Anne LEROY|Luc ROUX',
    changes: 'Luc ROUX arrival 19:15 2',
  },
  {
    value: `Présents : Pierre LEROY, Sophie DURAND
Arrivée de Luc BERNARD à 19h15 (point n°4)
Départ de Mme Sophie DURAND à 21h00, pouvoir à Pierre LEROY
Mme Anne PETIT arrive à 19 h 30.`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD|Anne PETIT',
    changes: 'Luc BERNARD arrival 19:15 4|Sophie DURAND departure 21:00|Anne PETIT arrival 19:30',
  },
  {
    value: `Présents : Pierre LEROY, Sophie DURAND
Absents : M. Luc BERNARD, arrivé à 19h15, avant le vote de la délibération n°4, M. Éric SIMON`,
    present: 'Pierre LEROY|Sophie DURAND',
    absent: 'Luc BERNARD|Éric SIMON',
    changes: 'Luc BERNARD arrival 19:15 4',
  },
  {
    value: `Présents : MM. LEROY (Maire), BERNARD (1er adjoint), Mmes DURAND, PETIT (à partir de 19h)
Pouvoirs : M. SIMON (pouvoir à M. LEROY), Mme ROUX (pouvoir à Mme DURAND jusqu'à 19h30)`,
    present: 'LEROY|BERNARD|DURAND|PETIT',
    proxies: "SIMON > LEROY|ROUX > DURAND (jusqu'à 19h30)",
    changes: 'PETIT arrival 19:00',
  },
  {
    value: `Absents : M. Luc BERNARD, arrivé à 19h15, avant le vote de la délibération n°4, M. Éric SIMON`,
    absent: 'Luc BERNARD|Éric SIMON',
    changes: 'Luc BERNARD arrival 19:15 4',
  },
  {
    value: `Présents (11) : P. LEROY, S. DURAND, L. BERNARD (jusqu'à 21h30), C. MOREAU
Excusés (2) : E. SIMON (pouvoir à P. LEROY), A. PETIT`,
    present: 'P. LEROY|S. DURAND|L. BERNARD|C. MOREAU',
    excused: 'A. PETIT',
    proxies: 'E. SIMON > P. LEROY',
    changes: 'L. BERNARD departure 21:30',
  },
  {
    value: `Présents : LEROY Pierre, DURAND Sophie, BERNARD Luc, SIMON Éric arrivé à la délibération n° 2024-03, PETIT Anne partie après la délibération n° 2024-10 (pouvoir à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc|SIMON Éric|PETIT Anne',
    proxies: 'PETIT Anne > LEROY Pierre',
    changes: 'SIMON Éric arrival 2024-03|PETIT Anne departure 2024-10',
  },
  {
    value:
      'Présents : Luc ROUX, Anne PETIT (sort de la séance à la délibération n° 8, procuration à Luc ROUX)',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Anne PETIT > Luc ROUX',
    changes: 'Anne PETIT departure 8',
  },
  {
    value: 'Présents : Luc ROUX, Anne PETIT (arrivée au Point N° 3)',
    present: 'Luc ROUX|Anne PETIT',
    changes: 'Anne PETIT arrival 3',
  },
  {
    value: `Présents : Mme Anne LEROY, M. Luc ROUX, M. Paul PIN
Excusé : M. Luc ROUX (arrivé à 19h10)`,
    present: 'Anne LEROY|Luc ROUX|Paul PIN',
    changes: 'Luc ROUX arrival 19:10',
  },
  {
    value: `Présents : Mme Anne LEROY, M. Luc ROUX (à partir de 19h10), M. Paul PIN
Absents : M. ROUX (jusqu'à 19h10), M. Jean BOIS`,
    present: 'Anne LEROY|Luc ROUX|Paul PIN',
    absent: 'Jean BOIS',
    changes: 'Luc ROUX arrival 19:10|ROUX arrival 19:10',
  },
  {
    value: `Présents : Mme Anne LEROY, M. Luc ROUX, M. Paul PIN
Excusés : M. Luc ROUX, M. Jean BOIS
M. Luc ROUX est arrivé à 19h10.`,
    present: 'Anne LEROY|Luc ROUX|Paul PIN',
    excused: 'Jean BOIS',
    changes: 'Luc ROUX arrival 19:10',
  },
  {
    // Named in no list, he came; named among those absent, the lists say so already.
    value:
      'Présents : Mme Anne LEROY, M. Paul PIN\nAbsent : M. Jean BOIS\nM. Luc ROUX est arrivé à 18h45.\nM. Jean BOIS est arrivé à 19h.',
    present: 'Anne LEROY|Paul PIN|Luc ROUX',
    absent: 'Jean BOIS',
    changes: 'Luc ROUX arrival 18:45|Jean BOIS arrival 19:00',
  },
  {
    value:
      'Présents : Mme Anne LEROY, M. Paul PIN\nM. Paul PIN quitte la séance et donne pouvoir à\nMme Anne LEROY',
    present: 'Anne LEROY|Paul PIN',
    proxies: 'Paul PIN > Anne LEROY',
    changes: 'Paul PIN departure',
  },
  {
    // Two of one name: nobody knows which of them came late.
    value: `Présents : Mme Anne LEROY, M. Luc ROUX, M. Paul ROUX
Excusé : M. ROUX (arrivé à 19h10)`,
    present: 'Anne LEROY|Luc ROUX|Paul ROUX',
    excused: 'ROUX',
    changes: 'ROUX arrival 19:10',
  },
  {
    // Nothing is said of it: both lists stand as printed.
    value: `Présents : Mme Anne LEROY, M. Luc ROUX
Excusés : M. Luc ROUX, M. Jean BOIS`,
    present: 'Anne LEROY|Luc ROUX',
    excused: 'Luc ROUX|Jean BOIS',
  },
];

const test = suite('attendance: whole changes');
for (const { value, ...expected } of cases) test(value, () => assert.equal(listsIn(value), expected));
test.run();
