import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { appeal } from '../../pipeline/fields/appeal.ts';
import { appealIn } from '../../pipeline/french/act/appeals.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';
import { ownTime } from '../helpers/own-time.ts';
import { passageOf } from '../helpers/passage-of.ts';

const read = (texts: SectionTexts) => appeal.extract(contextOf(texts))[0];
const CLOSING = 'Fait à Saint-Exemple, le 2 avril 2024\nLa Maire,\nAnne LEROUX\n\n';

const notices = suite('appeal: notices');
for (const [text, court, delay] of [
  [
    'La présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le tribunal administratif de Villemodèle dans un délai de deux mois à compter de sa publication.',
    'tribunal administratif de Villemodèle',
    'P2M',
  ],
  [
    'Le Maire informe que la présente délibération peut faire l’objet, dans un délai de 2 mois à compter de sa notification, d’un recours contentieux auprès du Tribunal Administratif de Pont-en-Exemple.',
    'Tribunal Administratif de Pont-en-Exemple',
    'P2M',
  ],
  [
    'Délais et voies de recours : la présente délibération peut être déférée au tribunal administratif\nde Villemodèle dans le délai de deux (2) mois.',
    'tribunal administratif de Villemodèle',
    'P2M',
  ],
  [
    'Cet acte est susceptible de recours devant le tribunal administratif de La Modèle, 3 rue des Arbres, dans un délai de deux mois',
    'tribunal administratif de La Modèle',
    'P2M',
  ],
  [
    'certifie le caractère exécutoire de cet acte et informe qu’il peut faire l’objet d’un recours gracieux ou d’un recours devant le tribunal administratif de Villemodèle Essai, dans un délai de trois mois',
    'tribunal administratif de Villemodèle Essai',
    'P3M',
  ],
  [
    'La présente décision peut être contestée devant le tribunal administratif de Villemodèle Place du Modèle.',
    'tribunal administratif de Villemodèle',
    null,
  ],
  [
    'Le tribunal administratif d’Essai peut être saisi d’un recours par l’application Télérecours citoyens.',
    'tribunal administratif d’Essai',
    null,
  ],
  [
    'LA PRÉSENTE DÉLIBÉRATION PEUT FAIRE L’OBJET D’UN RECOURS DEVANT LE TRIBUNAL ADMINISTRATIF DE VILLEMODÈLE',
    'TRIBUNAL ADMINISTRATIF DE VILLEMODÈLE',
    null,
  ],
  [
    'Voies de recours : recours devant le tribunal administratif compétent dans un délai de deux mois.',
    'tribunal administratif',
    'P2M',
  ],
] as const) {
  notices(text.slice(0, 80), () => assert.equal(read({ closing: CLOSING + text })?.value, { court, delay }));
}
notices('is stated, with the words of the court and of the delay', () => {
  const text =
    'Elle peut faire l’objet d’un recours devant le tribunal administratif d’Essai dans un délai de deux mois.';
  const fact = read({ closing: text });
  assert.equal([fact?.pointer, fact?.certainty], ['/appeal', 'stated']);
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['tribunal administratif d’Essai', 'délai de deux mois'],
  );
});
notices('an article may say it, when it names the act', () => {
  const article = 'peut faire l’objet d’un recours devant le tribunal administratif d’Essai';
  assert.equal(read({ body: `Article 4 : La présente délibération ${article}.` })?.value, {
    court: 'tribunal administratif d’Essai',
    delay: null,
  });
  assert.is(read({ body: `L’arrêté du préfet ${article}.` }), undefined);
});
notices.run();

const none = suite('appeal: nothing is made up');
for (const text of [
  'L’arrêté a fait l’objet d’un recours devant le tribunal administratif de Villemodèle.',
  'Par jugement du 3 mai 2023, le tribunal administratif de Villemodèle a annulé la délibération.',
  'La présente délibération peut faire l’objet d’un recours dans un délai de deux mois.',
  'Elle peut faire l’objet d’une publicité.\n\nVu le recours porté devant le tribunal administratif d’Essai',
  'Autorise le maire à défendre la commune devant le tribunal administratif d’Essai',
  'Le tribunal judiciaire peut être saisi d’un recours dans un délai de deux mois',
  '',
]) {
  none(text || 'nothing', () => assert.is(read({ closing: text, body: text }), undefined));
}
for (const unit of [
  'tribunal administratif de ',
  'recours peut faire ',
  'Tribunal administratif. ',
  ' ',
  'délai de ',
])
  none(`1 MB of « ${unit} » passes fast`, () => {
    const passage = passageOf(`x${unit.repeat(1_000_000 / unit.length)}`);
    assert.ok(ownTime(() => appealIn(passage)) < 2000);
  });
none.run();
