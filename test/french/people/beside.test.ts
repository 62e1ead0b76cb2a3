import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn } from '../../helpers/names-in.ts';

/** What is said beside names: titles, communes, offices, misread signs. Names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  {
    name: 'titles after names',
    value: 'M. Jean DUPONT, Maire, Mme Anne PETIT, 1ère adjointe, M. Luc ROUX, conseiller municipal délégué',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'titles without commas',
    value: 'Jean DUPONT Maire, Anne PETIT Maire-adjoint, Luc ROUX 2e adjoint',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'titles in parentheses',
    value: 'Jean DUPONT (Maire), Anne PETIT (Vice-Présidente), Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'titles of a group',
    value: 'MM. Jean DUPONT, Luc ROUX, adjoints, Mmes Anne PETIT, Léa BLANC, conseillères municipales',
    expected: 'Jean DUPONT|Luc ROUX|Anne PETIT|Léa BLANC',
  },
  {
    name: 'a title with what it is of',
    value: 'Mme Anne PETIT, adjointe déléguée aux Affaires sociales, M. Luc ROUX',
    expected: 'Anne PETIT|Luc ROUX',
  },
  {
    name: 'labels of groups',
    value: 'Maire : Jean DUPONT\nAdjoints : Anne PETIT, Luc ROUX\nConseillers municipaux : Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX|Léa BLANC',
  },
  { name: '« le Maire, X »', value: 'Monsieur le Maire, Michel DELAF', expected: 'Michel DELAF' },
  { name: 'a title alone', value: 'M. le Maire, Mme Anne PETIT', expected: 'Anne PETIT' },
  {
    name: 'communes',
    value: 'Valmont : M. DUPONT Jean, Mme PETIT Anne\nSaint-Exemple : M. ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: '« Commune de »',
    value: 'Commune de Valmont : M. DUPONT Jean ; Commune de Saint-Exemple : M. ROUX Luc',
    expected: 'DUPONT Jean|ROUX Luc',
  },
  {
    name: 'communes in parentheses',
    value: 'Jean DUPONT (Valmont), Luc ROUX (Saint-Exemple)',
    expected: 'Jean DUPONT|Luc ROUX',
  },
  {
    name: 'groups',
    value: 'Groupe Ensemble : Jean DUPONT, Anne PETIT\nGroupe Demain : Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'notes in parentheses',
    value: 'Jean DUPONT (arrivé à 19h10), Anne PETIT (pouvoir à Luc ROUX), Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Léa BLANC',
  },
  {
    name: 'a parenthesis left open',
    value: 'Jean DUPONT, Anne PETIT (pouvoir à R. NOM, Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Léa BLANC',
  },
  {
    name: 'notes after commas',
    value: 'Jean DUPONT, arrivé à 20h44, Anne PETIT, départ à 21h49, Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Léa BLANC',
  },
  {
    name: 'notes without commas',
    value: 'Jean DUPONT à partir du point n°7, Anne PETIT pour les questions n°s 3 et 16, Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT|Léa BLANC',
  },
  {
    name: 'substitutes',
    value: 'Jean DUPONT (Suppléant Luc ROUX), NOM M.J. (remplace NOM J.)',
    expected: 'Jean DUPONT|NOM M.J.',
  },
  {
    name: 'those whom a substitute stands for',
    value: 'M. Paul CHÊNE suppléant de M. Jean DUNE, Mme Anne ORME, suppléante de Mme Léa PIN, M. Guy SAULE',
    expected: 'Paul CHÊNE|Anne ORME|Guy SAULE',
  },
  {
    name: 'holders are of another list',
    value: 'Jean DUPONT ayant donné pouvoir à Luc ROUX, Anne PETIT à Léa BLANC',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  { name: 'a count first', value: '(27) Jean DUPONT, Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  { name: 'a bare count first', value: '3, Monsieur X, Madame Y, Madame Z', expected: 'X|Y|Z' },
  { name: 'a group and somebody', value: 'groupe Ensemble pour Valmont et Mme Y', expected: 'Y' },
  {
    name: 'an introduction',
    value: 'les conseillers municipaux suivants : Jean DUPONT, Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'members, by civility',
    value: 'Mesdames et Messieurs les conseillers municipaux : Jean DUPONT, Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a comma for the full stop',
    value: 'M, DUPONT Jean, Mme, PETIT Anne',
    expected: 'DUPONT Jean|PETIT Anne',
  },
  {
    name: 'a space before the full stop',
    value: 'M . DUPONT Jean, M . ROUX Luc',
    expected: 'DUPONT Jean|ROUX Luc',
  },
  { name: 'Mine for Mme', value: 'Mine PETIT Anne, Mmc ROUX Léa', expected: 'PETIT Anne|ROUX Léa' },
  {
    name: 'a letter out of a smudge',
    value: 'Jean DUPONT, I, Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  { name: 'an asterisk', value: 'Jean DUPONT*, Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'of what commune',
    value: 'M. Jean DUPONT, Maire de Valmont, Mme Anne PETIT, Maire de La Ferté',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'of what board',
    value: 'Jean DUPONT, membre du Conseil d’Administration, Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'communes above names',
    value: 'VALMONT\nM. Jean DUPONT\nMme Anne PETIT\nSAINT-EXEMPLE SUR MER\nM. Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'communes in the first column',
    value: 'Valmont\tM. Jean DUPONT\nLa Ferté\tMme Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a note that goes on',
    value: 'Jean DUPONT, arrivé à 19h15, avant le vote du point 4, Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'short given names at the end',
    value: 'DUPONT Luc.\nPETIT Léa.',
    expected: 'DUPONT Luc|PETIT Léa',
  },
  {
    name: 'names that begin like words of presence',
    value: 'Jean PARTOUCHE, Anne ABSENTIER, Luc SORTAIS',
    expected: 'Jean PARTOUCHE|Anne ABSENTIER|Luc SORTAIS',
  },
  {
    name: 'a family name that is a common word',
    value: 'M. CONSEIL, Mme Anne VILLE',
    expected: 'CONSEIL|Anne VILLE',
  },
];

const people = suite('people: beside');
for (const { name, value, expected } of lists) people(name, () => assert.is(namesIn(value), expected));
people.run();
