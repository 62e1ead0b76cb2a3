import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn } from '../../helpers/names-in.ts';

/** Civilities and forms of names. Names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  {
    name: 'bare family names by civility',
    value: 'MM. DURAND, PETIT, MMES LEROY, ROUX',
    expected: 'DURAND|PETIT|LEROY|ROUX',
  },
  {
    name: 'civilities in full',
    value: 'Messieurs Jean DURAND, Luc PETIT, Mesdames Anne LEROY et Léa ROUX',
    expected: 'Jean DURAND|Luc PETIT|Anne LEROY|Léa ROUX',
  },
  {
    name: '« Mesdames et Messieurs »',
    value: 'Mesdames et Messieurs Jean DURAND, Anne LEROY',
    expected: 'Jean DURAND|Anne LEROY',
  },
  { name: '« Mmes et MM. »', value: 'Mmes et MM. DURAND, LEROY', expected: 'DURAND|LEROY' },
  {
    name: 'civility without full stop',
    value: 'M DURAND Jean, Mme LEROY Anne',
    expected: 'DURAND Jean|LEROY Anne',
  },
  {
    name: 'civility against the name',
    value: 'M.DURAND, Mme.LEROY, MM.PETIT Luc',
    expected: 'DURAND|LEROY|PETIT Luc',
  },
  {
    name: 'civility with a colon',
    value: 'MM. : DURAND, PETIT ; Mmes : LEROY, ROUX',
    expected: 'DURAND|PETIT|LEROY|ROUX',
  },
  { name: '« Mr », « Mlle »', value: 'Mr DURAND, Mlle LEROY, Melle ROUX', expected: 'DURAND|LEROY|ROUX' },
  {
    name: 'all in capitals',
    value: 'MONSIEUR DURAND JEAN, MADAME LEROY ANNE',
    expected: 'DURAND JEAN|LEROY ANNE',
  },
  {
    name: '« Maître », « Docteur »',
    value: 'Maître Jean DURAND, Docteur Anne LEROY, Dr PETIT',
    expected: 'Jean DURAND|Anne LEROY|PETIT',
  },
  {
    name: 'a family name that is a civility too',
    value: 'Catherine MAITRE, MAITRE Anne, Mme MAITRE, Maître ROUX, Maître Luc PETIT, Maître LAURENT',
    expected: 'Catherine MAITRE|MAITRE Anne|MAITRE|ROUX|Luc PETIT|LAURENT',
  },
  {
    name: 'a stray comma after the given name',
    value: 'M. Jean DUPONT, Mme Nathalie, COLIN, M. Luc ROUX',
    expected: 'Jean DUPONT|Nathalie COLIN|Luc ROUX',
  },
  { name: 'a single letter', value: 'Monsieur X, Madame Y, M Z', expected: 'X|Y|Z' },
  { name: 'initial after', value: 'DURAND J., PETIT A., ROUX L.', expected: 'DURAND J.|PETIT A.|ROUX L.' },
  {
    name: '« M. » as an initial after',
    value: 'DURAND M., PETIT M.J., ROUX M',
    expected: 'DURAND M.|PETIT M.J.|ROUX M',
  },
  {
    name: 'initial before',
    value: 'J. DURAND, Ph. PETIT, J.-P. ROUX, J-M. BLANC',
    expected: 'J. DURAND|Ph. PETIT|J.-P. ROUX|J-M. BLANC',
  },
  {
    name: 'two letters',
    value: 'MM.DURAND JP, PETIT JC, Mme ROUX MC',
    expected: 'DURAND JP|PETIT JC|ROUX MC',
  },
  {
    name: 'mixed order on one line',
    value: 'DURAND Jean, Anne PETIT, ROUX Luc, Léa BLANC',
    expected: 'DURAND Jean|Anne PETIT|ROUX Luc|Léa BLANC',
  },
  {
    name: 'small letters, family name first',
    value: 'Durand Jean, Petit Anne',
    expected: 'Durand Jean|Petit Anne',
  },
  { name: 'given names only', value: 'Jean, Anne, Luc', expected: 'Jean|Anne|Luc' },
  {
    name: 'capital particles',
    value: 'Audrey DE LA GRANGE, Anne-Rose LE VAN, Sarah EL ATMANI',
    expected: 'Audrey DE LA GRANGE|Anne-Rose LE VAN|Sarah EL ATMANI',
  },
  {
    name: 'small particles',
    value: "Jean de LA TOUR, Anne d'ORMEAU, Luc van DAMME, Eric von BERG",
    expected: "Jean de LA TOUR|Anne d'ORMEAU|Luc van DAMME|Eric von BERG",
  },
  {
    name: 'particles, family name first',
    value: "de LA TOUR Jean, D'ORMEAU Anne, LE GOFF Luc, VAN DEN BERG Eric",
    expected: "de LA TOUR Jean|D'ORMEAU Anne|LE GOFF Luc|VAN DEN BERG Eric",
  },
  {
    name: 'particles in small-letter names',
    value: 'Charles de Gaulle, Yann Le Bihan, Amina Ben Salah',
    expected: 'Charles de Gaulle|Yann Le Bihan|Amina Ben Salah',
  },
  {
    name: '« DI »',
    value: 'Jean-Marc DI RUGGIERO, Titina DASYLVA-PEYRIN',
    expected: 'Jean-Marc DI RUGGIERO|Titina DASYLVA-PEYRIN',
  },
  {
    name: 'Saint in a family name',
    value: 'Cédric DE Saint JOUAN, Séverine SAINT-MARTIN',
    expected: 'Cédric DE Saint JOUAN|Séverine SAINT-MARTIN',
  },
  {
    name: 'two family names',
    value: 'Jean DUPONT MARTIN, Anne PETIT ROUX',
    expected: 'Jean DUPONT MARTIN|Anne PETIT ROUX',
  },
  {
    name: 'two given names',
    value: 'Jean Pierre DUPONT, Marie Anne PETIT',
    expected: 'Jean Pierre DUPONT|Marie Anne PETIT',
  },
  { name: 'née', value: 'Mme Anne PETIT née ROUX, M. Luc BLANC', expected: 'Anne PETIT née ROUX|Luc BLANC' },
  {
    name: 'apostrophes',
    value: 'Paul O’BRIEN, Anne L’HOSTIS, Luc N’GUYEN',
    expected: 'Paul O’BRIEN|Anne L’HOSTIS|Luc N’GUYEN',
  },
  { name: 'Mc, Mac, Le glued', value: 'John McDONALD, Anne LeGOFF', expected: 'John McDONALD|Anne LeGOFF' },
  {
    name: 'a space beside the hyphen',
    value: 'Anne HOPITAL- KNAPP, Jean -Pierre ROUX, Luc PETIT',
    expected: 'Anne HOPITAL- KNAPP|Jean -Pierre ROUX|Luc PETIT',
  },
  {
    name: 'the rest of a compound given name was lost',
    value: 'Mme Marie- ORME, M. Luc ROUX, Jean- PETIT',
    expected: 'Marie- ORME|Luc ROUX|Jean- PETIT',
  },
  {
    name: 'a hyphen right after a given name may part two people',
    value: 'ORME Marie- ROUX Luc- PETIT Anne',
    expected: 'ORME Marie|ROUX Luc|PETIT Anne',
  },
  {
    name: 'a family name that is a word of office, after a given name that is not known',
    value: 'Mme Katell ROUX, M. Titouan PETIT, Mme Nolwenn DOYEN, M. Luc BOIS, maire',
    expected: 'Katell ROUX|Titouan PETIT|Nolwenn DOYEN|Luc BOIS',
  },
  {
    name: 'an office in capitals, after a family name that has none',
    value: 'Mme Roux MAIRE, M. Petit ADJOINT, M. Luc BOIS',
    expected: 'Roux|Petit|Luc BOIS',
  },
  {
    name: 'family name MAIRE',
    value: 'Jean MAIRE, MAIRE Anne, M. Luc MAIRE, maire',
    expected: 'Jean MAIRE|MAIRE Anne|Luc MAIRE',
  },
  {
    name: 'family name MAIRE beside an initial',
    value: 'MMES MAIRE V, ROUX A, Mme V. MAIRE, M. BOIS L. MAIRE',
    expected: 'MAIRE V|ROUX A|V. MAIRE|BOIS L.',
  },
  {
    name: 'comma inside, semicolon between',
    value: 'DUPONT, Jean ; PETIT, Anne ; ROUX, Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
];

const people = suite('people: names');
for (const { name, value, expected } of lists) people(name, () => assert.is(namesIn(value), expected));
people.run();
