import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** What stands around the lists, and lists in columns. */
const cases: ({ name: string; value: string } & Lists)[] = [
  {
    name: 'at the roll-call',
    value: 'Étaient présents au moment de l’appel nominatif : Jean DUPONT, Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a community heads its members, no comma before it',
    value: 'Présents :\nMétropole du Lac\nMme PETIT\nVal et Bois Agglo\nM. ROUX\nMme BLANC\nExcusé : M. NOIR',
    present: 'PETIT|ROUX|BLANC',
    excused: 'NOIR',
  },
  {
    name: 'a commune and a dash before its members',
    value: 'Présents :\nBeauval – Jean DUPONT et Anne PETIT\nMontbois – Luc ROUX, Zoé VIDAL',
    present: 'Jean DUPONT|Anne PETIT|Luc ROUX|Zoé VIDAL',
  },
  {
    name: 'a commune and nothing before its members',
    value: 'Présents :\nBeauval M. Jean DUPONT, Mme Anne PETIT\nMontbois M. Luc ROUX',
    present: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a commune and a colon before its members, several in most lines',
    value:
      'Présents :\nLes délégués des communes de :\nBEAUVAL s/Orle : M. DUPONT, M. PETIT\nMONTBOIS : Mme ROUX\nST JEAN LES CLAIRS : M. VIDAL, Mme VAN BLANC\nVERT : M. NOIR, M. SIMON',
    present: 'DUPONT|PETIT|ROUX|VIDAL|VAN BLANC|NOIR|SIMON',
  },
  {
    name: 'a column of communes, then one of their members',
    value:
      'Présents :\nBEAUVAL\nBEAUVAL\nMONTBOIS\nLES CLAIRS\nLA VILLE\nMonsieur ROUX\nMonsieur PETIT\nMadame BLANC\nMadame VERT\nMonsieur NOIR',
    present: 'ROUX|PETIT|BLANC|VERT|NOIR',
  },
  {
    name: 'names in capitals, one with a civility, are no communes',
    value: 'Présents :\nDUPONT JEAN\nPETIT ANNE\nROUX LUC\nVIDAL PAUL\nMme BLANC Zoé',
    present: 'DUPONT JEAN|PETIT ANNE|ROUX LUC|VIDAL PAUL|BLANC Zoé',
  },
  {
    name: 'the chair by office only',
    value: 'Présents : M. le Maire, Mme Anne PETIT, M. Luc ROUX',
    present: 'Anne PETIT|Luc ROUX|Paul CHAIR',
  },
  {
    name: 'the chair by office, then by name',
    value: 'Présents : M. le Maire, Paul CHAIR, Mme Anne PETIT, M. Luc ROUX',
    present: 'Paul CHAIR|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a sheet, a line for each member',
    value:
      'DUPONT Jean : présent\nPETIT Anne : présente\nROUX Luc : absent\nNOIR Paul : absent, pouvoir à DUPONT Jean\nBLANC Léa : excusée',
    present: 'DUPONT Jean|PETIT Anne',
    absent: 'ROUX Luc',
    excused: 'BLANC Léa',
    proxies: 'NOIR Paul > DUPONT Jean',
  },
  {
    name: 'two lines are no sheet',
    value: 'DUPONT Jean : présent\nPETIT Anne : présente',
  },
  {
    name: 'tabs of a text, empty cells kept',
    value:
      'Nom\tPrésent\tAbsent\tPouvoir à\nDUPONT Jean\tX\t\t\nROUX Luc\t\tX\tDUPONT Jean\nBLANC Léa\t\tX\t\nPETIT Anne\tX\t\t',
    present: 'DUPONT Jean|PETIT Anne',
    absent: 'BLANC Léa',
    proxies: 'ROUX Luc > DUPONT Jean',
  },
  {
    name: 'tabs of a text, empty cells lost: which column is not known',
    value: 'Nom\tPrésent\tAbsent\nDUPONT Jean\tX\nROUX Luc\tX',
  },
  {
    name: 'family names that are common words',
    value: 'Présents : DUPONT Jean, ANNÉE Dominique, VILLE Anne, PETIT Luc',
    present: 'DUPONT Jean|ANNÉE Dominique|VILLE Anne|PETIT Luc',
  },
  {
    name: 'a sentence says who gives a proxy, after those present',
    value:
      'Étaient présents : M. Jean DUPONT et Mme Anne PETIT, formant la majorité. Mme Léa BLANC avait donné pouvoir à M. DUPONT.',
    present: 'Jean DUPONT|Anne PETIT',
    proxies: 'Léa BLANC > DUPONT',
  },
  {
    name: 'the same on the next line, of two people',
    value:
      'Présents : M. Jean DUPONT, Mme Anne PETIT\nMme Léa BLANC et M. Paul NOIR ont donné pouvoir respectivement à M. Jean DUPONT et à Mme Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    proxies: 'Léa BLANC > Jean DUPONT|Paul NOIR > Anne PETIT',
  },
  {
    name: 'a sentence, without a colon, in the line',
    value: 'Présents : Jean DUPONT, Anne PETIT. Étaient excusés Léa BLANC et Paul NOIR.',
    present: 'Jean DUPONT|Anne PETIT',
    excused: 'Léa BLANC|Paul NOIR',
  },
  {
    name: 'an equals sign between grantor and holder',
    value: 'Présents : Jean DUPONT, Anne PETIT\nPouvoirs : Léa BLANC = Jean DUPONT, Paul NOIR = Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
    proxies: 'Léa BLANC > Jean DUPONT|Paul NOIR > Anne PETIT',
  },
  {
    name: 'those who make up the quorum, by community',
    value:
      'Nombre de présents : (3)\nDont (3) présent(e)s avec droit de vote formant le quorum\nCAVB : Jean DUPONT (Beauval), Anne PETIT et Luc ROUX (Montbois).',
    present: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a column of grantors, then one of holders',
    value:
      'Présents : Jean DUPONT, Anne PETIT\nReprésentés :\nLéa BLANC\nPaul NOIR\npouvoir à Anne PETIT\npouvoir à Jean DUPONT',
    present: 'Jean DUPONT|Anne PETIT',
    proxies: 'Léa BLANC > Anne PETIT|Paul NOIR > Jean DUPONT',
  },
  {
    name: 'came, then left',
    value: 'Présents : Jean DUPONT, Anne PETIT (arrivée à 18h20 et partie à 20h)',
    present: 'Jean DUPONT|Anne PETIT',
    changes: 'Anne PETIT arrival 18:20|Anne PETIT departure 20:00',
  },
  {
    name: 'somebody told again, with a civility',
    value: 'Présents : Jean DUPONT, Anne PETIT.\nMme Anne PETIT, arrivée à 18h20, n’a pas voté.',
    present: 'Jean DUPONT|Anne PETIT',
    changes: 'Anne PETIT arrival 18:20',
  },
  {
    name: 'communes, with those they sent between parentheses',
    value:
      'Excusés : Beauval (Mme Anne PETIT) ; Clairville ; Montbois (M. Luc ROUX : pouvoir transmis à M. Jean DUPONT)',
    excused: 'Anne PETIT',
    proxies: 'Luc ROUX > Jean DUPONT',
  },
  {
    name: 'those who were replaced',
    value: 'Présents : Jean DUPONT\nÉtaient suppléés : Luc ROUX par Anne PETIT, Léa BLANC par Paul NOIR',
    present: 'Jean DUPONT|Anne PETIT|Paul NOIR',
  },
  {
    name: 'a substitute by what she is',
    value: 'Présents : M. Jean DUPONT ; Mme Anne PETIT remplaçante de M. Luc ROUX (Montbois) ; Mme Léa BLANC',
    present: 'Jean DUPONT|Anne PETIT|Léa BLANC',
  },
  {
    name: 'a community after each name',
    value:
      'Pouvoirs : M. Jean DUPONT, communauté de communes du Val donne procuration à Mme Anne PETIT, communauté du Lac - M. Luc ROUX, commune de Beauval donne procuration à M. NOIR',
    proxies: 'Jean DUPONT > Anne PETIT|Luc ROUX > NOIR',
  },
  {
    name: 'numbers between the names of a line',
    value: 'Présents : 1 - DUPONT Jean 2 - PETIT Anne 3 - ROUX Luc',
    present: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'absent without an excuse; why others are',
    value: 'Absents sans excuse : Jean DUPONT\nExcusés :\nPour raisons de santé : Paul NOIR',
    absent: 'Jean DUPONT',
    excused: 'Paul NOIR',
  },
  {
    name: 'who had himself excused',
    value: 'Présents : Jean DUPONT\nS’est fait excuser et a donné procuration : Léa BLANC à Jean DUPONT',
    present: 'Jean DUPONT',
    proxies: 'Léa BLANC > Jean DUPONT',
  },
  {
    name: 'guests after the members',
    value: 'Présents : Jean DUPONT, Anne PETIT\nÉtaient également présents : M. Yves TARD, directeur',
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'after the chair alone, members',
    value: 'Présent : M. Jean DUPONT, maire\nÉtaient également présents : Anne PETIT, Luc ROUX',
    present: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'a sentence on the next line',
    value: 'Présents : M. DUPONT, M. TARD\nEst nommé secrétaire, M. TARD',
    present: 'DUPONT|TARD',
  },
  {
    name: 'absent until an item: arrives then',
    value: 'Absents : Jean DUPONT (jusqu’au point 4), Anne PETIT (à partir du point 6)',
    absent: 'Jean DUPONT|Anne PETIT',
    changes: 'Jean DUPONT arrival 4|Anne PETIT departure 6',
  },
  { name: 'nothing at all', value: 'Le conseil municipal s’est réuni.' },
];

const test = suite('attendance: around');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));
test.run();
