import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Who comes, goes, or sits for somebody. */
const cases: ({ name: string; value: string } & Lists)[] = [
  {
    name: 'arrivé à',
    value: 'Présents : Jean DUPONT (arrivé à 19h10), Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    changes: 'Jean DUPONT arrival 19:10',
  },
  {
    name: 'arrivée à',
    value: 'Présents : Anne PETIT, arrivée à 20h44, Luc ROUX',
    present: 'Anne PETIT|Luc ROUX',
    changes: 'Anne PETIT arrival 20:44',
  },
  {
    name: 'arrivé en cours de séance',
    value: 'Présents : Jean DUPONT, arrivé en cours de séance',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT arrival',
  },
  {
    name: 'départ à',
    value: 'Présents : Jean DUPONT (départ à 21h49)',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT departure 21:49',
  },
  {
    name: 'parti à',
    value: 'Présents : Jean DUPONT, parti à 21 heures',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT departure 21:00',
  },
  {
    name: 'à partir du point',
    value: 'Présents : Jean DUPONT à partir du point n°7, Luc ROUX',
    present: 'Jean DUPONT|Luc ROUX',
    changes: 'Jean DUPONT arrival 7',
  },
  {
    name: 'pour les questions',
    value: 'Présents : Jean DUPONT (pour les questions n°s 3 et 16)',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT partial 3+16',
  },
  {
    name: 'a range of items',
    value: 'Présents : Jean DUPONT (pour les points 3 à 6)',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT partial 3+4+5+6',
  },
  {
    name: 'several items',
    value: 'Présents : Jean DUPONT, pour les questions 3, 5 et 16, Luc ROUX',
    present: 'Jean DUPONT|Luc ROUX',
    changes: 'Jean DUPONT partial 3+5+16',
  },
  {
    name: "jusqu'à",
    value: "Présents : Jean DUPONT (jusqu'à la délibération n°2021-14)",
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT departure 2021-14',
  },
  {
    name: "absent jusqu'à",
    value: "Présents : Jean DUPONT (absent jusqu'au point 3)",
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT arrival 3',
  },
  {
    name: 'time and item',
    value: 'Présents : Jean DUPONT (arrivé à 19h10, point n°3)',
    present: 'Jean DUPONT',
    changes: 'Jean DUPONT arrival 19:10 3',
  },
  {
    name: 'represented until arrival, both',
    value: 'Présents : Jean DUPONT (pouvoir à Luc ROUX jusqu’à son arrivée à 19h10), Luc ROUX',
    present: 'Jean DUPONT|Luc ROUX',
    proxies: 'Jean DUPONT > Luc ROUX (jusqu’à son arrivée à 19h10)',
    changes: 'Jean DUPONT arrival 19:10',
  },
  {
    name: 'left with a proxy, both',
    value: 'Présents : Jean DUPONT (départ à 21h, pouvoir à Luc ROUX), Luc ROUX',
    present: 'Jean DUPONT|Luc ROUX',
    proxies: 'Jean DUPONT > Luc ROUX',
    changes: 'Jean DUPONT departure 21:00',
  },
  {
    name: 'a proxy among those present',
    value: 'Présents : Luc ROUX, Anne PETIT (pouvoir à Luc ROUX)',
    present: 'Luc ROUX',
    proxies: 'Anne PETIT > Luc ROUX',
  },
  {
    name: 'absent who arrives stays where printed',
    value: 'Absents : Jean DUPONT (arrivé à 19h10), Anne PETIT',
    absent: 'Jean DUPONT|Anne PETIT',
    changes: 'Jean DUPONT arrival 19:10',
  },
  {
    name: 'substitutes of those present',
    value: 'Présents : Jean DUPONT (Suppléant Luc ROUX), LEROY M.J. (remplace LEROY J.)',
    present: 'Jean DUPONT|LEROY M.J.',
  },
  {
    name: 'whom somebody stands for, without « de »',
    value: 'Présents : M. Jean DUPONT suppléant M. Luc ROUX, Mme Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'whom somebody represents is not there',
    value:
      'Présents : M. Luc ROUX, représentant Mme Anne PETIT, Mme Zoé NOIR, représentante de M. Paul VERT, M. Marc BLANC, représentant de Beauval',
    present: 'Luc ROUX|Zoé NOIR|Marc BLANC',
  },
  {
    name: 'remplacé par',
    value: 'Présents : Jean DUPONT remplacé par Luc ROUX, Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
];

const test = suite('attendance: changes');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));
test.run();
