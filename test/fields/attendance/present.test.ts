import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

const A = 'Jean DUPONT';
/** Labels of those present. */
const cases: ({ name: string; value: string } & Lists)[] = [
  {
    name: 'the mayor, then the name in parentheses',
    value: 'Présents : M. le Maire (Paul ARBRE), MM. DUPONT, HOUX',
    present: 'Paul ARBRE|DUPONT|HOUX',
  },
  {
    name: 'a mark explained elsewhere, in the label',
    value: 'Étaient présents (en visioconférence*) : Paul ARBRE, Luc ROUX*, Léa BOIS',
    present: 'Paul ARBRE|Luc ROUX|Léa BOIS',
  },
  { name: 'Présents', value: `Présents : ${A}, Anne PETIT`, present: `${A}|Anne PETIT` },
  { name: 'a colon against the label', value: `Présents: ${A}`, present: A },
  { name: 'on its own line', value: `Présents\n${A}\nAnne PETIT`, present: `${A}|Anne PETIT` },
  {
    name: 'for the whole sitting, each paragraph a part of the list',
    value: `Présents :\n\nMmes Anne PETIT et Léa BLANC pour l’ensemble de la séance.\n\nMs Luc ROUX et Paul PIN pour toute la séance.\n\nformant la majorité des membres en exercice.`,
    present: 'Anne PETIT|Léa BLANC|Luc ROUX|Paul PIN',
  },
  {
    name: 'throughout the sitting',
    value: `Présents : Mme Anne PETIT durant toute la séance, M. Luc ROUX`,
    present: 'Anne PETIT|Luc ROUX',
  },
  {
    name: 'who works for the council among them, and others below',
    value: `Présents :\nM. ${A}, maire\nMme Léa BLANC, secrétaire de mairie\nMme Anne PETIT, adjointe\nM. Luc ROUX`,
    present: `${A}|Anne PETIT|Luc ROUX`,
  },
  {
    name: 'who presides is said after the name',
    value: `Membres présents :\n${A}, Vice-président, qui préside la séance\nAnne PETIT`,
    present: `${A}|Anne PETIT`,
  },
  {
    name: 'what the printed form asks for, and its colon on the next line',
    value: `Étaient présents les conseillers municipaux suivants (indiquer les nom et prénom d’un conseiller par ligne)\n:\nDUPONT Jean\nPETIT Anne`,
    present: 'DUPONT Jean|PETIT Anne',
  },
  {
    name: 'the community of communes an office is of, before the next name',
    value:
      'Membres présents\n\n- M. Luc ROUX, délégué de Beauval - Mme Anne PETIT, déléguée suppléante de la Communauté de communes Le Grand Bois - M. Jean NOIR, délégué de - Mme Zoé BLANC, Vice-Présidente de la Métropole du Bois - M. Yves DUC, délégué de Corval',
    present: 'Luc ROUX|Anne PETIT|Jean NOIR|Zoé BLANC|Yves DUC',
  },
  {
    name: 'names and places with nothing between, civilities before all',
    value:
      'PRÉSENTS M. ROUX Beauval Mme PETIT Beauval M. NOIR Beauval M. DUC EPT du Val-de-Bois M. BLANC Vice-Président SIBOIS',
  },
  {
    name: 'names and places with nothing between, and no capitals',
    value:
      'Présents :\nLuc Roux - Saint Bois de la Forêt Anne Petit – Les Ormes du Lac Jean Noir – Corval Yves Duc – Le Bois du Roi Zoé Blanc - Max Brun – Val le Bois du Lac Ève Gris',
  },
  {
    name: 'initials in two capitals, and a comma lost',
    value: 'Présents : ROUX J., PETIT JL., NOIR C. BLANC JM.',
    present: 'ROUX J.|PETIT JL|NOIR C.|BLANC JM',
  },
  {
    name: 'counts, and no label of those present, above labelled lists',
    value: `Présents : 17 Pouvoirs : 1\n\nPouvoirs : M. ROUX à Mme BLANC\nAbsents : M. NOIR`,
    proxies: 'ROUX > BLANC',
    absent: 'NOIR',
  },
  {
    name: 'whom an election proclaimed',
    value: `Étaient présents les conseillers municipaux proclamés élus à la suite du scrutin du 15 mars 2026 : M. Jean DUPONT, Mme Anne PETIT`,
    present: 'Jean DUPONT|Anne PETIT',
  },
  {
    name: 'a family name that is an office too',
    value: 'Présents : M. DUPONT Jean, Mme MAIRE Sylviane, Mme PETIT Anne',
    present: 'DUPONT Jean|MAIRE Sylviane|PETIT Anne',
  },
  ...[
    'Étai(en)t présent(s)',
    'Présents ce jour',
    'Étaient présents formant la majorité des membres en exercice',
    'À l’appel nominal ont répondu présents',
  ].map((label) => ({ name: label, value: `${label} : ${A}, Anne PETIT`, present: `${A}|Anne PETIT` })),
  {
    name: 'a secretary among them, each on a line',
    value: `Présents :\n${A}\nMme Anne PETIT, secrétaire de séance\nM. Luc ROUX`,
    present: `${A}|Anne PETIT|Luc ROUX`,
  },
  {
    name: 'the day of the notice under them',
    value: 'Présents :\nM. DUPONT Jean\nConvoqué le 4 mars 2024',
    present: 'DUPONT Jean',
  },
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
    name: 'two family names after a civility and before an office of several: two people; an office of one, one',
    value: 'Présents : Mme ROUX, Maire, Mmes PETIT BLANC, Adjointes, Mme NOIR GRIS, Conseillère',
    present: 'ROUX|PETIT|BLANC|NOIR GRIS',
  },
  {
    name: 'substitutes who sit without a vote are not of the members',
    value: `Titulaires présents : ${A}\nSuppléants présents sans vote : Anne PETIT, Luc ROUX\nSUPPLÉANTS\nPRÉSENTS SANS VOIX DÉLIBÉRATIVE : Léa BLANC`,
    present: A,
  },
  {
    name: 'presidents first',
    value: 'Présents : M. DUPONT Jean, Président,\nMmes PETIT Anne, ROUX Léa, Vice-Présidentes',
    present: 'DUPONT Jean|PETIT Anne|ROUX Léa',
  },
];

const test = suite('attendance: present');
for (const { name, value, ...expected } of cases) test(name, () => assert.equal(listsIn(value), expected));
test.run();
