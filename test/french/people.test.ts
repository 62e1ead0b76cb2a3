import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { peopleIn } from '../../pipeline/french/people.ts';
import { passageOf } from '../helpers/passage-of.ts';

/** Expected names are parted by « | ». */
const lists: { name: string; value: string; expected: string }[] = [
  // Separators
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
  // Line ends
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
  // Civilities
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
    name: 'a stray comma after the given name',
    value: 'M. Jean DUPONT, Mme Nathalie, COLIN, M. Luc ROUX',
    expected: 'Jean DUPONT|Nathalie COLIN|Luc ROUX',
  },
  { name: 'a single letter', value: 'Monsieur X, Madame Y, M Z', expected: 'X|Y|Z' },
  // Forms of names
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
    name: 'family name MAIRE',
    value: 'Jean MAIRE, MAIRE Anne, M. Luc MAIRE, maire',
    expected: 'Jean MAIRE|MAIRE Anne|Luc MAIRE',
  },
  {
    name: 'comma inside, semicolon between',
    value: 'DUPONT, Jean ; PETIT, Anne ; ROUX, Luc',
    expected: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  // What is said besides names
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
  // Optical reading
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
  // Communes and offices
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
  // Empty lists
  { name: 'néant', value: 'néant', expected: '' },
  { name: 'Néant.', value: 'Néant.', expected: '' },
  { name: 'slash', value: '/', expected: '' },
  { name: 'dash', value: '-', expected: '' },
  { name: 'aucun', value: 'Aucun', expected: '' },
  { name: 'zero', value: '0', expected: '' },
  { name: 'nothing', value: '', expected: '' },
  // Where a list is over
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

const people = suite('people');
for (const { name, value, expected } of lists) {
  people(name, () =>
    assert.is(
      peopleIn(passageOf(`:${value}`).slice(1))
        .map(({ person }) => person.name)
        .join('|'),
      expected,
    ),
  );
}

for (const { name, value, expected } of [
  {
    name: 'men, then women',
    value: 'MM. DURAND, PETIT, MMES LEROY, ROUX',
    expected: ['M.', 'M.', 'Mme', 'Mme'],
  },
  { name: 'a few men', value: 'MM. Jean DUPONT et Luc ROUX', expected: ['M.', 'M.'] },
  {
    name: '« MM. » for everybody, women too',
    value: 'MM. Jean DUPONT, Anne PETIT, Luc ROUX, Léa BLANC, Paul NOIR, Ève LEROY et Guy BOIS',
    expected: ['', '', '', '', '', '', ''],
  },
  {
    name: '« MM. » for everybody, nothing between the names, a sentence after',
    value:
      'MM. Jean DUPONT Anne PETIT Luc ROUX Léa BLANC Paul NOIR Ève LEROY Guy BOIS.\nMme Anne PETIT, arrivée à 18h',
    expected: ['', '', '', '', '', '', '', 'Mme'],
  },
  {
    name: 'many men beside women',
    value: 'MM. DURAND, PETIT, ROUX, NOIR, BLANC, BOIS, Mme LEROY',
    expected: ['M.', 'M.', 'M.', 'M.', 'M.', 'M.', 'Mme'],
  },
])
  people(`civilities: ${name}`, () =>
    assert.equal(
      peopleIn(passageOf(value)).map(({ person }) => person.civility ?? ''),
      expected,
    ),
  );
people.run();
