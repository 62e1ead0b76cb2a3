import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namesIn } from '../../helpers/names-in.ts';

/** What parts the names of a list. Names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  {
    name: 'the initials of what sends each',
    value: 'PETIT Pierre CCVVL DUPONT Jean CCVVL ROUX Luc CCPL',
    expected: 'PETIT Pierre|DUPONT Jean|ROUX Luc',
  },
  {
    name: 'commas',
    value: 'Jean DUPONT, Anne PETIT, Luc ROUX.',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'no space after the comma',
    value: 'Jean DUPONT,Anne PETIT,Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a comma lost between two names',
    value: 'Jean DUPONTAnne PETIT, Luc ROUXMarie-Ève BOIS,Paul LE-GALLSonia COSTA',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX|Marie-Ève BOIS|Paul LE-GALL|Sonia COSTA',
  },
  {
    name: 'a comma strayed into a name, none after it',
    value: 'PETIT Anne, DUPONT Jean, ROUX, Luc NOIR Zoé',
    expected: 'PETIT Anne|DUPONT Jean|ROUX Luc|NOIR Zoé',
  },
  {
    name: '« et », before a name that begins with « de »',
    value: "MM. ROUX, BOIS et de la TOUR, Mmes BLANC et de LESSART, MM. NOIR et d'ORMEAU",
    expected: "ROUX|BOIS|de la TOUR|BLANC|de LESSART|NOIR|d'ORMEAU",
  },
  {
    name: '« et de » said again',
    value: "M. Luc ROUX et de M. Paul BOIS, Jean DUPONT et d'Anne PETIT",
    expected: 'Luc ROUX|Paul BOIS|Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a dash in the one name of a list',
    value: 'Léa DEL BOIS – ORME\nSECRÉTAIRE DE SÉANCE : Paul ARBRE',
    expected: 'Léa DEL BOIS – ORME',
  },
  {
    name: 'a dash between two names, and between two bare ones',
    value: 'Mme BOIS – M. ORME',
    expected: 'BOIS|ORME',
  },
  {
    name: 'a dash between names line by line',
    value: 'Léa BOIS – ORME\nPaul ARBRE – Luc PIN',
    expected: 'Léa BOIS|ORME|Paul ARBRE|Luc PIN',
  },
  {
    name: 'half a name before a number of the margin',
    value: 'Madame Anne PETIT, Monsieur Luc 14 Votants ROUX, Monsieur Jean DUPONT',
    expected: 'Anne PETIT',
  },
  {
    name: 'half a name at the end of a list',
    value: 'M. Jean DUPONT, Mme Anne PETIT, M. Luc ROUX, M. Paul\nNOMBRE DE CONSEILLERS : 12',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a comma lost before a given name never seen',
    value: 'Perla ARBRETitina BOIS-PETIT, Luc ROUX',
    expected: 'Perla ARBRE|Titina BOIS-PETIT|Luc ROUX',
  },
  {
    name: 'small letters in a family name',
    value: 'Jean McDONALD, Anne DUPONTel, Luc DURANDet',
    expected: 'Jean McDONALD|Anne DUPONTel|Luc DURANDet',
  },
  {
    name: 'a short given name ends the list',
    value: 'HUGON Paul, JULLIEN Noé.',
    expected: 'HUGON Paul|JULLIEN Noé',
  },
  {
    name: 'a family name that is also a title',
    value: 'Eric LORA, Catherine MAITRE, Fabien MARECHAL',
    expected: 'Eric LORA|Catherine MAITRE|Fabien MARECHAL',
  },
  {
    name: 'an office after a whole name, no comma between',
    value: 'DUPONT Jean Maire, PETIT Anne 1ère adjointe, ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'a family name and a given name that nobody knows, parted by a line end',
    value: 'M. DUPONT Jean, Mme PETIT Anne et Mme ROUX\nXavierine.',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Xavierine',
  },
  { name: 'no space after the civility', value: 'M. DUPONT - MmePETIT', expected: 'DUPONT|PETIT' },
  { name: 'a sentence begins after a whole name', value: 'Anne PETIT Observation', expected: 'Anne PETIT' },
  { name: 'a small word that leads to a given name', value: 'de Luc ROUX', expected: 'Luc ROUX' },
  {
    name: 'a small word of the family name',
    value: 'DE SIMON Luc, de BOIS Anne',
    expected: 'DE SIMON Luc|de BOIS Anne',
  },
  { name: 'a small word alone is nobody', value: 'DU', expected: '' },
  {
    name: 'parts of the council head their members',
    value: 'Pour l’opposition : Mme ROUX – Mr PETIT\n\nPour la Majorité : Mme BLANC - Mr NOIR',
    expected: 'ROUX|PETIT|BLANC|NOIR',
  },
  {
    name: 'communes head their members',
    value: '- pour Beauval : Mme ROUX, Mr PETIT\n- pour Saint-Marc-le-Vieil : Mme BLANC, Mr NOIR',
    expected: 'ROUX|PETIT|BLANC|NOIR',
  },
  {
    name: 'dashes, a name cut at the line end',
    value: 'Paul LE BOIS – Éric ROUX – Sonia\nNICOL – Marc\nNOIR – Anne PETIT – Luc BLANC',
    expected: 'Paul LE BOIS|Éric ROUX|Sonia NICOL|Marc NOIR|Anne PETIT|Luc BLANC',
  },
  {
    name: 'double given names cut in part',
    value: 'Jean-P. LEROY, Marie-Th. DURAND, Anne PETIT',
    expected: 'Jean-P. LEROY|Marie-Th. DURAND|Anne PETIT',
  },
  {
    name: 'initials of double given names',
    value: 'JP. LEROY, A. DURAND, RM. PETIT NOIR et JC. ROUX',
    expected: 'JP. LEROY|A. DURAND|RM. PETIT NOIR|JC. ROUX',
  },
  { name: 'two commas', value: 'Jean DUPONT,, Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'a comma, nothing, a comma',
    value: 'Jean DUPONT, ,Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'space before the comma',
    value: 'Sophie BONI-PASCAL , Jean DUPONT',
    expected: 'Sophie BONI-PASCAL|Jean DUPONT',
  },
  { name: 'a comma at the end', value: 'Jean DUPONT, Anne PETIT,', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'semicolons',
    value: 'DUPONT Jean ; PETIT Anne ; ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'en dashes',
    value: 'Jean DUPONT – Anne PETIT – Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'hyphens between spaces',
    value: 'DUPONT Jean - PETIT Anne - ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  { name: 'slashes', value: 'Jean DUPONT / Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'a line end after a small word of a name',
    value: 'Mme Mireille VAN\nOOSTENDE et M. Luc ROUX',
    expected: 'Mireille VAN OOSTENDE|Luc ROUX',
  },
  {
    name: '« et »',
    value: 'Jean DUPONT, Anne PETIT et Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  { name: '« ET »', value: 'MM. DUPONT ET PETIT', expected: 'DUPONT|PETIT' },
  {
    name: '« ainsi que »',
    value: 'Jean DUPONT ainsi que Mme Anne PETIT',
    expected: 'Jean DUPONT|Anne PETIT',
  },
  { name: 'ampersand', value: 'Jean DUPONT & Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'nothing, given name first',
    value: 'Christian DUMONT Christian DUPRAZ',
    expected: 'Christian DUMONT|Christian DUPRAZ',
  },
  {
    name: 'nothing, family name first',
    value: 'DUPONT Jean PETIT Anne ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'nothing but civilities',
    value: 'M. DUPONT Jean Mme PETIT Anne M. ROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'nothing, small letters',
    value: 'Jean Dupont Marie Petit Luc Roux',
    expected: 'Jean Dupont|Marie Petit|Luc Roux',
  },
  {
    name: 'one comma missing',
    value: 'Mustapha MAJ Hélène MANDR, Hervé MARTIN',
    expected: 'Mustapha MAJ|Hélène MANDR|Hervé MARTIN',
  },
  {
    name: 'a line each',
    value: 'DUPONT Jean\nPETIT Anne\nROUX Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'a line each, given first',
    value: 'Jean DUPONT\nAnne PETIT\nLuc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a line each, small letters',
    value: 'Jean Dupont\nAnne Petit\nLuc Roux',
    expected: 'Jean Dupont|Anne Petit|Luc Roux',
  },
  {
    name: 'a line each, capitals',
    value: 'JEAN DUPONT\nANNE PETIT\nLUC ROUX',
    expected: 'JEAN DUPONT|ANNE PETIT|LUC ROUX',
  },
  { name: 'a line each, family names', value: 'DUPONT\nPETIT\nROUX', expected: 'DUPONT|PETIT|ROUX' },
  {
    name: 'a line each with its comma',
    value: 'M. Jean DUPONT,\nMme Anne PETIT,\nM. Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a line each with its title',
    value: 'Jean DUPONT, maire\nAnne PETIT, adjointe\nLuc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  { name: 'bullets', value: '• M. Jean DUPONT\n• Mme Anne PETIT', expected: 'Jean DUPONT|Anne PETIT' },
  {
    name: 'dashes as bullets',
    value: '- M. Jean DUPONT\n- Mme Anne PETIT\n- Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'numbers as bullets',
    value: '1. Jean DUPONT\n2. Anne PETIT\n3) Luc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'cells of a row',
    value: 'Jean DUPONT\tAnne PETIT\tLuc ROUX',
    expected: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  { name: 'pipes', value: '| Jean DUPONT | Anne PETIT |', expected: 'Jean DUPONT|Anne PETIT' },
];

const people = suite('people: separators');
for (const { name, value, expected } of lists) people(name, () => assert.is(namesIn(value), expected));
people.run();
