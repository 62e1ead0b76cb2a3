import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn } from '../../helpers/names-in.ts';

/** Lists that hold nobody, and where a list is over. Names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  { name: 'néant', value: 'néant', expected: '' },
  { name: 'Néant.', value: 'Néant.', expected: '' },
  { name: 'slash', value: '/', expected: '' },
  { name: 'dash', value: '-', expected: '' },
  { name: 'aucun', value: 'Aucun', expected: '' },
  { name: 'zero', value: '0', expected: '' },
  { name: 'nothing', value: '', expected: '' },
  {
    name: 'a title in small letters',
    value: '\n\nLutte contre la fracture numérique - Cité intelligente - Mesures du plan de\nrelance',
    expected: '',
  },
  {
    name: 'a title after a list',
    value: 'Jean DUPONT, Anne PETIT.\n\nLutte contre la fracture numérique - Cité intelligente',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a title without a full stop before',
    value: 'Jean DUPONT, Anne PETIT\n\nExercice 2013 - Budget Primitif de la Ville - Budget Principal',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a heading in capitals',
    value: 'Jean DUPONT, Anne PETIT\n\nRENOUVEAU DÉMOCRATIQUE',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a heading in capitals with « ET »',
    value: 'Jean DUPONT, Anne PETIT\nFINANCES ET MARCHÉS PUBLICS',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'the rapporteur speaks',
    value: 'Jean DUPONT, Anne PETIT\nMax LEVI rapporte :',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'the rapporteur, after a gap',
    value: '\n\nMadame Séverine SAINT-MARTIN, Adjointe au Maire, rapporte :',
    expected: '',
  },
  { name: 'the rapporteur alone', value: 'Max LEVI rapporte :', expected: 'Max LEVI' },
  {
    name: 'the secretary',
    value: 'Jean DUPONT, Anne PETIT\nMme Léa BLANC a été désignée secrétaire de séance.',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'the secretary by label',
    value: 'Jean DUPONT, Anne PETIT\nSecrétaire de séance : Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'another label',
    value: 'Jean DUPONT, Anne PETIT\nAbsents excusés : Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'another label without colon',
    value: 'Jean DUPONT, Anne PETIT\nAbsents\nLéa BLANC',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'what the list amounts to',
    value: 'Jean DUPONT, Anne PETIT formant la majorité des membres en exercice',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'what they are',
    value: 'Jean DUPONT, Anne PETIT, lesquels forment la majorité',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a street called after somebody',
    value: 'Jean DUPONT, Anne PETIT\nPlace Jean JAURÈS',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  { name: 'a title in capitals instead of a list', value: '\n\nFOURRIÈRE ANIMALE', expected: '' },
  { name: 'a title that says more', value: '\n\nFOURRIÈRE ANIMALE, TARIFS', expected: '' },
  { name: 'a date', value: 'Lundi 8 février 2021', expected: '' },
  { name: 'a count', value: 'Nombre de membres en exercice : 65', expected: '' },
  { name: 'a noun phrase', value: 'Renouveau démocratique et innovation sociale', expected: '' },
  { name: 'a common noun', value: 'voirie', expected: '' },
  {
    name: 'Vu',
    value: 'Jean DUPONT\nVu le code général des collectivités territoriales',
    expected: 'Jean DUPONT',
  },
];

const people = suite('people: ends');
for (const { name, value, expected } of lists) people(name, () => assert.is(namesIn(value), expected));
people.run();
