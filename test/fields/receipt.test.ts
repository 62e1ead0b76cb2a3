import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { receipt } from '../../pipeline/fields/receipt.ts';
import type { Receipt } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';
import { ownTime } from '../helpers/own-time.ts';

const read = (texts: SectionTexts) => receipt.extract(contextOf(texts));
const receiptOf = (texts: SectionTexts) => (read(texts)[0]?.value ?? null) as Receipt | null;

/** SIREN with a right check digit and no owner. */
const ID = '099-999900012-20240314-2024_007-DE';
type Expected = [id: string | null, sentOn: string | null, receivedOn: string | null] | null;

const stamps = suite('receipt: stamps');
const cases: { name: string; value: SectionTexts; expected: Expected }[] = [
  {
    name: 'Ministère, with message suffix and two-digit years',
    value: {
      stamp: `Accusé de réception – Ministère de l'intérieur\n${ID}-1-1\nActe Certifié exécutoire\nEnvoi en Préfecture : 17/03/24\nRéception en Préfecture : 18/03/24`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'Ministère, « Envoi Préfecture » and dates set apart',
    value: {
      stamp: `Accusé de réception – Ministère de l’intérieur\n\n${ID}\n\nActe Certifié exécutoire\nEnvoi Préfecture :\n\n17/03/2024\nRéception en Préfecture :\n18/03/2024`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'two stamps side by side: the first id, labels then dates',
    value: {
      stamp: `Accusé de réception – Ministère de l’intérieur\nAccusé de réception – Ministère de l’intérieur\n${ID}\n099-999900012-20240314-2024_008-DE\nActe Certifié exécutoire\nActe Certifié exécutoire\nEnvoi Préfecture :\nEnvoi Préfecture :\n17/03/2024\n17/03/2024\nRéception en Préfecture :\nRéception en Préfecture :\n18/03/2024\n18/03/2024`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'a sentence at the end of a text without last words',
    value: {
      body: "Le conseil décide à l'unanimité de fixer les tarifs.\nPour la Maire, l'adjoint\nLuc ROUX\nDélibération transmise à la Préfecture le 17/03/2024 et affichée le 18/03/2024",
    },
    expected: [null, '2024-03-17', null],
  },
  {
    name: '« Accusé de réception », under what was sent to the prefecture',
    value: {
      closing: 'Télétransmis à la Préfecture le 17/03/2024\nAccusé de réception : 18/03/2024',
    },
    expected: [null, '2024-03-17', '2024-03-18'],
  },
  {
    name: '« Accusé de réception », of nobody knows what',
    value: { closing: 'Publié le 17/03/2024\nAccusé de réception : 18/03/2024' },
    expected: null,
  },
  {
    name: '« Accusé de réception du », before the id',
    value: { stamp: `Télétransmis en préfecture le 17/03/2024\nAccusé de réception du 18/03/2024 : ${ID}` },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'sent and received in one sentence',
    value: {
      closing: `Acte rendu exécutoire après envoi en préfecture le 17/03/2024 et réception le 18/03/2024\n${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'whose prefecture, before the day',
    value: {
      closing:
        'Acte rendu exécutoire\naprès dépôt en Sous-Préfecture de Beauval-le-Vieux\nle : 17/03/2024\net publication ou notification\ndu : 18/03/2024',
    },
    expected: [null, '2024-03-17', null],
  },
  {
    name: 'AR CONTROLE DE LEGALITE, the id before its day',
    value: {
      heading: `AR CONTROLE DE LEGALITE : ${ID}\nen date du 18/03/2024 ; REFERENCE ACTE : 2024_007`,
    },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'small print that lost its spaces',
    value: {
      stamp: `${ID}\nActeCertifiéexécutoire\nEnvoiPréfecture: 17/03/2024\nRéceptionenPréfecture: 18/03/2024`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'printed on each page, a separator lost on the first',
    value: {
      stamp: `ID : 099-999900012-20240314-DE2024031-DE\nID : 099-999900012-20240314-DE2024 _031-DE\nID : 099-999900012-20240314-DE2024_0310-DE`,
    },
    expected: ['099-999900012-20240314-DE2024_031-DE', null, null],
  },
  {
    name: 'an O read for a nought, a quote for a colon',
    value: { stamp: `Réception par le préfet ” 18/03/2024\nID : 099-999900012-20240314-DE2024_O90A-DE` },
    expected: ['099-999900012-20240314-DE2024_090A-DE', null, '2024-03-18'],
  },
  {
    name: 'Ministère, « Réception par le préfet »',
    value: {
      stamp: `Accusé de réception - Ministère de l'Intérieur\n${ID}\nAccusé certifié exécutoire\nRéception par le préfet : 18/03/2024\nPublication : 19/03/2024`,
    },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'Envoyé, Reçu, Publié, ID',
    value: {
      stamp: `Envoyé en préfecture le 17/03/2024\nReçu en préfecture le 18/03/2024\nPublié le 19/03/2024\nID : ${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'Envoyé, Reçu, Affiché empty',
    value: {
      stamp: `Envoyé en préfecture le 17/03/2024\nReçu en préfecture le 18/03/2024\nAffiché le\nID : ${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'labels in a row, then dates',
    value: {
      stamp: `Envoyé en préfecture le\nReçu en préfecture le\nAffiché le\n17/03/2024\n18/03/2024\n19/03/2024\nID : ${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'labels in a row, then dates, the posting left empty',
    value: {
      stamp: `Envoyé en préfecture le\nReçu en préfecture le\nAffiché le\n17/03/2024\n18/03/2024\nID : ${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'all on one line',
    value: {
      stamp: `Envoyé en préfecture le 17/03/2024 Reçu en préfecture le 18/03/2024 Affiché le ID : ${ID}`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'télétransmission and réception préfecture',
    value: {
      stamp: `Accusé de réception en préfecture\n${ID}\nDate de télétransmission : 17/03/2024\nDate de réception préfecture : 18/03/2024`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'the same on one line, with OCR spaces in the dates',
    value: {
      stamp: `Accusé de réception en préfecture ${ID} Date de télétransmission : 17 / 03 / 2024 Date de réception préfecture : 18/ 03 /2024`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'AR Prefecture, « Reçu le »',
    value: { stamp: `AR Prefecture\n\n${ID}\nReçu le 18/03/2024\nPublié le 19/03/2024` },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'the same, read optically',
    value: { stamp: `AR PREFECTURE\n\n${ID}\nRegu le 18/03/2024` },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'AR-Préfecture de X, date of reception of the acknowledgement',
    value: {
      stamp: `AR-Préfecture de Nulle-Part\n${ID}\nAcexe : certifié exécutoire\nDate de réception de l'AR: 18/03/2024`,
    },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'S²LOW: transmission of the act, reception of the acknowledgement',
    value: {
      stamp: `Date de transmission de l'acte: 17/03/2024\nDate de réception de l'AR: 18/03/2024\n${ID}\nA G E D I`,
    },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'sous-préfecture',
    value: { stamp: `Envoyé en sous-préfecture le 17/03/2024\nReçu en sous-préfecture le 18/03/2024\n${ID}` },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  {
    name: 'a reception with its hour',
    value: { stamp: `Reçu en préfecture le 18/03/2024 à 16h30\n${ID}` },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'ACTE EXECUTOIRE, the representative of the State, in the closing, no id',
    value: {
      closing: "ACTE EXECUTOIRE\nReçu par le représentant de l'Etat\nle 18 mars 2024\nPublié le 19 mars 2024",
    },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: 'réceptionné',
    value: { closing: 'Réceptionné par la préfecture le 18/03/2024' },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: 'certified executory after deposit and publication',
    value: {
      closing:
        'Acte rendu exécutoire après dépôt en Préfecture le 17/03/2024\net publication ou notification du 19/03/2024',
    },
    expected: [null, '2024-03-17', null],
  },
  {
    name: 'télétransmise in the closing',
    value: { closing: 'Télétransmise en préfecture le : 17 mars 2024' },
    expected: [null, '2024-03-17', null],
  },
  {
    name: 'contrôle de légalité',
    value: { closing: 'Transmis au contrôle de légalité le 17/03/2024' },
    expected: [null, '2024-03-17', null],
  },
  {
    name: 'in the heading',
    value: { heading: `Envoyé en préfecture le 17/03/2024\nReçu en préfecture le 18/03/2024\nID : ${ID}` },
    expected: [ID, '2024-03-17', '2024-03-18'],
  },
  { name: 'the id alone', value: { stamp: `ID : ${ID}` }, expected: [ID, null, null] },
  {
    name: 'in Corsica',
    value: { stamp: 'ID : 02B-999900012-20240314-2024_007-DE' },
    expected: ['02B-999900012-20240314-2024_007-DE', null, null],
  },
  {
    name: 'overseas',
    value: { stamp: 'ID : 974-999900012-20240314-2024_007-DE' },
    expected: ['974-999900012-20240314-2024_007-DE', null, null],
  },
  {
    name: 'budget file',
    value: { stamp: '099-999900012-20240314-BP2024-BF' },
    expected: ['099-999900012-20240314-BP2024-BF', null, null],
  },
  {
    name: 'a deliberation before its budget file',
    value: { stamp: `099-999900012-20240314-BP2024-BF\n${ID}` },
    expected: [ID, null, null],
  },
  {
    name: 'a number with hyphens',
    value: { stamp: '099-999900012-20240314-24-07-059-DE' },
    expected: ['099-999900012-20240314-24-07-059-DE', null, null],
  },
  {
    name: 'spaces around hyphens',
    value: { stamp: '099 - 999900012 - 20240314 - 2024_007 - DE' },
    expected: [ID, null, null],
  },
  {
    name: 'cut at a line end',
    value: { stamp: 'ID : 099-999900012-20240314-\n2024_007-DE' },
    expected: [ID, null, null],
  },
  {
    name: 'OCR: letters for digits, the SIREN proves them',
    value: { stamp: '099-9999OOO12-2O240314-2024_007-DE' },
    expected: [ID, null, null],
  },
  {
    name: 'OCR: spaces inside, the SIREN proves them',
    value: { stamp: '099-9999 00012-2024 0314-2024_007-DE' },
    expected: [ID, null, null],
  },
  {
    name: 'OCR: the SIREN does not prove it, no id',
    value: { stamp: 'Reçu en préfecture le 18/03/2024\n099-9999OOO13-20240314-2024_007-DE' },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: 'the stamp of a sub-prefecture by its name',
    value: { closing: 'SOUS-PRÉFECTURE DE BEAUVAL\nREÇU LE\n18 MARS 2024' },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: '« Visa de la Sous-Préfecture »',
    value: { closing: 'Visa de la Sous-Préfecture : reçu le 18 mars 2024' },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: '« Transmission préfecture »',
    value: { closing: 'Transmission préfecture : 18/03/2024. Mise en ligne : 19/03/2024.' },
    expected: [null, '2024-03-18', null],
  },
  {
    name: 'the prefecture by its name, and a colon',
    value: { closing: 'Transmission en sous-préfecture de Beauval : 18/03/2024' },
    expected: [null, '2024-03-18', null],
  },
  {
    name: '« Reçu le » under what was sent to the State',
    value: { closing: 'Transmis au représentant de l’État le : 18 mars 2024\nReçu le : 19 mars 2024' },
    expected: [null, '2024-03-18', '2024-03-19'],
  },
  {
    name: 'in a certificate below who signs',
    value: {
      body: 'DÉCIDE de vendre la parcelle.\n\nLa Maire,\n\nBrigitte ARBRE\n\nLa Maire certifie le caractère exécutoire de cet acte. Transmis au représentant de l’État le 18/03/2024. Publié sur le site internet de la commune le 19/03/2024. Informe qu’il peut faire l’objet d’un recours.',
    },
    expected: [null, '2024-03-18', null],
  },
  { name: 'a lone « Reçu le » outside a stamp', value: { closing: 'Reçu le 18/03/2024' }, expected: null },
  {
    name: 'a prior deliberation received long ago, in the body',
    value: { body: 'Vu la délibération reçue en préfecture le 18/03/2020' },
    expected: null,
  },
  {
    name: 'the stamp of minutes is not that of their items',
    value: { headIsShared: true, heading: `Reçu en préfecture le 18/03/2024\nID : ${ID}` },
    expected: null,
  },
  {
    name: 'an id apart from its date of reception',
    value: { stamp: ID, closing: 'AR PREFECTURE\nReçu le 18/03/2024' },
    expected: [ID, null, '2024-03-18'],
  },
  {
    name: 'no formula opens the closing',
    value: { body: 'DÉCIDE de fixer le tarif ;\n\nReçu en préfecture le 18/03/2024' },
    expected: [null, null, '2024-03-18'],
  },
  {
    name: 'no date, no id',
    value: { stamp: 'Envoyé en préfecture le\nReçu en préfecture le' },
    expected: null,
  },
  {
    name: 'an impossible date',
    value: { stamp: 'Reçu en préfecture le 31/02/2024' },
    expected: null,
  },
  {
    name: 'one date after two empty labels on other lines: unsure, none',
    value: { stamp: `Affiché le\nReçu en préfecture le\n18/03/2024\n${ID}` },
    expected: [ID, null, null],
  },
  { name: 'nothing', value: {}, expected: null },
];
for (const { name, value, expected } of cases) {
  stamps(name, () => {
    const found = receiptOf(value);
    assert.equal(found && [found.id, found.sentOn, found.receivedOn], expected);
  });
}
stamps.run();

const parts = suite('receipt: parts and provenance');
parts('the id is read in its parts, the date in it apart from the sitting’s', () => {
  assert.equal(receiptOf({ stamp: `ID : ${ID}` }), {
    id: ID,
    department: '099',
    siren: '999900012',
    date: '2024-03-14',
    number: '2024_007',
    nature: 'DE',
    sentOn: null,
    receivedOn: null,
  });
});
parts('the spans hold the id and both labelled dates', () => {
  const [fact] = read({
    stamp: `Envoyé en préfecture le 17/03/2024\nReçu en préfecture le 18/03/2024\nID : ${ID}`,
  });
  const quotes = fact?.spans.map(({ quote }) => quote);
  assert.equal(quotes, [ID, 'Envoyé en préfecture', '17/03/2024', 'Reçu en préfecture', '18/03/2024']);
  assert.is(fact?.certainty, 'stated');
});
parts('a repaired id says so', () => {
  const corsican = read({ stamp: 'O2A-999900012-20240314-2024_007-DE' })[0];
  assert.is((corsican?.value as { id: string } | undefined)?.id, '02A-999900012-20240314-2024_007-DE');
  assert.is(read({ stamp: '099-9999OOO12-2O240314-2024_007-DE' })[0]?.rule, 'stamp-repaired');
});
for (const unit of [' ', '0', '099-', 'Reçu en préfecture le ', '17/03/2024 ', '(']) {
  parts(`1 MB of « ${unit} » passes fast`, () => {
    const context = contextOf({ stamp: `x${unit.repeat(1_000_000 / unit.length)}` });
    assert.ok(ownTime(() => receipt.extract(context)) < 3000);
  });
}
parts.run();
