import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Run } from '../../pipeline/document.ts';
import { number } from '../../pipeline/fields/number.ts';
import { plainPage } from '../../pipeline/read/plain.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts) => number.extract(contextOf(texts))[0];

const printed = suite('number: forms in a heading');
const forms: [line: string, expected: string | null][] = [
  ['Délibération n°V2021-011', 'V2021-011'],
  ["DÉLIBÉRATION N° 22/087 AC DE L'ASSEMBLÉE DE CORSE", '22/087 AC'],
  ['Délibération n° 2013 / 1', '2013 / 1'],
  ['n° 2013 / 21', '2013 / 21'],
  ['n 2013 / 54', '2013 / 54'],
  ['N° 2016.02.16', '2016.02.16'],
  ['2019-04-08-02', '2019-04-08-02'],
  ['DÉLIBÉRATION 2019-04-08-D02', '2019-04-08-D02'],
  ['Délibération n° 2016-IV-08', '2016-IV-08'],
  ['24-C-0187\tSéance du vendredi 28 juin 2024', '24-C-0187'],
  ['DELCC-2023-109', 'DELCC-2023-109'],
  ['Conseil départemental\nCD_25_017', 'CD_25_017'],
  ['D2018-66', 'D2018-66'],
  // Optical reading lost a mark.
  ['Délibération n° CP_2023 07 112', 'CP_2023_07_112'],
  ['Réunion du 17 novembre 2023\tN° 23.11.17 214', '23.11.17.214'],
  ['Délibération n° DE_2024_012 bis', 'DE_2024_012 bis'],
  ['DÉLIBÉRATION N° DEL 24-86', 'DEL 24-86'],
  ['DÉLIBÉRATION : DEL 24-86', 'DEL 24-86'],
  ['DÉLIBÉRATION\n\nNuméro de délibération : D2020-52\n\nEn exercice : 19', 'D2020-52'],
  // A narrow column cut it.
  ['DÉLIBÉRATION N° 20240921-\n63', '20240921-63'],
  ['Délibération n° DEL-2024-\n118\nSéance du 3 mai 2024', 'DEL-2024-118'],
  ['CONSEIL MUNICIPAL\tSéance du 5 mai 2024\nN° d’ordre : 8\tN° délibération : 2024-DCM-008', '2024-DCM-008'],
  ['Qui ont pris part à la\ndélibération : 9\n\nN° 2024-12', '2024-12'],
  ['Délibération n° D 2022.45', 'D 2022.45'],
  [
    'Syndicat du Val\tComité syndical\tDélibération\nSiège : Beauval\tSéance du 5 mai 2024\t2024-21',
    '2024-21',
  ],
  ['Syndicat du Val\tDélibération\nSéance du 5 mai 2024\t21 délégués', null],
  ['Séance du 22 septembre 2021        N° 2021/31\n\nL’an deux mille vingt et un', '2021/31'],
  ['Séance du 22 septembre 2021        N° 3\n\nL’an deux mille vingt et un', null],
  ['DEL2025-59', 'DEL2025-59'],
  ['Séance du 18 mars 2021\tD_2021_06', 'D_2021_06'],
  ['DL2019-17', 'DL2019-17'],
  // The « o » of « nº », printed above the line.
  ['Délibération du conseil municipal no D_2023_52', 'D_2023_52'],
  ['Séance du 16 juillet 2020 – n° 2020/84', '2020/84'],
  ['Délibération n° CP D 22-05-114', 'CP D 22-05-114'],
  ['Référence : D20231109_06', 'D20231109_06'],
  ['Délibération n° C 21.189', 'C 21.189'],
  ['DCM 20260727-01', 'DCM 20260727-01'],
  ['DELIBERATION 22-11/03', '22-11/03'],
  ['AFFAIRE N°2026-CM/071', '2026-CM/071'],
  ['Délibération n° 20240325 1', '20240325 1'],
  ['20240325 1', '20240325 1'],
  ["Numéro interne de l'acte : 2024-07", '2024-07'],
  ['N° 2023 1 12', '2023 1 12'],
  ['Délibération n° 2023 45', '2023 45'],
  ['Délibération n° 24-07/059', '24-07/059'],
  ['24-07/059', '24-07/059'],
  ['DÉLIBÉRATION N° 12', '12'],
  ['DELIBERATION N°12/2021', '12/2021'],
  ['Délibération n° : 2021-45', '2021-45'],
  ['Délibération n°2021-45 bis', '2021-45 bis'],
  ['Délibération n° 2021_DEL_012', '2021_DEL_012'],
  ['Délibération n° DEL_2021_045', 'DEL_2021_045'],
  ['Délibération n° CM-2021-03-012', 'CM-2021-03-012'],
  ['Délibération n°2021/02/08-3', '2021/02/08-3'],
  ['Délibération n° 2021-045-RH', '2021-045-RH'],
  ['Délibération n° 21.045', '21.045'],
  ['Délibération n° 3A', '3A'],
  ['Délibération n° 2021-045 – Objet : Finances', '2021-045'],
  ['Délibération n° 2021-045 - FINANCES', '2021-045'],
  ['N° de la délibération :1/ 8 juin 2009', null],
  ['Délibération n° 12 du 8 février 2021', '12'],
  ['Délibération n° 2021-12 du 8 février 2021', '2021-12'],
  ['Délibération 2021-12', '2021-12'],
  ['DELIBERATION : 2021-12', '2021-12'],
  ['DELIBERATION 12', '12'],
  ['DELIBERATION DCM 2021-12', 'DCM 2021-12'],
  ['Délibération municipale n° 2021-12', '2021-12'],
  ['Numéro de délibération : 2021-12', '2021-12'],
  ['DÉLIBÉRATION\n\nNuméro\tDEL2024_12_118', 'DEL2024_12_118'],
  ["Numéro de l'acte : DEL2021_012", 'DEL2021_012'],
  ["N° d'ordre : 12", '12'],
  ['N° de délibération : 2021/012', '2021/012'],
  ["N° d'acte : 2021/012", '2021/012'],
  ['Décision du bureau n° B-2021-12', 'B-2021-12'],
  ['18/534', '18/534'],
  ['21/0206/UAGP', '21/0206/UAGP'],
  ['DCM n° 2021-12', '2021-12'],
  ['DCM N°2021-12', '2021-12'],
  ['Décision du bureau\nDécision n° B2021-12', 'B2021-12'],
  ['No 2021-12', '2021-12'],
  ['N" 2021-12', '2021-12'],
  ["N' 2021-12", '2021-12'],
  ['Numéro : 2021-12', '2021-12'],
  ['N°: 12', '12'],
  ['CONSEIL MUNICIPAL\tN° 2022/019', '2022/019'],
  ['Département du Modèle\tN° CP 2024-06-101', 'CP 2024-06-101'],
  ['Numéro de la délibération ......... 2021/12', '2021/12'],
  ['N°12', '12'],
  ['2021-045', '2021-045'],
  ['2024 – 01/05', '2024 – 01/05'],
  ['n°33-(28421) TARIFS DE LA CANTINE', '33-(28421)'],
  ['2021/045', '2021/045'],
  ['2021_045', '2021_045'],
  ['2021-03-045', '2021-03-045'],
  ['EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL N° 2024-12', '2024-12'],
  ['Séance du 12 mars 2024 – Délibération n° 2024-12', '2024-12'],
  ['EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nN° 2024-12\nSéance du 12 mars 2024', '2024-12'],
  ['DEL-CC-2024-005', 'DEL-CC-2024-005'],
  ['DB2024-05', 'DB2024-05'],
  ['n°2024D05', '2024D05'],
  ['n° 05 – 2024', '05 – 2024'],
  ['D.C.M. n° 2024-05', '2024-05'],
  ['EXTRAIT N° 2024-05', '2024-05'],
  ['Question n° 5', '5'],
  ['Point n° 5', '5'],
  ['Affaire n° 5', '5'],
  ['Question n° 5\nDélibération n° 2024-12', '2024-12'],
  // What is no number of the act.
  ['DELIBERATION 08/02/2021', null],
  ['REGISTRE DES DÉLIBÉRATIONS\n2021', null],
  ['DÉLIBÉRATION 2021', null],
  ['2021-02-08', null],
  ['2021-2022', null],
  ['Séance du 08-02-2021', null],
  ['N° SIRET : 99990001200017', null],
  ['N° 12 rue des Lilas', null],
  ['Tél. 04-67-34-70', null],
  ['99000 SAINT-EXEMPLE', null],
  ['Nombre de membres en exercice : 19', null],
  ['Département n° 99', null],
  ['Décret n° 2020-391 du 1er avril 2020', null],
  ['article L. 2121-20', null],
  ['Délibération du conseil municipal', null],
  ['Page 12', null],
  ['', null],
];
for (const [line, expected] of forms) {
  printed(line || 'nothing', () => {
    assert.is(
      read({ heading: `COMMUNE DE SAINT-EXEMPLE\n${line}\nConseil municipal` })?.value ?? null,
      expected,
    );
  });
}
printed.run();

const places = suite('number: places');
const cases: { name: string; value: SectionTexts; expected: string | null }[] = [
  {
    name: 'the item’s own number first',
    value: { numberHint: '2018-66', heading: 'Délibération n° 1' },
    expected: '2018-66',
  },
  {
    name: 'at the other side of the first line',
    value: { heading: 'RÉPUBLIQUE FRANÇAISE     N° 2019/032\nCOMMUNE DE SAINT-EXEMPLE' },
    expected: '2019/032',
  },
  { name: 'without its « n° »', value: { numberHint: 'n° 2018-66' }, expected: '2018-66' },
  { name: 'a rank', value: { numberHint: '3' }, expected: '3' },
  { name: 'an item’s label', value: { numberHint: 'Délibération n° 2018-66' }, expected: '2018-66' },
  {
    name: 'in the lists',
    value: { attendance: 'Présents : A. ARBRE\nDélibération n° 2024-12' },
    expected: '2024-12',
  },
  {
    name: 'cited beside a count',
    value: { heading: 'Présents : 14 puis 15 à partir de la délibération n° 3' },
    expected: null,
  },
  { name: 'in the stamp', value: { stamp: "Numéro de l'acte : DEL2021_012" }, expected: 'DEL2021_012' },
  { name: 'never from the id', value: { stamp: 'ID : 099-999900012-20240314-2024_007-DE' }, expected: null },
  {
    name: 'a reference after the title',
    value: { subject: 'Règlement de la salle réf : 15-2018' },
    expected: '15-2018',
  },
  {
    name: 'in parentheses after the title',
    value: { subject: 'A/ Compte administratif (délibération n°2024 03 09)' },
    expected: '2024 03 09',
  },
  {
    name: 'in parentheses, without a sign',
    value: { subject: 'Affouage – campagne 2017 (délibération 2017-12-05-03)' },
    expected: '2017-12-05-03',
  },
  {
    name: 'before the title, and a folio in the heading',
    value: { heading: '2018/34\nCommune de Saint-Exemple', subject: 'D2018-21 – Tarifs municipaux' },
    expected: 'D2018-21',
  },
  {
    name: 'written as a day, before the title',
    value: { subject: '2020_05_01 ÉLECTION DU MAIRE' },
    expected: '2020_05_01',
  },
  {
    name: 'after the initials of the body',
    value: { subject: 'Délibération CCAS n° 2020-08 : Élection' },
    expected: '2020-08',
  },
  { name: 'before the title', value: { subject: 'N° 2024-12 – Objet : Tarifs' }, expected: '2024-12' },
  { name: 'and a bar before the title', value: { subject: '2021-42 | Adressage' }, expected: '2021-42' },
  {
    name: 'after the label of the title',
    value: { subject: 'Objet de la délibération : 2024-12 - Tarifs' },
    expected: '2024-12',
  },
  {
    name: 'the title at once',
    value: { subject: 'N° 2024-12-06 Forfaits de ski des enfants' },
    expected: '2024-12-06',
  },
  {
    name: 'initials, year, month and rank',
    value: { subject: 'DCM 2024-01-03 : Déneigement' },
    expected: 'DCM 2024-01-03',
  },
  {
    name: 'after the title',
    value: { subject: 'Objet : Motion pour la trésorerie - DE_2024_047' },
    expected: 'DE_2024_047',
  },
  {
    name: 'number and title in one sentence',
    value: { subject: 'Délibération n° CA-2024-12 relative au tableau des emplois' },
    expected: 'CA-2024-12',
  },
  {
    name: 'the year, the service and the rank, before the title',
    value: { subject: '2017 DLH 51-1 Logements de la rue du Bois' },
    expected: '2017 DLH 51-1',
  },
  {
    name: 'year, month and rank',
    value: { subject: '2024-03-05 – Vote des taux' },
    expected: '2024-03-05',
  },
  {
    name: 'year, month and rank, the title at once',
    value: { subject: '2024-03-05 Acquisition d’un terrain' },
    expected: '2024-03-05',
  },
  { name: 'a day', value: { subject: '2024-03-05 Conseil municipal' }, expected: null },
  {
    name: 'letters, then figures that look like a day',
    value: { subject: 'CS-24-02-05 – Tarifs' },
    expected: 'CS-24-02-05',
  },
  { name: 'rank and year, and a dash', value: { subject: '58-2016 – Tarifs' }, expected: '58-2016' },
  {
    name: 'the id of its transmission',
    value: { closing: 'Acte n° 056-219900016-20250325-2025_10-BF transmis le 28/03/2025' },
    expected: null,
  },
  {
    name: 'year and two figures, right before a title',
    value: { subject: 'Objet : 2024-07 Convention de déneigement' },
    expected: '2024-07',
  },
  {
    name: 'a school year before a title',
    value: { subject: 'Objet : 2024-25 Transport scolaire' },
    expected: null,
  },
  {
    name: 'rank and year, set apart',
    value: { subject: '33 / 2020 - OBJET : AFFOUAGES' },
    expected: '33 / 2020',
  },
  {
    name: 'a stop, then the title',
    value: { subject: '2024-18. Aménagement de la place' },
    expected: '2024-18',
  },
  { name: 'before the title, bare', value: { subject: '2024-12 : Tarifs' }, expected: '2024-12' },
  {
    name: 'the year last, and a dash read optically as two',
    value: { subject: '78/2024 —- Tarifs' },
    expected: '78/2024',
  },
  { name: 'years of a programme', value: { subject: '2012-2013 – Affouage' }, expected: null },
  {
    name: 'before the title, with a label',
    value: { subject: 'Délibération n° 2024-12\nTarifs' },
    expected: '2024-12',
  },
  {
    name: 'a deliberation the title cites',
    value: { subject: 'Modification de la délibération n° 2019-12' },
    expected: null,
  },
  {
    name: 'a deliberation that begins the title',
    value: { subject: 'Délibération n° 2019-12 modifiée' },
    expected: null,
  },
  { name: 'a lot in the title', value: { subject: 'Marché de travaux – lot n° 2' }, expected: null },
  {
    name: 'a deliberation the report cites',
    value: { body: 'Vu la délibération n° 2019-12 du 3 mai' },
    expected: null,
  },
  { name: 'a line of the report', value: { body: 'Vu le code\nDélibération n° 2019-12' }, expected: null },
  {
    name: 'at the head of the report',
    value: { body: 'Délibération n° 2024-12\nVu le code' },
    expected: '2024-12',
  },
  {
    name: 'in a foot',
    value: { closing: 'Le maire\nDélibération n° 2024-12 du 8 mars 2024' },
    expected: '2024-12',
  },
  { name: 'a parcel', value: { body: 'Parcelle n° 2024' }, expected: null },
  {
    name: 'the number of the minutes is not that of its items',
    value: { headIsShared: true, heading: 'N° 2024-03' },
    expected: null,
  },
  {
    name: 'damaged, and proved by the transmission id',
    value: { heading: '#24,.03-007\nExtrait du registre', stamp: '099-999900012-20240314-DEL-24-03-007-DE' },
    expected: '24-03-007',
  },
  {
    name: 'written like a day, and proved by the transmission id',
    value: { heading: '2024/03/16\nExtrait du registre', stamp: '099-999900012-20240314-20240316-DE' },
    expected: '2024/03/16',
  },
  {
    name: 'damaged, and not that of the id',
    value: { heading: '#24,.03-001\nExtrait du registre', stamp: '099-999900012-20240314-DEL-24-03-007-DE' },
    expected: null,
  },
  {
    name: 'alone above the title',
    value: { heading: 'Séance du 5 mars 2024\n\n03-2024' },
    expected: '03-2024',
  },
  { name: 'a month in a head', value: { heading: '03-2024\n\nSéance du conseil' }, expected: null },
  {
    name: 'a line joins it to the title',
    value: { subject: 'OBJET : 2024/55_TARIFS DE LA CANTINE' },
    expected: '2024/55',
  },
  {
    name: 'nothing but a space joins it to the title',
    value: { subject: '2024.055 Tarifs de la cantine' },
    expected: '2024.055',
  },
  {
    name: 'in the label of the title',
    value: { subject: 'OBJET DE LA DÉLIBÉRATION n° 2025-12 : Réfection du préau' },
    expected: '2025-12',
  },
  { name: 'the rank of an object', value: { subject: 'Objet n° 3 : Réfection du préau' }, expected: null },
  { name: 'a year and a title', value: { subject: '2024-05 Mai, mois du vélo' }, expected: null },
  { name: 'a rank before the title', value: { subject: 'Point n° 5 : Tarifs' }, expected: '5' },
];
for (const { name, value, expected } of cases) {
  places(name, () => assert.is(read(value)?.value ?? null, expected));
}
const hardlyRead: [name: string, line: string, date: string | null, confidence: number, expected: string][] =
  [
    ['a figure of its day, hardly read', '20240313-02', '2024-03-12', 40, '20240312-02'],
    ['all of it, surely read', '20240313-02', '2024-03-12', 90, '20240313-02'],
    ['two figures', '20240423-02', '2024-03-12', 40, '20240423-02'],
    ['no day known', '20240313-02', null, 40, '20240313-02'],
    ['another form', '2024031302', '2024-03-12', 40, '2024031302'],
  ];
for (const [name, line, date, confidence, expected] of hardlyRead)
  places(`the day of the sitting in it: ${name}`, () => {
    const context = contextOf({ numberHint: line }, { draft: { '/sitting/date': date } });
    const runs: Run[] = [{ start: 0, end: line.length, box: [0, 0, 1, 1], confidence }];
    const document = { ...context.document, pages: [{ ...plainPage(1, line), runs }] };
    assert.is(number.extract({ ...context, document })[0]?.value, expected);
  });
places('its words are the number only', () => {
  const fact = read({ heading: 'n° 2013 / 1' });
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['2013 / 1'],
  );
});
places.run();
