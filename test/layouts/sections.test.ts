import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ACT, actsOf, DECIDED, HEAD } from './reading.ts';

const test = suite('layouts: sections');

const ENDS: { name: string; end: string; closing: string }[] = [
  {
    name: 'a place and a day open the last words',
    end: 'À Saint-Exemple, le 14 mars 2024\nAline ARBRE',
    closing: 'À Saint-Exemple, le 14 mars 2024\nAline ARBRE',
  },
  {
    name: 'a certified copy, under the rows of a table',
    end: 'LIBELLÉ EXPLOITATION INVESTISSEMENT\nRecettes 1 204 500,10 402 100,00\n\nPour expédition certifiée conforme,\nLa présidente de séance,\nAline ARBRE',
    closing: 'Pour expédition certifiée conforme,\nLa présidente de séance,\nAline ARBRE',
  },
  {
    name: 'the page of the budget that all sign is an annex',
    end: 'Pour extrait conforme\nLE MAIRE\n\nIV – ARRETE ET SIGNATURES\nÀ Saint-Exemple, le 12 mars 2024\nVOTES : Pour : 24',
    closing: 'Pour extrait conforme\nLE MAIRE',
  },
  {
    name: 'a certificate with its own day',
    end: 'Pour extrait conforme\nLE MAIRE\n\nSaint-Exemple le 7 mars 2024\nCERTIFICAT ADMINISTRATIF',
    closing: 'Pour extrait conforme\nLE MAIRE',
  },
  {
    name: 'made executory, above the last words',
    end: 'Acte déclaré exécutoire après dépôt en Préfecture le 18 mars 2024\nFait et délibéré les jour, mois et an susdits\nLe Maire, Aline ARBRE',
    closing:
      'Acte déclaré exécutoire après dépôt en Préfecture le 18 mars 2024\nFait et délibéré les jour, mois et an susdits\nLe Maire, Aline ARBRE',
  },
  {
    name: 'sent and published, the last line',
    end: 'Le Maire,\nAline ARBRE\nDélibération transmise au contrôle de légalité le 16 mars 2024 et publiée le 19 mars 2024',
    closing: 'Délibération transmise au contrôle de légalité le 16 mars 2024 et publiée le 19 mars 2024',
  },
  {
    name: 'annexes announced, then the signature',
    end: 'Pour extrait conforme\nAnnexes : plan\nLe Maire, Aline ARBRE',
    closing: 'Pour extrait conforme\nAnnexes : plan\nLe Maire, Aline ARBRE',
  },
];
for (const { name, end, closing } of ENDS)
  test(`closing: ${name}`, () => {
    const [act] = actsOf(`${HEAD}\nObjet : Tarifs de la cantine\n\n${DECIDED}\n\n${end}\n`);
    assert.is(act?.closing.text.replace(/\n+/g, '\n'), closing.replace(/\n+/g, '\n'));
  });

test('an annex whose articles look like titles is no part of the act', () => {
  const end = 'La Maire, Aline ARBRE\n\nANNEXE – RÈGLEMENT\n\nArticle 1 – Objet : la salle.';
  const [act] = actsOf(`${HEAD}\nOBJET : Salle des fêtes\n\n${DECIDED}\n${end}\n`);
  assert.match(act?.body.text ?? '', /Aline ARBRE$/);
});

test('what each section of an act holds', () => {
  const [act] = actsOf(ACT('2024-03', 'Tarifs de la cantine'));
  assert.match(act?.heading.text ?? '', /EXTRAIT DU REGISTRE[\s\S]*12 mars 2024$/);
  assert.match(act?.attendance.text ?? '', /^Présents :[\s\S]*DUNE\./);
  assert.match(act?.body.text ?? '', /^Vu le code[\s\S]*approuver le projet\.$/);
  assert.match(act?.closing.text ?? '', /^Fait à Saint-Exemple/);
});

test('the report, where a paragraph below it speaks of a sitting, and no label lists the members', () => {
  const [act] = actsOf(
    `Délibération du conseil municipal n° 42/2024\n\nLe douze mars deux mille vingt-quatre, le conseil municipal s'est réuni sous la présidence de M. Bruno BOIS.\n\nOBJET : Vente du pré\n\nM. le Maire présente l'offre d'achat.\n\nAprès en avoir délibéré, le conseil municipal, à l'unanimité, décide d'ajourner cette question à une prochaine séance.\n\nPour extrait conforme, le Maire\n`,
  );
  assert.match(act?.body.text ?? '', /^M\. le Maire présente[\s\S]*prochaine séance\.$/);
});

test('members below a label and a gap, each alone on its line with an office', () => {
  const [act] = actsOf(
    `COMMUNE DE SAINT-EXEMPLE\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\nÉtaient présents :\n\nMme Aline ARBRE, maire\nM. Bruno BOIS, adjoint\n\nMme Chloé CHÊNE, conseillère\n\nAbsent : M. David DUNE\nOBJET : Vente du pré\n${DECIDED}\n`,
  );
  assert.match(act?.attendance.text ?? '', /ARBRE[\s\S]*CHÊNE[\s\S]*DUNE$/);
});

test('members below their communes, whose names are told by a line', () => {
  const lines =
    'Pour la commune de Val-sur-Orle : Luc ROUX\nMONT SUR LOUE\tÈve DURAND\nCorval : Guy SIMON du PRÉ';
  const [act] = actsOf(`${HEAD}\nÉtaient présents :\n${lines}\nOBJET : Vente du pré\n${DECIDED}\n`);
  assert.ok(act?.attendance.text.endsWith(lines));
  const below =
    'pour la commune de Corval : madame Ève DURAND\n\nAbsents : M. ROUX de Vert,\nM. PETIT de MONT sur ORLE, MM. BLANC et\nNOIR du PRÉ';
  const [other] = actsOf(`${HEAD}\nÉtaient présents :\n\n${below}\nOBJET : Vente du pré\n${DECIDED}\n`);
  assert.ok(other?.attendance.text.endsWith(below));
});

test('lists below what was decided', () => {
  const [act] = actsOf(
    `COMMUNE DE SAINT-EXEMPLE\nDÉLIBÉRATION N° 2024/71\nSéance du 12 mars 2024\n\nOBJET : Vente du pré\n\nLe conseil municipal de Saint-Exemple,\nSur le rapport de Mme Aline ARBRE,\nAprès en avoir délibéré, à l'unanimité,\nDÉCIDE de vendre le pré.\n\nOnt participé au vote :\nPrésents : Mme Aline ARBRE, M. Bruno BOIS.\nAbsent : M. David DUNE.\n\nPour extrait conforme,\nLe maire,\nBruno BOIS\n`,
  );
  assert.match(act?.heading.text ?? '', /^COMMUNE[\s\S]*12 mars 2024$/);
  assert.match(act?.body.text ?? '', /^Le conseil municipal de[\s\S]*vendre le pré\./);
  assert.match(act?.attendance.text ?? '', /^Présents[\s\S]*DUNE\.$/);
});

test('a title above a list of labels, each over its value', () => {
  const [act] = actsOf(
    `Délibération n° 2024-054\n\nNom de la voie nouvelle du lotissement\n\nSéance du\n12 mars 2024\nVotants\n2\n\nÉtaient présents : Aline ARBRE, Bruno BOIS\n\n${DECIDED}\n`,
  );
  assert.is(act?.subject.flat, 'Nom de la voie nouvelle du lotissement');
});

test('a day in words belongs to the stamp whose label stands above it', () => {
  const [act] = actsOf(
    `${HEAD}\nObjet : Tarifs\n\n${DECIDED}\nPour extrait conforme\nREÇU EN PRÉFECTURE LE :\n18 MARS 2024\nPUBLIÉ LE :\n19 MARS 2024\n`,
  );
  assert.is(act?.stamp.flat, 'REÇU EN PRÉFECTURE LE : 18 MARS 2024 PUBLIÉ LE : 19 MARS 2024');
});

test.run();
