import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../helpers/attendance-of.ts';

const A = 'Jean DUPONT';
const cases: ({ name: string; value: string } & Lists)[] = [
  // Labels of those present
  { name: 'Présents', value: `Présents : ${A}, Anne PETIT`, present: `${A}|Anne PETIT` },
  { name: 'a colon against the label', value: `Présents: ${A}`, present: A },
  { name: 'on its own line', value: `Présents\n${A}\nAnne PETIT`, present: `${A}|Anne PETIT` },
  { name: 'with a count', value: `PRÉSENTS (8) : ${A}`, present: A },
  {
    name: 'with a count after the colon',
    value: `Présents : 2\n${A}, Anne PETIT`,
    present: `${A}|Anne PETIT`,
  },
  { name: 'with a count before', value: `2 présents : ${A}, Anne PETIT`, present: `${A}|Anne PETIT` },
  {
    name: 'Étaient présents',
    value: 'Étaient présents : MM. DUPONT Jean, PETIT Luc',
    present: 'DUPONT Jean|PETIT Luc',
  },
  {
    name: 'without a colon',
    value: 'Étaient présents MM. DUPONT Jean, PETIT Luc',
    present: 'DUPONT Jean|PETIT Luc',
  },
  {
    name: 'without accents',
    value: 'ETAIENT PRESENTS : MM. DUPONT Jean, PETIT Luc',
    present: 'DUPONT Jean|PETIT Luc',
  },
  { name: 'Membres présents', value: `Membres présents : ${A}`, present: A },
  { name: 'Conseillers municipaux présents', value: `Conseillers municipaux présents : ${A}`, present: A },
  { name: 'Titulaires', value: `Titulaires : ${A}, Anne PETIT (27)`, present: `${A}|Anne PETIT` },
  { name: 'Délégués titulaires présents', value: `Délégués titulaires présents : ${A}`, present: A },
  {
    name: 'titulaires, then suppléants',
    value: `Titulaires présents : ${A}\nSuppléants présents : Anne PETIT`,
    present: `${A}|Anne PETIT`,
  },
  { name: 'Ont siégé', value: `Ont siégé : ${A}`, present: A },
  { name: 'Présent(e)s', value: `Présent(e)s : ${A}`, present: A },
  { name: 'Présent·e·s', value: `Présent·e·s : ${A}`, present: A },
  { name: 'Présent.e.s', value: `Présent.e.s : ${A}`, present: A },
  { name: 'a dash for a colon', value: `Présents – ${A}, Anne PETIT`, present: `${A}|Anne PETIT` },
  {
    name: 'the members, by name',
    value: `Étaient présents les conseillers municipaux suivants : ${A}`,
    present: A,
  },
  {
    name: 'Mesdames et Messieurs',
    value: 'Étaient présents : Mesdames et Messieurs DUPONT Jean, PETIT Anne',
    present: 'DUPONT Jean|PETIT Anne',
  },
  {
    name: 'mesdames, messieurs in small letters',
    value: 'Étaient présents :\nmesdames Anne PETIT, Léa ROUX, messieurs Jean DUPONT',
    present: 'Anne PETIT|Léa ROUX|Jean DUPONT',
  },
  {
    name: 'by civility',
    value: 'Présents : MM. DURAND, PETIT, MMES LEROY, ROUX',
    present: 'DURAND|PETIT|LEROY|ROUX',
  },
  {
    name: 'with titles',
    value: 'Présents : M. Jean DUPONT, Maire, Mme Anne PETIT, 1ère adjointe, M. Luc ROUX',
    present: 'Jean DUPONT|Anne PETIT|Luc ROUX',
  },
  {
    name: 'by commune',
    value: 'Présents :\nValmont : M. DUPONT Jean, Mme PETIT Anne\nSaint-Exemple : M. ROUX Luc',
    present: 'DUPONT Jean|PETIT Anne|ROUX Luc',
  },
  {
    name: 'after a sentence',
    value: 'Le quorum est atteint. Présents : Jean DUPONT',
    present: 'Jean DUPONT',
  },
  { name: 'only a count', value: 'En exercice : 19\nPrésents : 14\nVotants : 17' },
  { name: 'counts on a line', value: 'En exercice 19 Présents 14 Votants 17' },
  { name: 'Nombre de présents', value: 'Nombre de membres présents : 14' },
  {
    name: 'staff is not of the council',
    value:
      'Présents : Jean DUPONT\nAssistaient également à la séance : Mme Zoé NOIR, directrice générale des services',
    present: 'Jean DUPONT',
  },
  {
    name: 'the secretary is not of the list',
    value: 'Présents : Jean DUPONT, Anne PETIT\nSecrétaire de séance : Anne PETIT',
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'nor is a sentence',
    value: 'Présents : Jean DUPONT, Anne PETIT\nMme Léa BLANC a été nommée secrétaire de séance.',
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'missing and doubled commas',
    value: 'Présents :\nChristian DUMONT Christian DUPRAZ, Jacques MARTIN,, Sophie BONI , Luc ROUX',
    present: 'Christian DUMONT|Christian DUPRAZ|Jacques MARTIN|Sophie BONI|Luc ROUX',
  },
  {
    name: 'presidents first',
    value: 'Présents : M. DUPONT Jean, Président,\nMmes PETIT Anne, ROUX Léa, Vice-Présidentes',
    present: 'DUPONT Jean|PETIT Anne|ROUX Léa',
  },
  // Absent and excused
  { name: 'Absents', value: `Absents : ${A}, Anne PETIT`, absent: `${A}|Anne PETIT` },
  { name: 'Étaient absents', value: 'Étaient absents : MM. DUPONT, PETIT', absent: 'DUPONT|PETIT' },
  { name: 'Était absente', value: 'Était absente : Mme PETIT', absent: 'PETIT' },
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
  // Proxies, one form each
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
  // Coming and going
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
  // Substitutes
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
    name: 'remplacé par',
    value: 'Présents : Jean DUPONT remplacé par Luc ROUX, Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
  // Around the lists
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

const lists = suite('attendance');
for (const { name, value, ...expected } of cases) {
  lists(name, () => assert.equal(listsIn(value), expected));
}
lists.run();
