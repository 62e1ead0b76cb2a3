import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { noticeDateFact, sittingDateFact } from '../../pipeline/fields/sitting/dates.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

type Expected = [date: string | null, noticeDate: string | null];

const read = (texts: SectionTexts): Expected => {
  const { act } = contextOf(texts);
  const date = (sittingDateFact(act)?.value ?? null) as string | null;
  return [date, (noticeDateFact(act, date)?.value ?? null) as string | null];
};

const heads = suite('sitting: dates in a heading');
const cases: { value: string; expected: Expected }[] = [
  { value: 'Séance ordinaire du\nlundi 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Séance publique du lundi 8 février 2021', expected: ['2021-02-08', null] },
  {
    value: 'Séance du 8 février 2021 Date convocation et affichage : 1er février 2021',
    expected: ['2021-02-08', '2021-02-01'],
  },
  {
    value: 'Séance du 8 février 2021\nDate de convocation et affichage : 01/02/2021',
    expected: ['2021-02-08', '2021-02-01'],
  },
  {
    value: 'ASSEMBLÉE PLÉNIÈRE DES 8 ET 9 FÉVRIER 2021\nSÉANCE DU 8 FÉVRIER 2021',
    expected: ['2021-02-08', null],
  },
  { value: 'SÉANCE DU 8 FÉVRIER 2021', expected: ['2021-02-08', null] },
  { value: 'SÉANCE DU 8 FÉVRIER 2021\n\nNuméro\tObjet\tApprouvée/\nRejetée', expected: ['2021-02-08', null] },
  {
    value:
      'L’an deux mille vingt, le 19 novembre, le conseil s’est réuni sous la présidence de M. Luc ROUX ; les convocations individuelles, l’ordre du jour et les notes explicatives de synthèse ont été transmis par la voie du courriel aux conseillers communautaires le 12 novembre 2020.',
    expected: ['2020-11-19', '2020-11-12'],
  },
  {
    value:
      'Séance du 19 novembre 2020\nLes convocations ont été affichées au siège et le compte rendu transmis en préfecture le 24 novembre 2020',
    expected: ['2020-11-19', null],
  },
  // Where the first sitting failed, the notice is that of the second.
  {
    value:
      "Le conseil, convoqué le 5 mars 2024 pour la séance du 12 mars 2024, n'a pu délibérer, faute de quorum. Il a été convoqué à nouveau le 13 mars 2024 et s'est réuni le 15 mars 2024",
    expected: ['2024-03-15', '2024-03-13'],
  },
  {
    value:
      "Le quorum n'ayant pas été atteint lors de la séance du 12 mars 2024, le conseil municipal s'est réuni le 15 mars 2024",
    expected: ['2024-03-15', null],
  },
  {
    value: "SÉANCE DU 12 MARS 2024\n\nLe conseil n'a pu délibérer, faute de quorum.",
    expected: ['2024-03-12', null],
  },
  // A sitting of several days is of the first.
  { value: 'Séance des 16 et 17 décembre 2025', expected: ['2025-12-16', null] },
  { value: 'Réunion des 16, 17 et 18 décembre 2025', expected: ['2025-12-16', null] },
  { value: 'Session des 16-17 décembre 2025', expected: ['2025-12-16', null] },
  { value: 'Séance du 16 au 18 décembre 2025', expected: ['2025-12-16', null] },
  { value: 'Séances des mardi 16 et mercredi 17 décembre 2025', expected: ['2025-12-16', null] },
  { value: 'CONSEIL MUNICIPAL DU 30 JUIN ET 1ER JUILLET 2025', expected: ['2025-06-30', null] },
  { value: 'Réunion des 31 décembre et 2 janvier 2026', expected: ['2025-12-31', null] },
  {
    value: "L'an deux mille vingt-cinq, les dix et onze décembre, le conseil municipal s'est réuni",
    expected: ['2025-12-10', null],
  },
  {
    value: "L'an deux mille vingt-cinq et le vingt et un décembre, le conseil municipal s'est réuni",
    expected: ['2025-12-21', null],
  },
  { value: 'Délibération n° 12 - 17 décembre 2025', expected: ['2025-12-17', null] },
  // Two days that have little in common: one is of another sitting. A slip changes the month or the year.
  {
    value:
      'Compte rendu de la réunion du 19 juin 2019\n\nL’an deux mille vingt-deux et le deux mars, le comité s’est réuni',
    expected: [null, null],
  },
  {
    value: 'SÉANCE DU 8 FÉVRIER 2021\nL’an deux mille vingt, le 8 février, le conseil s’est réuni',
    expected: ['2021-02-08', null],
  },
  {
    value: 'SÉANCE DU 8 FÉVRIER 2021\nL’an deux mille vingt et un, le 8 mars, le conseil s’est réuni',
    expected: ['2021-02-08', null],
  },
  // A page of a site is dated above the sitting it tells of.
  {
    value: '17/01/2022\n\nLe conseil municipal s’est réuni mercredi 8 décembre 2021 en salle du conseil',
    expected: ['2021-12-08', null],
  },
  // Of an earlier sitting, whose minutes are an item or are signed; the same words head their own minutes.
  { value: 'Procès-verbal de la séance du 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Ordre du jour :\n1. PV de la séance du 8 février 2021\n2. Tarifs', expected: [null, null] },
  { value: 'Signature du procès-verbal de la séance du 8 février 2021', expected: [null, null] },
  { value: 'Le PV du conseil du 8 février 2021 n’appelle aucune remarque.', expected: [null, null] },
  {
    value:
      'Séance du 8 février 2021\nConvocation aux membres du Comité Syndical et affichage le 1er février 2021',
    expected: ['2021-02-08', '2021-02-01'],
  },
  {
    value: 'En vertu de la délibération du Conseil Municipal en date du 27 mars 2008, le maire a décidé',
    expected: [null, null],
  },
  {
    value: 'Registre des délibérations du conseil municipal du 8 février 2021',
    expected: ['2021-02-08', null],
  },
  {
    value:
      'Délibération n° 2 du 8 FÉVRIER 2021\n\nVu la délégation donnée lors de la séance du 16 mars 2020, le maire propose',
    expected: ['2021-02-08', null],
  },
  {
    value: 'SÉANCE DU 8 FÉVRIER 2021\nVu la délibération n° 2 du 16 mars 2020 et le budget',
    expected: ['2021-02-08', null],
  },
  {
    value: 'DÉLIBÉRATIONS APPROUVÉES LORS DE LA SÉANCE DU\nCOMITÉ SYNDICAL DU LUNDI 8 FÉVRIER 2021',
    expected: ['2021-02-08', null],
  },
  {
    value:
      'Séance du 8 février 2021. Les convocations, l’ordre du jour et les notes explicatives de synthèse ont été transmises par écrit aux conseillers municipaux le 01/02/2021. Elles ont été affichées le 02/02/2021.',
    expected: ['2021-02-08', '2021-02-01'],
  },
  { value: 'Séance du : 08/02/2021', expected: ['2021-02-08', null] },
  {
    value:
      'Date de la convocation\tDate de la séance\tEn exercice\tPrésents\tVotants\n01/02/2021\t08/02/2021\t14\t8\t12',
    expected: ['2021-02-08', '2021-02-01'],
  },
  { value: 'Séance du conseil municipal du 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'CONSEIL MUNICIPAL DU 08/02/2021', expected: ['2021-02-08', null] },
  { value: 'Conseil municipal\nLundi 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Conseil communautaire – 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Réunion du 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Session ordinaire du 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Date de la séance : 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'Comité syndical du 8 février 2021', expected: ['2021-02-08', null] },
  { value: 'PROCÈS-VERBAL DE LA SÉANCE DU 8 FÉVRIER 2021', expected: ['2021-02-08', null] },
  {
    value:
      'L’an deux-mille-vingt-et-un et le huit février, les membres du Conseil municipal se sont assemblés',
    expected: ['2021-02-08', null],
  },
  { value: "L'an deux mil vingt et un, le huit février à 20 heures", expected: ['2021-02-08', null] },
  { value: 'Le huit février deux mille vingt et un, le conseil s’est réuni', expected: ['2021-02-08', null] },
  {
    value:
      "L'an deux mille vingt et un, le conseil municipal de Saint-Exemple s'est réuni le 8 février à 20 h",
    expected: ['2021-02-08', null],
  },
  { value: 'COMMUNE DE SAINT-EXEMPLE\n8 février 2021', expected: ['2021-02-08', null] },
  { value: 'COMPTE RENDU DU CONSEIL MUNICIPAL DU8 FÉVRIER 2021', expected: ['2021-02-08', null] },
  {
    value:
      "Le conseil municipal se réunira à la mairie le jeudi 18 mars 2021.\n\nL'an deux mille vingt et un, le huit février, le conseil municipal s'est réuni",
    expected: ['2021-02-08', null],
  },
  {
    value:
      'Convoqué le mardi 2 février 2021, le Conseil Municipal de la Ville de Saint-Exemple s’est réuni en mairie, Salle du Conseil Municipal, le lundi 8 février 2021 à 18H00',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Convoqué le 02/02/2021, le Conseil s’est réuni le lundi 8 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nDate de convocation : 02/02/2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Date de la convocation : 02.02.2021\nSéance du 8 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'DATE DE CONVOCATION\n2 février 2021\nDATE D’AFFICHAGE\n3 février 2021\nSéance du 8 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Date de convocation\nDate de la séance\n02/02/2021\n08/02/2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value:
      'Date de convocation\nDate d’affichage\n02/02/2021\n03/02/2021\nL’an deux mil vingt et un, le huit février',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value:
      'Convocation du Conseil Municipal adressée à chaque conseiller pour le LUNDI 8 FÉVRIER 2021 à 19 heures',
    expected: ['2021-02-08', null],
  },
  { value: 'convocation : 02.02.2021\nSéance du 8 février 2021', expected: ['2021-02-08', '2021-02-02'] },
  {
    value: 'Convocation du 2 février 2021\nSéance du 8 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nLe conseil municipal, dûment convoqué le 2 février, s’est réuni',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value:
      'Le lundi 8 février 2021, les membres du conseil municipal dûment convoqués en séance publique par Madame le Maire, le 2 février 2021, se sont réunis',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 5 janvier 2021\nLe conseil municipal, légalement convoqué le 28 décembre, s’est réuni',
    expected: ['2021-01-05', '2020-12-28'],
  },
  {
    value:
      'L’an deux mil vingt et un, le huit février, le conseil municipal, sur convocation adressée par le maire le 2 février 2021, s’est réuni',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value:
      'Séance du 8 février 2021\nLe conseil s’est réuni suite à la convocation qui lui a été adressée cinq jours francs avant la réunion, soit le 2 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nL’ordre du jour a été adressé ce mardi 2 février',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nUn additif à l’ordre du jour a été adressé le 5 février',
    expected: ['2021-02-08', null],
  },
  {
    value:
      'Le huit février deux mil vingt et un, le conseil municipal s’est réuni, sur convocation régulière adressée à ses membres par la maire conformément aux articles L. 2121-10 et L. 2121-12 du code général des collectivités territoriales, par voie électronique, le mardi 2 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value:
      'Séance du 8 février 2021, sur convocation adressée à chacun des membres du conseil municipal dans les formes que prescrit le code général des collectivités territoriales et selon la loi, en particulier celle du 7 octobre 2020',
    expected: ['2021-02-08', null],
  },
  {
    value: 'Séance du 8 février 2021, sur la convocation de M. Arbre, maire, en date du 2 février 2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nConvocation légale en date du deux février',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Séance du 8 février 2021\nDate de convocation et d’affichage : 02/02/2021',
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    value: 'Le conseil municipal, dûment convoqué, s’est réuni en session ordinaire le 8 février 2021',
    expected: ['2021-02-08', null],
  },
  {
    value: 'Séance du 8 février 2021\nConvocation affichée le 2 février 2021',
    expected: ['2021-02-08', null],
  },
  { value: 'Date de convocation : 02/02/2021', expected: [null, '2021-02-02'] },
  { value: 'Publié le 17/02/2021', expected: [null, null] },
  { value: 'Reçu en préfecture le 17/02/2021', expected: [null, null] },
  { value: 'Vu l’arrêté du 17 février 2020', expected: [null, null] },
  { value: 'Approbation du procès-verbal de la séance du 12 janvier 2021', expected: [null, null] },
  { value: 'Séance du 31 février 2021', expected: [null, null] },
  {
    value:
      'Date de convocation L’an deux mille vingt et un, le lundi 8 février à 18 h 30, le comité s’est réuni',
    expected: ['2021-02-08', null],
  },
  { value: 'Séance du 14 novembre', expected: [null, null] },
  { value: '', expected: [null, null] },
];
for (const { value, expected } of cases) {
  heads(value || 'nothing', () => assert.equal(read({ heading: value }), expected));
}
heads.run();

const places = suite('sitting: dates elsewhere');
const others: { name: string; value: SectionTexts; expected: Expected }[] = [
  {
    name: 'in the lists',
    value: { attendance: 'Date de convocation : 02/02/2021\nSéance du 8 février 2021\nPrésents : A. ARBRE' },
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    name: 'a date among the lists is none',
    value: { attendance: 'Présents : A. ARBRE\n8 février 2021' },
    expected: [null, null],
  },
  {
    name: 'in the introduction of minutes',
    value: { body: 'Le conseil s’est réuni le 8 février 2021 sur convocation du 2 février 2021.' },
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    name: 'a former sitting, whose account is approved',
    value: { body: 'Le Compte rendu du Conseil Municipal du 2 novembre 2021 est approuvé.' },
    expected: [null, null],
  },
  {
    name: 'the account of a former sitting, below the lists',
    value: { body: 'Compte rendu de la séance du 8 février 2021\nIl est lu par M. le Maire.' },
    expected: [null, null],
  },
  {
    name: 'a signature after the register’s name',
    value: {
      closing:
        'Pour extrait conforme au registre des délibérations du conseil municipal, Fait à Saint-Exemple, le 17 février 2021',
    },
    expected: [null, null],
  },
  {
    name: 'at the end',
    value: { closing: 'Fait et délibéré à Saint-Exemple, le 8 février 2021' },
    expected: ['2021-02-08', null],
  },
  {
    name: 'a signature is no sitting',
    value: { closing: 'Fait à Saint-Exemple, le 17 février 2021' },
    expected: [null, null],
  },
  {
    name: 'the head before the end',
    value: { heading: 'Séance du 8 février 2021', closing: 'Fait et délibéré le 9 février 2021' },
    expected: ['2021-02-08', null],
  },
  {
    name: 'a certificate in the closing',
    value: {
      heading: 'Séance du 8 février 2021',
      closing: 'Le maire certifie que la convocation du conseil avait été faite le 2 février 2021',
    },
    expected: ['2021-02-08', '2021-02-02'],
  },
  {
    name: 'never from the id',
    value: { stamp: '099-999900012-20210208-2021_007-DE' },
    expected: [null, null],
  },
];
for (const { name, value, expected } of others) {
  places(name, () => assert.equal(read(value), expected));
}
places('a year that comes from the sitting is not printed: the day is deduced', () => {
  const { act } = contextOf({ heading: 'Le conseil, dûment convoqué le 2 février' });
  const fact = noticeDateFact(act, '2021-02-08');
  assert.is(fact?.rule, 'notice-date-year-from-sitting');
  assert.is(fact?.certainty, 'inferred');
});
places('a year that comes from the opening has both its words', () => {
  const { act } = contextOf({ heading: "L'an deux mille vingt et un, le conseil s'est réuni le 8 février" });
  const fact = sittingDateFact(act);
  assert.is(fact?.rule, 'sitting-date-year-from-opening');
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['8 février', 'deux mille vingt et un'],
  );
});
places.run();
