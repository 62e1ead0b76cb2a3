import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

const A = 'Jean DUPONT';
/** Labels of those absent and excused, and empty lists. */
const cases: ({ name: string; value: string } & Lists)[] = [
  { name: 'Absents', value: `Absents : ${A}, Anne PETIT`, absent: `${A}|Anne PETIT` },
  { name: 'Étaient absents', value: 'Étaient absents : MM. DUPONT, PETIT', absent: 'DUPONT|PETIT' },
  { name: 'Étai(en)t absent(s)', value: `Étai(en)t absent(s) : ${A}, Anne PETIT`, absent: `${A}|Anne PETIT` },
  ...[
    'Mme Léa BLANC, secrétaire de séance',
    'Mme Léa BLANC remplit les fonctions de secrétaire.',
    'Mme Léa BLANC se propose comme secrétaire de séance.',
    'Le secrétaire de séance désigné est Mme Léa BLANC.',
    'Le secrétariat est tenu par Mme Léa BLANC',
    'La séance a pour secrétaire Mme Léa BLANC',
  ].map((line) => ({
    name: `under them, ${line}`,
    value: `Absents :\n${A},\nAnne PETIT\n${line}`,
    absent: `${A}|Anne PETIT`,
  })),
  ...['A été nommé(e) secrétaire : Mme Léa BLANC', 'Ont été élus secrétaires : M. Max HOUX'].map((line) => ({
    name: `no initial of a given name, ${line}`,
    value: `Absent(s) : MM : DUPONT Jean, ROUX Guy\n${line}`,
    absent: 'DUPONT Jean|ROUX Guy',
  })),
  { name: 'Était absente', value: 'Était absente : Mme PETIT', absent: 'PETIT' },
  {
    name: 'then who works for the council',
    value:
      'Absents : Mme PETIT (Beauval) Madame Léa BLANC, Directrice Générale des Services, Madame Ève ROUX, responsable des finances',
    absent: 'PETIT',
  },
  {
    name: 'two who came later',
    value: 'Absents : PETIT Anne arrivée à 19h45 et ROUX Luc arrivé à 20h15.',
    absent: 'PETIT Anne|ROUX Luc',
    changes: 'PETIT Anne arrival 19:45|ROUX Luc arrival 20:15',
  },
  { name: 'Absent, one of them', value: 'Absent : M. DUPONT', absent: 'DUPONT' },
  { name: 'Absents excusés', value: `Absents excusés : ${A}`, excused: A },
  { name: 'Excusés', value: `Excusés : ${A}`, excused: A },
  { name: 'Excusée', value: 'Excusée : Mme PETIT', excused: 'PETIT' },
  { name: 'Absent(e)s excusé(e)s', value: `Absent(e)s excusé(e)s : ${A}`, excused: A },
  { name: 'Absents et excusés', value: `Absents et excusés : ${A}`, excused: A },
  { name: 'Non excusé', value: 'Non excusé : M. DUPONT', absent: 'DUPONT' },
  { name: 'Absents non excusés', value: `Absents non excusés : ${A}`, absent: A },
  {
    name: 'each label its list',
    value: `Absents excusés : ${A}\nAbsents non excusés : Anne PETIT`,
    excused: A,
    absent: 'Anne PETIT',
  },
  { name: 'excused without a proxy', value: `Excusés sans pouvoir : ${A}`, excused: A },
  { name: 'absent without a proxy', value: `Absents non représentés : ${A}`, absent: A },
  {
    name: 'on one line',
    value: `Présents : ${A}. Absents : Anne PETIT. Excusés : Luc ROUX.`,
    present: A,
    absent: 'Anne PETIT',
    excused: 'Luc ROUX',
  },
  {
    name: 'in both lists, excused',
    value: `Absents : ${A}, Anne PETIT\nExcusés : ${A}`,
    absent: 'Anne PETIT',
    excused: A,
  },
  {
    name: 'said of one of them',
    value: 'Absents : M. Jean DUPONT (excusé), Mme Anne PETIT',
    absent: 'Anne PETIT',
    excused: 'Jean DUPONT',
  },
  {
    name: 'said after a comma',
    value: 'Absents : M. Jean DUPONT, excusé, Mme Anne PETIT',
    absent: 'Anne PETIT',
    excused: 'Jean DUPONT',
  },
  {
    name: 'not excused, said of one',
    value: 'Excusés : M. Jean DUPONT, Mme Anne PETIT (non excusée)',
    excused: 'Jean DUPONT',
    absent: 'Anne PETIT',
  },
  {
    name: 'said among those present',
    value: 'Présents : Jean DUPONT, Anne PETIT (excusée), Luc ROUX (absent)',
    present: 'Jean DUPONT',
    excused: 'Anne PETIT',
    absent: 'Luc ROUX',
  },
  { name: 'néant', value: `Présents : ${A}\nAbsents : néant`, present: A },
  { name: 'slash', value: `Présents : ${A}\nÉtaient absents : /`, present: A },
  { name: 'aucun', value: 'Absents : aucun\nExcusés : aucun' },
  { name: 'nothing', value: `Présents : ${A}.\nAbsents :`, present: A },
  {
    name: 'nothing, then a title',
    value:
      'Absents :\n\nLutte contre la fracture numérique - Cité intelligente - Mesures du plan de\nrelance',
  },
  { name: 'nothing, then a title in capitals', value: 'Absents :\n\nRÈGLEMENT DU SERVICE DE L’EAU' },
  { name: 'nothing, then another label', value: `Absents :\nExcusés : ${A}`, excused: A },
  {
    name: 'a title after the list',
    value: `Absents :\n${A}, Anne PETIT\n\nExercice 2013 - Budget Primitif de la Ville - Budget Principal`,
    absent: `${A}|Anne PETIT`,
  },
  {
    name: 'a heading that is no list',
    value: `Renouveau démocratique et\ninnovation sociale\n\nPrésents :\n${A}`,
    present: A,
  },
  {
    name: 'a substitute beside the absent',
    value: 'Absents : M. Jean DUPONT (Suppléant Max VERT), Anne PETIT',
    absent: 'Jean DUPONT|Anne PETIT',
  },
];

const test = suite('attendance: absent');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));
test.run();
