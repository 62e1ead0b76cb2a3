import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn } from '../../helpers/names-in.ts';

/** Names, and the ends of the lines they stand on. Names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  {
    name: 'an article that opens the sentence below',
    value: 'M. Luc Petit, M. Jean Dupont\nLe conseil a choisi pour secrétaire Mme Roux',
    expected: 'Luc Petit|Jean Dupont',
  },
  {
    name: 'a given name cut from the family name after which it stands',
    value: 'M. DUPONT\nPatrick et M. Luc ROUX',
    expected: 'DUPONT Patrick|Luc ROUX',
  },
  {
    name: 'a name cut by the line end',
    value: 'Jean DUPONT, Michel\nASLAN, Anne PETIT',
    expected: 'Jean DUPONT|Michel ASLAN|Anne PETIT',
  },
  {
    name: 'family name first, cut',
    value: 'DUPONT Jean, PETIT\nAnne, ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'a small-letter name cut',
    value: 'Jean Dupont, Anne\nPetit, Luc Roux',
    expected: 'Jean Dupont|Anne Petit|Luc Roux',
  },
  {
    name: 'a civility cut from its name',
    value: 'M. Jean DUPONT, Mme\nAnne PETIT, M. Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a civility cut from its name, after a name that has its own',
    value: 'M. Luc ROUX, M. Jean DUPONT M.\n\nChristophe ASLAN, Mme Anne PETIT',
    expected: 'Luc ROUX|Jean DUPONT|Christophe ASLAN|Anne PETIT',
  },
  {
    name: 'words of the next page, after a name',
    value: 'madame PETIT Anne monsieur ROUX Luc Conseil communautaire du 4 décembre',
    expected: 'PETIT Anne|ROUX Luc',
  },
  {
    name: 'the heading of the next page, after a name',
    value: 'Mme PETIT, M. ROUX Syndicat mixte du Bois',
    expected: 'PETIT|ROUX',
  },
  {
    name: 'a given name nobody knows, cut from its family name at the line end',
    value:
      'Monsieur Luc ROUX à Madame Anne PETIT Monsieur Jean DUPONT à Monsieur Mare-Marie\nBLANC Madame Léa BOIS',
    expected: 'Luc ROUX|Jean DUPONT|Léa BOIS',
  },
  {
    name: 'a stamp after a list',
    value: 'MM. Jean DUPONT et Anne PETIT Accusé de réception - Ministère de\nl’Intérieur',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a double name cut at its hyphen',
    value: 'Françoise BOUTET-\nWAISS, Anne PETIT',
    expected: 'Françoise BOUTET-WAISS|Anne PETIT',
  },
  {
    name: 'a comma missing at the line end',
    value: 'Jean DUPONT, Anne PETIT\nLuc ROUX, Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX|Léa BLANC',
  },
  {
    name: 'the same, small letters',
    value: 'Jean Dupont, Anne Petit, Zoé Noir\nLuc Roux, Léa Blanc',
    expected: 'Jean Dupont|Anne Petit|Zoé Noir|Luc Roux|Léa Blanc',
  },
  {
    name: 'a gap inside a list that goes on',
    value: 'Jean DUPONT, Anne PETIT,\n\nAbdi EL KANDOUR, Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Abdi EL KANDOUR|Luc ROUX',
  },
  {
    name: 'a particle before the line end',
    value: 'Jean DUPONT, Cédric DE\nSAINT JOUAN, Luc ROUX',
    expected: 'Jean DUPONT|Cédric DE SAINT JOUAN|Luc ROUX',
  },
  {
    name: 'titles wrap',
    value: 'M. Jean DUPONT, conseiller\nmunicipal, Mme Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
];

const people = suite('people: line ends');
for (const { name, value, expected } of lists) people(name, () => assert.is(namesIn(value), expected));
people.run();
