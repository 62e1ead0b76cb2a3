import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { announcedTitles } from '../../pipeline/layouts/styles/announced.ts';
import { plainPage } from '../../pipeline/read/plain.ts';

const test = suite('titles that the agenda announces');

test('a foot of the page that the agenda holds as well is none', () => {
  const { lines } = plainPage(
    1,
    `Ordre du jour :
Tarifs de la cantine municipale
Achat d'un tracteur communal
Commune de Valbrume - Conseil Municipal

Tarifs de la cantine municipale
Le conseil municipal fixe le prix du repas.
Commune de Valbrume - Conseil Municipal
Achat d'un tracteur communal
Le conseil municipal décide cet achat.
Commune de Valbrume - Conseil Municipal`,
  );
  const style = announcedTitles(lines);
  const found = lines.filter((_, index) => style?.find(lines, index));
  assert.equal(
    found.map(({ text }) => text),
    ['Tarifs de la cantine municipale', "Achat d'un tracteur communal"],
  );
});

test('a line that begins in the midst of a sentence is none', () => {
  const { lines } = plainPage(
    1,
    `Ordre du jour :
1) Avenant de rattachement au Contrat
Enfance et Jeunesse de la communauté
2) Tarifs de la cantine municipale

1) Avenant de rattachement au Contrat
Enfance et Jeunesse de la communauté
Considérant qu'il y a lieu de joindre au même Contrat
Enfance et Jeunesse de la communauté
les actions suivantes, le conseil municipal approuve.

2) Tarifs de la cantine municipale
Le conseil municipal fixe le prix du repas.`,
  );
  const style = announcedTitles(lines);
  const found = lines.flatMap((line, index) => (style?.find(lines, index) ? [line.text] : []));
  assert.equal(found.includes('Enfance et Jeunesse de la communauté'), false);
});

test.run();
