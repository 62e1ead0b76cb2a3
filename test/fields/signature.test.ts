import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { signature } from '../../pipeline/fields/signature.ts';
import type { Signatory } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts) =>
  Object.fromEntries(
    signature
      .extract(contextOf(texts, { draft: { '/authority/name': 'Commune de Saint-Exemple' } }))
      .map((fact) => [fact.pointer, fact]),
  );

const days = suite('signature: day');
for (const [value, expected] of [
  ['Fait à Montpellier, le 17 février 2021', '2021-02-17'],
  ['Fait à Saint-Exemple le 17/02/2021', '2021-02-17'],
  ['FAIT À SAINT-EXEMPLE, LE 17 FÉVRIER 2021', '2021-02-17'],
  ['Fait à La Roche-en-Bois,\nle mercredi 17 février 2021', '2021-02-17'],
  ['Fait en mairie, le 17 février 2021', '2021-02-17'],
  ['Fait le 17 février 2021', '2021-02-17'],
  ['Fait et délibéré les jours, mois et an susdits.\nEn mairie, le 17/02/2021', '2021-02-17'],
  ['Fait et délibéré à Saint-Exemple, le 17 février 2021', '2021-02-17'],
  ['Pour extrait conforme, le 17 février 2021', '2021-02-17'],
  ['Pour extrait certifié conforme,\nSaint-Exemple, le 17 février 2021', '2021-02-17'],
  ['Pour copie conforme, à Saint-Exemple le 17 février 2021', '2021-02-17'],
  ['Saint-Exemple, le 17 février 2021\nLe Maire', '2021-02-17'],
  ['À Saint-Exemple, le 17 février 2021', '2021-02-17'],
  ['Signé le 17/02/2021', '2021-02-17'],
  ['Signé électroniquement le 17/02/2021', '2021-02-17'],
  ['Signé électroniquement par Jean ARBRE, Maire\nle 17/02/2021', '2021-02-17'],
  ['Signature électronique\nJeanne ARBRE\nLe 17/02/2021 à 17:42', '2021-02-17'],
  ['Date de signature : 17/02/2021', '2021-02-17'],
  ['Signé par : Jeanne ARBRE\nDate : 17/02/2021\nQualité : Présidente', '2021-02-17'],
  ['Publiée le 18/02/2021\nFait à Saint-Exemple, le 17 février 2021', '2021-02-17'],
  ['Fait et délibéré les jour, mois et an que dessus', null],
  ['Fait et délibéré les jour, mois et an susdits\nPublié le 17/02/2021', null],
  ['Ainsi fait et délibéré en séance', null],
  ['Publiée le : 17 février 2021', null],
  ['Reçu en préfecture le 17/02/2021', null],
  ['Transmis au représentant de l’État le 17/02/2021', null],
  ['Affiché à Saint-Exemple le 17/02/2021', null],
  ['Certifié exécutoire le 17/02/2021', null],
  ['Fait à Saint-Exemple, le', null],
  ['Fait à Saint-Exemple, le 31 février 2021', null],
  ['', null],
] as const) {
  days(value || 'nothing', () => assert.is(read({ closing: value })['/signedOn']?.value ?? null, expected));
}
days('a date before the sitting is that of an annex', () => {
  const closing = 'Fait à Saint-Exemple, le 9 janvier 2021';
  const facts = signature.extract(contextOf({ closing }, { draft: { '/sitting/date': '2021-02-08' } }));
  assert.is(facts.length, 0);
});
days.run();

const signers = suite('signature: signatory');
for (const [value, name, capacity] of [
  [
    'Pour extrait conforme,\nMonsieur le Maire\n\nSigné.\n\nMichaël DELAFOSSE\n\nPubliée le : 17 février 2021',
    'Michaël DELAFOSSE',
    'maire',
  ],
  [
    'Pour extrait conforme, Madame le Maire\n\nHélène MANDROUX\nPubliée le : 05 février 2013',
    'Hélène MANDROUX',
    'maire',
  ],
  ['Le Maire, Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire, Jean ARBRE CAHIER des CHARGES CLAUSES', 'Jean ARBRE', 'maire'],
  ['Le Maire, Jean ARBRE Annexe à la délibération', 'Jean ARBRE', 'maire'],
  ['Le Maire, Jean ARBRE RÈGLEMENT DU CIMETIÈRE', 'Jean ARBRE', 'maire'],
  ['Paul GRIS, Luc ROUX\nÈve BLANC\nLa Maire\nAnne LEROUX', 'Anne LEROUX', 'maire'],
  ['ORME, Mme Anne PETIT)\n\nSuivent les signatures.\nLa Maire : Anne LEROUX', 'Anne LEROUX', 'maire'],
  [
    'Signé électroniquement par : Christophe\nARBRE-BOIS\nDate de signature : 03/10/2023\nQualité : Président',
    'Christophe ARBRE-BOIS',
    'président',
  ],
  ['Le Maire,\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire, UNS Jean-Marc ARBRE', 'Jean-Marc ARBRE', 'maire'],
  ['Le Maire\nJean ARBRE.', 'Jean ARBRE', 'maire'],
  ['Le Maire : M. Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['LE MAIRE,\nJEAN ARBRE', 'JEAN ARBRE', 'maire'],
  ['Le Maire,\nARBRE Jean', 'ARBRE Jean', 'maire'],
  ['Le Maire,\nJ. ARBRE', 'J. ARBRE', 'maire'],
  ['Le Maire,\nM. ARBRE', 'ARBRE', 'maire'],
  ['Le Maire de Saint-Exemple,\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['La Maire,\nAnne LEROUX', 'Anne LEROUX', 'maire'],
  ['La Présidente, Anne LEROUX', 'Anne LEROUX', 'présidente'],
  ['Le Président,\nM. Jean ARBRE', 'Jean ARBRE', 'président'],
  ['Le Président du CCAS,\nJean ARBRE', 'Jean ARBRE', 'président'],
  ['Le Maire,\nSigné : Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire,\n[signature]\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire,\n(signature et cachet)\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Pour le Maire et par délégation, l’adjoint, Jean ARBRE', 'Jean ARBRE', 'adjoint'],
  ['Pour le Maire empêché,\nLa première adjointe,\nAnne LEROUX', 'Anne LEROUX', 'première adjointe'],
  ['Pour le Maire,\nL’adjointe déléguée\nAnne LEROUX', 'Anne LEROUX', 'adjointe déléguée'],
  ['Pour le Président et par délégation,\nLe Vice-Président,\nJean ARBRE', 'Jean ARBRE', 'vice-président'],
  ['Pour le Maire,\nJean ARBRE', 'Jean ARBRE', 'pour le maire'],
  ['Le 1er adjoint au maire,\nJean ARBRE', 'Jean ARBRE', '1er adjoint au maire'],
  ['Jean ARBRE\nMaire', 'Jean ARBRE', 'maire'],
  ['Jean ARBRE, Maire de Saint-Exemple', 'Jean ARBRE', 'maire'],
  ['Jean ARBRE\nMaire\nAnne LEROUX\nSecrétaire de séance', 'Jean ARBRE', 'maire'],
  ['Le Maire,\nJean ARBRE\nLe secrétaire de séance,\nAnne LEROUX', 'Jean ARBRE', 'maire'],
  ['Le secrétaire de séance,\nAnne LEROUX\nLe Maire,\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire, Le secrétaire de séance,\nJean ARBRE Anne LEROUX', 'Jean ARBRE', 'maire'],
  ['Le secrétaire de séance Le Maire\nAnne LEROUX Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['U Merre / Le Maire\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ["M. Luc BOIS : n'a pas pris part au vote.\nLe Maire\nJean ARBRE", 'Jean ARBRE', 'maire'],
  ['Pour extrait certifié conforme, le Maire, Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire, Jean ARBRE             Le Secrétaire de séance, Anne LEROUX', 'Jean ARBRE', 'maire'],
  ['Jean ARBRE             Anne LEROUX\nMaire             Secrétaire de séance', 'Jean ARBRE', 'maire'],
  ['Signé électroniquement par : Jean ARBRE\nQualité : Maire', 'Jean ARBRE', 'maire'],
  ['Signé par Jean ARBRE', 'Jean ARBRE', null],
  ['Signé : Jean ARBRE', 'Jean ARBRE', null],
  ['Signé : M. Jean ARBRE, Maire', 'Jean ARBRE', 'maire'],
  ['Le secrétaire de séance,\nSigné : Anne LEROUX\nLe Maire,\nSigné : Jean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire\nVu et signé électroniquement\nJean ARBRE 2024.03.14 10:22:33 +0100', 'Jean ARBRE', 'maire'],
  ['Signé par : Jean ARBRE le 14/03/2024 à 10:22\nQualité : Maire', 'Jean ARBRE', 'maire'],
  ['Le Maire,\nSigné électroniquement par\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Fait à Saint-Exemple, le 17 février 2021\nLe Maire,\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire,\nPublié le 17/02/2021\nJean ARBRE', 'Jean ARBRE', 'maire'],
  ['Le Maire,\nPrésident de séance,\nJean ARBRE', 'Jean ARBRE', 'maire'],
  [
    'Ainsi fait et délibéré les jour, mois et an que dessus, et ont signé au registre les membres présents. Pour extrait conforme, Le Maire : Jean ARBRE',
    'Jean ARBRE',
    'maire',
  ],
  [
    'Ainsi fait et délibéré les jour, mois et an ci-dessus. Pour copie conforme, Le Président, Jean ARBRE',
    'Jean ARBRE',
    'président',
  ],
  // Nobody named.
  ['Le Maire,', null, null],
  ['Le Maire,\nSigné', null, null],
  ['Le Maire,\nSaint-Exemple', null, null],
  ['Le secrétaire de séance,\nAnne LEROUX', null, null],
  ['Jean ARBRE\nCertifiée exécutoire par le maire compte tenu de l’envoi en préfecture', null, null],
  ['Monsieur le Maire certifie sous sa responsabilité le caractère exécutoire\nJean ARBRE', null, null],
  [
    'La présente peut faire l’objet d’un recours adressé au Maire\nTribunal administratif de Bois',
    null,
    null,
  ],
  ['Pour extrait conforme', null, null],
  // What was left of a stamp.
  ['Pour extrait conforme\n\nLe Premier Adjoint SE Q\n\nEby', null, null],
  ['', null, null],
] as const) {
  signers(value || 'nothing', () => {
    const found = read({ closing: value })['/signatory']?.value as Signatory | undefined;
    assert.equal([found?.name ?? null, found?.capacity ?? null], [name, capacity]);
  });
}
const ENDS: [name: string, body: string, expected: string | null][] = [
  [
    'where no formula opens the closing',
    'DÉCIDE de fixer le tarif ;\n\nBois, le 15 novembre 2022\nLe Président,\nLuc FERRY-ROUX',
    'Luc FERRY-ROUX',
  ],
  [
    'where somebody signs for another',
    'APPROUVE la convention à l’unanimité\n\nPour Madame le Maire empêchée,\nLe Premier Adjoint,\nJean LE GALL',
    'Jean LE GALL',
  ],
  [
    'under the last words of a long sentence',
    'Le conseil, après en avoir délibéré, approuve la convention de partenariat et AUTORISE Madame le\nMaire à la signer.\n\nLe secrétaire de séance\tLe Maire\n\nPaul BOIS\tJean ARBRE',
    'Jean ARBRE',
  ],
  [
    'right above who may be appealed to',
    'Décide d’admettre la somme en non-valeur.\n(Abstention du groupe Demain)\n\nLe Président du Conseil régional\n\nJean ARBRE\nReçu le : 20 novembre 2023\nNB : Le tribunal administratif est compétent pour connaître du contentieux.',
    'Jean ARBRE',
  ],
  [
    'above what was deposited',
    'Le Conseil municipal approuve la décision modificative.\n\nLe Maire, Jean ARBRE\n\nCertifiée exécutoire, dépôt en Préfecture le 21 décembre 2023, publiée le 22 décembre 2023',
    'Jean ARBRE',
  ],
  ['a vote is no signature', 'AUTORISE le Maire à signer\nPour : 14\nAbstention : M. Jean ARBRE', null],
  [
    'a decision is no signature',
    'Le Maire,\nJean ARBRE\nprésente le projet. Le conseil décide de le retenir',
    null,
  ],
  [
    'in the last sentence of a text on one line',
    'Le conseil municipal prend acte des décisions présentées. Ainsi fait et délibéré les jour, mois et an que dessus. Pour copie certifiée conforme, Le Président : Jean ARBRE',
    'Jean ARBRE',
  ],
  [
    'above a certificate and the ways of appeal',
    'Décide d’admettre la somme de 1 525 € en non-valeur.\n\nLa secrétaire de séance,\n\nAnne BOIS\n\nLe Président,\n\nJean ARBRE\n\nLe Président certifie sous sa responsabilité le caractère exécutoire de cet acte et informe que la présente\ndélibération peut faire l’objet d’un recours devant le tribunal administratif de Beauval.',
    'Jean ARBRE',
  ],
];
for (const [name, body, expected] of ENDS) {
  signers(name, () => {
    const found = read({ body })['/signatory']?.value as Signatory | undefined;
    assert.is(found?.name ?? null, expected);
  });
}
signers('an item of minutes has no signature of its own', () => {
  assert.is(read({ headIsShared: true, body: 'Décide ;\n\nLe Maire,\nJean ARBRE' })['/signatory'], undefined);
});
signers('in the stamp', () => {
  const found = read({ stamp: 'Signé par : Jean ARBRE\nQualité : Maire' })['/signatory']?.value;
  assert.equal(found, { name: 'Jean ARBRE', capacity: 'maire' });
});
signers('office and name are its words', () => {
  const fact = read({ closing: 'Le Maire,\nJean ARBRE' })['/signatory'];
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['Maire', 'Jean ARBRE'],
  );
});
signers('beside a certificate, in one paragraph', () => {
  const body =
    "Le conseil municipal donne son accord à l'unanimité.\n\nLe maire certifie le caractère exécutoire de cet acte.\tFait et délibéré les jour, mois et an susdits.\nLe maire,\nLuc ROUX";
  assert.is((read({ body })['/signatory']?.value as Signatory | undefined)?.name, 'Luc ROUX');
});
signers.run();
