import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publication } from '../../pipeline/fields/publication.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts) =>
  publication.extract(
    contextOf(texts, { draft: { '/sitting/date': '2024-03-14', '/sitting/noticeDate': '2024-03-08' } }),
  );

const day = suite('publication');
/** Every label with the same day, in the closing. */
for (const label of [
  'Publiée le : 19 mars 2024',
  'Publié le 19/03/2024',
  'Publié le: 19.03.2024',
  'PUBLIÉE LE 19 MARS 2024',
  'Publiée et notifiée le 19 mars 2024',
  'Publié par voie électronique le 19/03/2024',
  'Publié sur le site internet de la commune le 19 mars 2024',
  'Publié et affiché le 19/03/2024',
  'Affiché et publié par voie électronique le : 19/03/2024',
  'Affiché le 19/03/2024',
  'Affichée le : 19/03/2024',
  'Affiché en mairie le 19 mars 2024',
  'Affichage le 19/03/2024',
  'Affichage : 19/03/2024',
  "Date d'affichage : 19/03/2024",
  "Date de l'affichage : 19/03/2024",
  'Date d’affichage de la délibération : 19/03/2024',
  'Date de publication : 19/03/2024',
  'Date de la publication : mardi 19 mars 2024',
  'Publication : 19/03/2024',
  'Publication le 19 mars 2024',
  'Publication électronique le 19 mars 2024',
  'Mis en ligne le 19/03/2024',
  'Mise en ligne le : 19/03/2024',
  'Date de mise en ligne : 19/03/2024',
  'et publication ou notification du 19/03/2024',
  'Certifié exécutoire\nTransmis en préfecture le 18/03/2024\nPublié le 19/03/2024',
  'Acte rendu exécutoire après dépôt en Préfecture le 18/03/2024\net publication le 19/03/2024',
  'Reçu en préfecture le\nPublié le\n18/03/2024\n19/03/2024',
  'Affiché le 20/03/2024\nPublié le 19/03/2024',
  'Publié le\n\n19/03/2024',
]) {
  day(label, () => assert.is(read({ closing: label })[0]?.value, '2024-03-19'));
}

/** The day of other papers is that of no act. */
for (const words of [
  'Compte rendu de la séance affiché le 19 mars 2024',
  'Le compte-rendu de la séance a été affiché en mairie le 19 mars 2024.',
  'Le compte rendu de la séance\naffiché le 19 mars 2024',
  'PV affiché le 19 mars 2024',
  'Le procès-verbal a été publié sur le site internet le 19 mars 2024',
  'La liste des délibérations a été affichée le 19 mars 2024',
  'Affichage le 19 mars 2024 du compte rendu',
])
  day(words, () => {
    assert.is(read({ closing: words }).length, 0);
    assert.is(read({ closing: `${words}\nDélibération publiée le 20 mars 2024` })[0]?.value, '2024-03-20');
  });
for (const words of [
  'Le compte rendu de la présente délibération a été affiché le 19 mars 2024',
  'Le présent extrait du procès-verbal a été affiché le 19 mars 2024',
])
  day(words, () => assert.is(read({ closing: words })[0]?.value, '2024-03-19'));

const cases: { name: string; value: SectionTexts; expected: string | null }[] = [
  {
    name: 'in the stamp',
    value: { stamp: 'Reçu en préfecture le 18/03/2024\nPublié le 19/03/2024' },
    expected: '2024-03-19',
  },
  {
    name: 'a day before the sitting, in the closing',
    value: { closing: 'Date d’affichage : 08/02/2024' },
    expected: null,
  },
  {
    name: 'the closing before the stamp',
    value: { closing: 'Publiée le 20/03/2024', stamp: 'Publié le 19/03/2024' },
    expected: '2024-03-20',
  },
  {
    name: 'in the heading, after the sitting',
    value: { heading: "Date d'affichage : 19/03/2024" },
    expected: '2024-03-19',
  },
  { name: 'in the lists', value: { attendance: 'Publié le 19/03/2024' }, expected: '2024-03-19' },
  {
    name: 'in the heading, before the sitting: the convocation',
    value: { heading: "Date de convocation : 08/03/2024\nDate d'affichage : 09/03/2024" },
    expected: null,
  },
  {
    name: 'in the heading, with the notice',
    value: { heading: "Date de convocation et d'affichage : 08/03/2024" },
    expected: null,
  },
  {
    name: 'labels then dates, of the convocation',
    value: { heading: "Date de convocation\nDate d'affichage\n08/03/2024\n08/03/2024" },
    expected: null,
  },
  {
    name: 'labels then dates, of the act',
    value: { heading: "Date de convocation\nDate d'affichage\n08/03/2024\n19/03/2024" },
    expected: '2024-03-19',
  },
  {
    name: 'the convocation posted',
    value: { closing: 'Convocation affichée le 08/03/2024' },
    expected: null,
  },
  {
    name: 'the posting of the convocation',
    value: { closing: "Date d'affichage de la convocation : 08/03/2024" },
    expected: null,
  },
  {
    name: 'the agenda posted',
    value: { heading: "Affichage de l'ordre du jour : 15/03/2024" },
    expected: null,
  },
  { name: 'the report posted', value: { closing: 'Compte rendu affiché le 19/03/2024' }, expected: null },
  {
    name: 'the report posted, as a label',
    value: { closing: 'Date d’affichage du compte-rendu : 19/03/2024' },
    expected: null,
  },
  {
    name: 'the list published',
    value: { closing: 'Liste des délibérations publiée le 19/03/2024' },
    expected: null,
  },
  {
    name: 'the minutes published',
    value: { closing: 'Publication du procès-verbal le 19/03/2024' },
    expected: null,
  },
  {
    name: 'on minutes as a whole',
    value: { headIsShared: true, heading: 'Affiché le 19/03/2024' },
    expected: null,
  },
  {
    name: 'on a list as a whole',
    value: { headIsShared: true, heading: 'Publiée le 19/03/2024' },
    expected: null,
  },
  { name: 'a label without date', value: { closing: 'Publié le' }, expected: null },
  {
    name: 'an empty label before another',
    value: { stamp: 'Publié le\nReçu en préfecture le 18/03/2024' },
    expected: null,
  },
  {
    name: 'on the site of a syndicate',
    value: { closing: 'Publiée sur le site internet du syndicat le 19 mars 2024' },
    expected: '2024-03-19',
  },
  {
    name: 'in a certificate below who signs',
    value: {
      body: 'DÉCIDE de vendre la parcelle.\n\nLa Maire,\n\nBrigitte ARBRE\n\nLa Maire certifie le caractère exécutoire de cet acte. Transmis au représentant de l’État le 18/03/2024. Publié sur le site internet de la commune le 19/03/2024. Informe qu’il peut faire l’objet d’un recours.',
    },
    expected: '2024-03-19',
  },
  { name: 'in the body', value: { body: 'le marché publié le 19/03/2024 au BOAMP' }, expected: null },
  {
    name: 'a sentence',
    value: { closing: 'à compter de sa publication ou notification. Le 19/03/2024' },
    expected: null,
  },
  {
    name: 'appeal delays',
    value: { closing: 'dans un délai de deux mois à compter de sa publication' },
    expected: null,
  },
  { name: 'nothing', value: {}, expected: null },
];
for (const { name, value, expected } of cases) {
  day(name, () => assert.is(read(value)[0]?.value ?? null, expected));
}
day('in the heading, without a sitting date: unsure, none', () => {
  assert.equal(publication.extract(contextOf({ heading: 'Publié le 19/03/2024' })), []);
});
day('keeps label and date as its words', () => {
  const [fact] = read({ closing: 'Publiée le : 19 mars 2024' });
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['Publiée', '19 mars 2024'],
  );
});
day.run();
