import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

const A = 'Jean DUPONT';
/** Proxies, one form each. */
const cases: ({ name: string; value: string } & Lists)[] = [
  {
    name: 'ayant donné pouvoir à',
    value: `Absents ayant voté par procuration en application de l'article L 2121-20 du\nCode général des collectivités territoriales :\n${A} ayant donné pouvoir à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'cut by the line end',
    value: `Procurations :\n${A} ayant donné\npouvoir à Luc ROUX, Anne PETIT ayant donné pouvoir à Léa\nBLANC`,
    proxies: `${A} > Luc ROUX|Anne PETIT > Léa BLANC`,
  },
  {
    name: 'holders cut by the line end, family name first',
    value: `Absents ayant donné pouvoir :\nDURAND Marc donne pouvoir à ROUX\nLuc\nPETIT Yves donne pouvoir à LE GOFF\nAnne\nBOIS Ève à NOIR Paul`,
    proxies: 'DURAND Marc > ROUX Luc|PETIT Yves > LE GOFF Anne|BOIS Ève > NOIR Paul',
  },
  {
    name: 'grantor cut by the line end before its particle',
    value: `Pouvoirs :\nM. Yann\nLE DU représenté par Mme Anne PETIT\nM. Jean\nLE GOFF ayant donné pouvoir à M. Luc ROUX`,
    proxies: 'Yann LE DU > Anne PETIT|Jean LE GOFF > Luc ROUX',
  },
  {
    name: 'communes in a first cell, before pairs',
    value:
      'Pouvoirs :\nAumont\tM. Luc ROUX donne pouvoir à Mme Anne PETIT\nVal-le-Bois\tMme Léa NOIR\tpouvoir à M. Yves VERT',
    proxies: 'Luc ROUX > Anne PETIT|Léa NOIR > Yves VERT',
  },
  {
    name: 'holders between parentheses after « à »',
    value: `Procurations : Yves PETIT à (Anne PIN), ${A} à (Mme Léa BLANC)`,
    proxies: `Yves PETIT > Anne PIN|${A} > Léa BLANC`,
  },
  {
    name: 'représentant, in a list of proxies',
    value: `Procurations : M. Luc ROUX représentant Mme Anne PETIT ; M. Yves NOIR, représentant M. Paul VERT`,
    proxies: 'Anne PETIT > Luc ROUX|Paul VERT > Yves NOIR',
  },
  {
    name: 'a donné pouvoir à',
    value: `Absents : ${A} a donné pouvoir à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'qui a donné pouvoir à',
    value: `Excusés : M. ${A} qui a donné pouvoir à M. Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'donne procuration à',
    value: `Excusés : ${A} donne procuration à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'donnant pouvoir à',
    value: `Excusés : ${A} donnant pouvoir à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  ...[
    'donne son pouvoir à',
    'a donné procuration écrite de vote à',
    'a délégué son vote à',
    'par procuration à',
    'représenté(e) par',
    'est représenté(e) par',
  ].map((words) => ({
    name: words,
    value: `Excusés : ${A} ${words} Luc ROUX, Anne PETIT ${words} Léa BLANC`,
    proxies: `${A} > Luc ROUX|Anne PETIT > Léa BLANC`,
  })),
  {
    name: 'in a parenthesis that stands below a gap',
    value: `Excusés : ${A} (procuration à Luc ROUX) – Anne PETIT\n\n(procuration à Léa BLANC)`,
    proxies: `${A} > Luc ROUX|Anne PETIT > Léa BLANC`,
  },
  {
    name: 'what for, after the holder',
    value: `Excusés : ${A} ayant donné pouvoir à Luc ROUX pour voter en son nom, Anne PETIT ayant donné pouvoir à Léa BLANC pour voter en son nom`,
    proxies: `${A} > Luc ROUX|Anne PETIT > Léa BLANC`,
  },
  {
    name: 'avait donné procuration à',
    value: `Excusés : ${A} avait donné procuration à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'a donné son pouvoir de vote à',
    value: `Excusés : ${A} a donné son pouvoir de vote à Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'en faveur de',
    value: `Excusés : ${A} a donné pouvoir en faveur de Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  { name: 'pouvoir à', value: `Excusés : ${A} pouvoir à Luc ROUX`, proxies: `${A} > Luc ROUX` },
  { name: 'pouvoir donné à', value: `Excusés : ${A}, pouvoir donné à Luc ROUX`, proxies: `${A} > Luc ROUX` },
  { name: 'procuration :', value: `Excusés : ${A}, procuration : Luc ROUX`, proxies: `${A} > Luc ROUX` },
  {
    name: 'a pour mandataire',
    value: `Excusés : ${A} a pour mandataire Luc ROUX`,
    proxies: `${A} > Luc ROUX`,
  },
  {
    name: 'X à Y',
    value: 'Pouvoirs : Monsieur DUPONT à Monsieur ROUX, Madame PETIT à Madame BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'X à Y, a line each',
    value: 'Ont donné pouvoir :\nM. Jean DUPONT à M. Luc ROUX\nMme Anne PETIT à Mme Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'X A Y, in capitals',
    value: 'PROCURATIONS : M. DUPONT A M. ROUX, MME PETIT A MME BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: '(à M. Y)',
    value: 'Excusés : Mme PETIT (à M. ROUX), M. DUPONT',
    proxies: 'PETIT > ROUX',
    excused: 'DUPONT',
  },
  { name: '(à M Y)', value: 'Absents excusés : Mme X (à M Y)', proxies: 'X > Y' },
  {
    name: '(pouvoir à)',
    value: 'Absents : Mme PETIT (pouvoir à R. ROUX), M. DUPONT',
    proxies: 'PETIT > R. ROUX',
    absent: 'DUPONT',
  },
  {
    name: 'a parenthesis left open',
    value: 'Absents : Mme Anne PETIT (pouvoir à R. ROUX, M. Jean DUPONT',
    proxies: 'Anne PETIT > R. ROUX',
    absent: 'Jean DUPONT',
  },
  { name: '(pouvoir M. Y)', value: 'Excusés : Mme PETIT (pouvoir M. ROUX)', proxies: 'PETIT > ROUX' },
  { name: '(procuration à)', value: 'Excusés : Mme PETIT (procuration à M. ROUX)', proxies: 'PETIT > ROUX' },
  {
    name: '(pouvoir à), a line end inside a name',
    value: 'Absents : M. DUPONT Jean (pouvoir à M. ROUX Luc), Mme LE PETIT\nAnne (pouvoir à Mme BLANC Léa).',
    proxies: 'DUPONT Jean > ROUX Luc|LE PETIT Anne > BLANC Léa',
  },
  {
    name: '(donne pouvoir à)',
    value: 'Excusés : Mme PETIT (donne pouvoir à M. ROUX)',
    proxies: 'PETIT > ROUX',
  },
  {
    name: '(excusée, pouvoir à)',
    value: 'Absents : Mme PETIT (excusée, pouvoir à M. ROUX), M. DUPONT',
    proxies: 'PETIT > ROUX',
    absent: 'DUPONT',
  },
  {
    name: '(représentée par)',
    value: 'Absents : Mme PETIT (représentée par M. ROUX)',
    proxies: 'PETIT > ROUX',
  },
  {
    name: 'représenté par',
    value: 'Excusés : M. DUPONT représenté par M. ROUX, Mme PETIT, représentée par Mme BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'est représenté par',
    value: 'Excusés : M. DUPONT est représenté par M. ROUX',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'X par Y',
    value: 'Représentés : Jean DUPONT par Luc ROUX, Anne PETIT par Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'Absents représentés, (Y)',
    value: 'Absents représentés : Jean DUPONT (Luc ROUX), Anne PETIT (Mme BLANC)',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > BLANC',
  },
  {
    name: 'pouvoir de X à Y',
    value: 'Pouvoirs : pouvoir de M. DUPONT à M. ROUX, pouvoir de Mme PETIT à Mme BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'procuration de X à Y, a line each',
    value: 'Procuration de Jean DUPONT à Luc ROUX\nProcuration de Anne PETIT à Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'de X à Y',
    value: 'Pouvoirs : de M. DUPONT à M. ROUX ; de Mme PETIT à Mme BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'Y a reçu pouvoir de X',
    value: 'Pouvoirs : M. ROUX a reçu pouvoir de M. DUPONT, Mme BLANC a reçu pouvoir de Mme PETIT',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'Y ayant pouvoir de X, among those present',
    value: 'Présents : Luc ROUX ayant pouvoir de Jean DUPONT, Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Jean DUPONT > Luc ROUX',
  },
  {
    name: '(pouvoir de X), among those present',
    value: 'Présents : Luc ROUX (pouvoir de Jean DUPONT), Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Jean DUPONT > Luc ROUX',
  },
  {
    name: 'Y, mandataire de X',
    value: 'Procurations : M. ROUX, mandataire de M. DUPONT',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'Y holds two',
    value: 'Procurations : M. ROUX a reçu pouvoir de M. DUPONT et de Mme PETIT',
    proxies: 'DUPONT > ROUX|PETIT > ROUX',
  },
  {
    name: 'an arrow',
    value: 'Pouvoirs : Jean DUPONT → Luc ROUX, Anne PETIT -> Léa BLANC, Max VERT => Zoé NOIR',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC|Max VERT > Zoé NOIR',
  },
  {
    name: 'two columns',
    value: 'Procurations :\nJean DUPONT\tLuc ROUX\nAnne PETIT\tLéa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'a dash in each line',
    value: 'Pouvoirs :\nJean DUPONT - Luc ROUX\nAnne PETIT - Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'no holder',
    value: 'Absents ayant voté par procuration :\nEva BECCA, Nancy CANAUD, Richard\nMAILHE.',
    proxies: 'Eva BECCA > ?|Nancy CANAUD > ?|Richard MAILHE > ?',
  },
  {
    name: 'no holder, in parentheses',
    value: 'Présents : Luc ROUX (03 Procurations : Jean DUPONT, Anne PETIT, Léa BLANC)',
    present: 'Luc ROUX',
    proxies: 'Jean DUPONT > ?|Anne PETIT > ?|Léa BLANC > ?',
  },
  {
    name: 'no holder, Représentés',
    value: 'Représentés : Jean DUPONT, Anne PETIT',
    proxies: 'Jean DUPONT > ?|Anne PETIT > ?',
  },
  {
    name: 'some with a holder',
    value: 'Pouvoirs : Jean DUPONT à Luc ROUX, Anne PETIT',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > ?',
  },
  {
    name: 'pas de pouvoir donné',
    value: 'Absents ayant donné pouvoir : Jean DUPONT à Luc ROUX, Anne PETIT (pas de pouvoir donné)',
    proxies: 'Jean DUPONT > Luc ROUX',
    absent: 'Anne PETIT',
  },
  {
    name: 'sans pouvoir',
    value: 'Excusés : Jean DUPONT pouvoir à Luc ROUX, Anne PETIT sans pouvoir',
    proxies: 'Jean DUPONT > Luc ROUX',
    excused: 'Anne PETIT',
  },
  {
    name: 'MM. X et Z ont donné pouvoir à Y',
    value: 'Absents : MM. DUPONT et PETIT ont donné pouvoir à M. ROUX',
    proxies: 'DUPONT > ROUX|PETIT > ROUX',
  },
  {
    name: 'respectivement',
    value: 'Absents : MM. DUPONT et PETIT ont donné respectivement pouvoir à M. ROUX et Mme BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'only the last of a mixed list',
    value: 'Absents : M. DUPONT, Mme PETIT, M. VERT a donné pouvoir à M. ROUX',
    absent: 'DUPONT|PETIT',
    proxies: 'VERT > ROUX',
  },
  {
    name: 'grantors then absent',
    value: 'Absents excusés : M. VERT ayant donné pouvoir à M. ROUX, Mme PETIT, M. DUPONT',
    proxies: 'VERT > ROUX',
    excused: 'PETIT|DUPONT',
  },
  {
    name: 'the labels in between',
    value: 'Absents excusés : Jean DUPONT, Anne PETIT\nPouvoirs : Jean DUPONT à Luc ROUX',
    proxies: 'Jean DUPONT > Luc ROUX',
    excused: 'Anne PETIT',
  },
  {
    name: 'the grantor printed otherwise',
    value: 'Absents : DUPONT Jean, Anne PETIT\nPouvoirs : Jean DUPONT à Luc ROUX',
    proxies: 'Jean DUPONT > Luc ROUX',
    absent: 'Anne PETIT',
  },
  {
    name: 'Excusés ayant donné pouvoir',
    value: 'Excusés ayant donné pouvoir : M. DUPONT à M. ROUX',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'Absents ayant donné procuration',
    value: 'Absents ayant donné procuration : M. DUPONT à M. ROUX',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'a sentence after the list',
    value: 'Présents : Luc ROUX, Léa BLANC.\nM. Jean DUPONT a donné pouvoir à M. Luc ROUX.',
    present: 'Luc ROUX|Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX',
  },
  {
    name: 'bullets',
    value: 'Pouvoirs :\n- M. Jean DUPONT à M. Luc ROUX\n- Mme Anne PETIT à Mme Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'slashes',
    value: 'Pouvoirs : Jean DUPONT donne pouvoir à Luc ROUX / Anne PETIT donne pouvoir à Léa BLANC',
    proxies: 'Jean DUPONT > Luc ROUX|Anne PETIT > Léa BLANC',
  },
  {
    name: 'titles of holders',
    value: 'Pouvoirs : Mme PETIT, adjointe, à M. ROUX, conseiller municipal, M. VERT à Mme BLANC',
    proxies: 'PETIT > ROUX|VERT > BLANC',
  },
  {
    name: 'to the mayor the list names',
    value: 'Présents : Jean DUPONT, Maire, Luc ROUX\nPouvoirs : Mme PETIT à M. le Maire',
    present: 'Jean DUPONT|Luc ROUX',
    proxies: 'PETIT > Jean DUPONT',
  },
  {
    name: 'to the mayor who presides',
    value: 'Excusés : Mme PETIT donne pouvoir à M. le Maire',
    proxies: 'PETIT > Paul CHAIR',
  },
  { name: 'au Maire', value: 'Excusés : Mme PETIT donne pouvoir au Maire', proxies: 'PETIT > Paul CHAIR' },
  {
    name: 'to the president, a woman',
    value: 'Présents : Mme BLANC Léa, Présidente\nExcusés : M. VERT donne pouvoir à Madame la Présidente',
    present: 'BLANC Léa',
    proxies: 'VERT > BLANC Léa',
  },
  {
    name: 'limited to some items',
    value: 'Pouvoirs : M. DUPONT à M. ROUX (pour les points 3 à 7), Mme PETIT à Mme BLANC',
    proxies: 'DUPONT > ROUX (pour les points 3 à 7)|PETIT > BLANC',
  },
  {
    name: 'limited, in the parenthesis',
    value: 'Excusés : M. DUPONT (pouvoir à M. ROUX à partir de la question 5)',
    proxies: 'DUPONT > ROUX (à partir de la question 5)',
  },
  {
    name: 'the mistake of a line end in a label',
    value: 'Absents excusés ayant\ndonné pouvoir : M. DUPONT à M. ROUX',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'deposited',
    value: 'Absents excusés et dépôts de pouvoir : M. DUPONT (pouvoir à M. ROUX)',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'the mayor, named, opens the sitting below',
    value: 'Procurations : M. DUPONT à Mme ROUX\nLe Maire, Luc NOIR ouvre la séance à 18H00',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'the president, named with a civility, opens it',
    value: 'Procurations : M. DUPONT à Mme ROUX\nLe Président, M. Luc NOIR, ouvre la séance à 18 h.',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'a holder whose given name is cut short and glued',
    value: 'Procurations : Dupont Luc à Petit M.Claire, ROUX Yves à BLANC M.Ève',
    proxies: 'Dupont Luc > Petit M.Claire|ROUX Yves > BLANC M.Ève',
  },
  {
    name: 'who give a proxy, said in the label',
    value: 'Absents ou excusés qui donnent procuration : M. DUPONT à M. ROUX, Mme PETIT à Mme BLANC',
    proxies: 'DUPONT > ROUX|PETIT > BLANC',
  },
  {
    name: 'who had given one, said in the label',
    value: 'Excusés qui ont donné pouvoir : M. DUPONT à M. ROUX',
    proxies: 'DUPONT > ROUX',
  },
  {
    name: 'the mayor, named, speaks below',
    value: 'Pouvoirs : M. DUPONT à Mme ROUX\nMadame le Maire, Léa BLANC, déclare la séance ouverte',
    proxies: 'DUPONT > ROUX',
  },
];

const test = suite('attendance: proxies');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));
test.run();
