import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { topic } from '../../pipeline/fields/topic.ts';
import { TOPIC_WORDS } from '../../pipeline/french/topics/index.ts';
import { topicOf } from '../../pipeline/french/topics/nomenclature.ts';
import { SMALL_WORDS, YEAR_WORD } from '../../pipeline/french/topics/words-of-title.ts';
import type { Topic } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts, operativeText: string[] = []) =>
  topic.extract(
    contextOf(texts, {
      draft: {
        '/subject': texts.subject?.replace(/\s+/g, ' ') ?? null,
        '/operativeText': operativeText.map((text) => ({ text })),
      },
    }),
  )[0];
const codeOf = (texts: SectionTexts, operativeText: string[] = []) =>
  (read(texts, operativeText)?.value as Topic | undefined)?.code ?? null;

const printed = suite('topic: printed');
for (const [value, expected] of [
  ['Matière : 7.5', '7.5'],
  ['Matière : 7.5 Subventions', '7.5'],
  ['Matière de l’acte : 7.5.1 Subventions', '7.5'],
  ['Nomenclature : 7.5 Subventions', '7.5'],
  ['Nomenclature ACTES : 7.5.1', '7.5'],
  ['NOMENCLATURE @CTES 7.10', '7.10'],
  ['Classification : 8.8 Environnement', '8.8'],
  ['Code matière 4.1', '4.1'],
  ['Code nomenclature : 7-10-2', '7.10'],
  ['Matière : 3 . 2', '3.2'],
  ['Domaine : 5.7 Intercommunalité', '5.7'],
  ['7.5 Subventions', '7.5'],
  ['7.1 - Décisions budgétaires', '7.1'],
  ['7.5.1 Finances locales – Subventions', '7.5'],
  ['Matière : 7.11', null],
  ['Matière : 0.5', null],
  ['Matière : 9.9', null],
  ['7.5 kilomètres', null],
  ['Article 7.5 du règlement', null],
  ['Hausse de 7.5 %', null],
  ['', null],
] as const) {
  printed(value || 'nothing', () => assert.is(codeOf({ heading: value }), expected));
}
printed('is stated, with the label of the nomenclature', () => {
  const fact = read({ heading: 'Matière : 7.5', subject: 'Budget primitif' });
  assert.equal(fact?.value, { code: '7.5', label: 'Subventions' });
  assert.is(fact?.certainty, 'stated');
  assert.is(fact?.spans[0]?.quote, 'Matière : 7.5');
});
printed.run();

const words = suite('topic: inferred from a title');
for (const [title, expected] of [
  ['Attribution du marché de travaux de l’école', '1.1'],
  ['Avenant n° 2 au marché de réfection de la toiture', '1.1'],
  ['Groupement de commandes pour l’achat d’électricité', '1.1'],
  ['Délégation de service public du camping – rapport annuel', '1.2'],
  ['Mission de maîtrise d’œuvre pour la salle des fêtes', '1.6'],
  ['Approbation de la modification n° 1 du PLU', '2.1'],
  ['Plan local d’urbanisme – arrêt du projet', '2.1'],
  ['Instauration du droit de préemption urbain', '2.3'],
  ['Instauration du permis de démolir', '2.2'],
  ['Acquisition de la parcelle AB 12', '3.1'],
  ['Vente de la parcelle AB 12 à M. Arbre', '3.2'],
  ['Bail commercial du local 3, place du Bois', '3.3'],
  ['Désaffectation et déclassement du domaine public', '3.5'],
  ['Coupe de bois en forêt communale', '3.6'],
  ['Modification du tableau des effectifs', '4.1'],
  ['Création d’un poste d’adjoint technique', '4.1'],
  ['Recrutement d’agents contractuels pour accroissement saisonnier', '4.2'],
  ['Mise en place du RIFSEEP', '4.5'],
  ['Élection du maire', '5.1'],
  ['Détermination du nombre d’adjoints', '5.1'],
  ['Règlement intérieur du conseil municipal', '5.2'],
  ['Approbation du procès-verbal de la séance précédente', '5.2'],
  ['Désignation des représentants au syndicat des eaux', '5.3'],
  ['Délégations du conseil municipal au maire', '5.4'],
  ['Indemnités de fonction des élus', '5.6'],
  ['Modification des statuts de la communauté de communes', '5.7'],
  ['Rapport d’activité de la communauté de communes', '5.7'],
  ['Autorisation d’ester en justice', '5.8'],
  ['Ouverture des commerces le dimanche', '6.4'],
  ['Vidéoprotection du centre-bourg', '6.1'],
  ['Budget primitif 2024', '7.1'],
  ['Compte administratif 2023 – budget annexe assainissement', '7.1'],
  ['Décision modificative n° 1', '7.1'],
  ['Affectation du résultat 2023', '7.1'],
  ['Vote des taux d’imposition 2024', '7.2'],
  ['Taxe de séjour', '7.2'],
  ['Garantie d’emprunt accordée à l’office HLM', '7.3'],
  ['Subventions aux associations 2024', '7.5'],
  ['Demande de DETR pour la rénovation de l’école', '7.5'],
  ['Attribution de compensation 2024', '7.6'],
  ['Fonds de concours de la communauté de communes', '7.8'],
  ['Tarifs communaux 2024', '7.10'],
  ['Admission en non-valeur de créances irrécouvrables', '7.1'],
  ['Créances éteintes – budget principal', '7.1'],
  ['Débat d’orientations budgétaires 2025', '7.10'],
  ['Adoption de la nomenclature M57', '7.10'],
  ['Convention de servitude Enedis – chemin du Moulin', '2.2'],
  ['Acquisition d’un véhicule pour les services techniques', '1.1'],
  ['Avenant au marché de maîtrise d’œuvre de la salle', '1.6'],
  ['Mandat spécial – congrès des maires', '5.3'],
  ['Convention avec le SDE – mât d’éclairage de la place', '1.3'],
  ['Engagement partenarial avec la DDFiP', '7.10'],
  ['Information : opération titres d’identité', '9.1'],
  ['Modification du règlement du SPANC', '7.10'],
  ['Carte scolaire – fermeture d’une classe', '8.1'],
  ['Création d’un multi-accueil petite enfance', '8.2'],
  ['Classement de voies communales', '8.3'],
  ['Programme local de l’habitat', '8.5'],
  ['Rapport sur le prix et la qualité du service public de l’eau potable', '8.8'],
  ['Convention avec l’école de musique', '8.9'],
  ['Recensement de la population 2025', '9.1'],
  ['Dénomination de la nouvelle place du bourg', '2.1'],
  ['Restauration scolaire : tarifs et règlement', '7.10'],
  ['Motion contre la fermeture de la trésorerie', '9.4'],
  ['DE2025_041_taux_fiscalité_locale', '7.2'],
  ['Appel d’offres pour la collecte des déchets', '1.1'],
  ['Achat d’une balayeuse : validation du devis', '1.1'],
  ['Convention de co-maîtrise d’ouvrage pour la traverse du bourg', '1.3'],
  ['Mission d’assistance à maîtrise d’ouvrage', '1.6'],
  ['Périmètre délimité des abords de la chapelle', '2.1'],
  ['Vente d’un délaissé de voirie', '3.2'],
  ['Bail emphytéotique avec l’office de l’habitat', '3.3'],
  ['Règlement intérieur de la salle polyvalente', '3.5'],
  ['Dénomination de l’école maternelle', '3.5'],
  ['Reprise de tombes abandonnées au cimetière', '3.5'],
  ['Bail de chasse en forêt', '3.6'],
  ['Journée de solidarité des agents', '4.1'],
  ['Création d’un emploi non permanent pour accroissement temporaire', '4.2'],
  ['Recrutement en parcours emploi compétences', '4.4'],
  ['Élection du premier vice-président', '5.1'],
  ['Installation d’un nouveau conseiller municipal', '5.2'],
  ['Création des commissions municipales', '5.2'],
  ['Désignation du secrétaire de séance', '5.2'],
  ['Désignation des délégués à la SPL', '5.3'],
  ['Fixation du nombre de membres du CCAS', '5.3'],
  ['Décisions prises par le maire en vertu de sa délégation', '5.4'],
  ['Transfert de la compétence eau et assainissement', '5.7'],
  ['Désignation d’un avocat', '5.8'],
  ['Plan communal de sauvegarde', '6.1'],
  ['Ouverture anticipée des crédits d’investissement', '7.1'],
  ['Taxe GEMAPI : produit attendu', '7.2'],
  ['Renégociation de la dette', '7.3'],
  ['Convention d’objectifs et de moyens avec le club', '7.5'],
  ['Redevance d’occupation du domaine public', '7.10'],
  ['Encaissement d’un chèque', '7.10'],
  ['Portage de repas à domicile', '8.2'],
  ['Aménagement de sécurité de la traversée', '8.3'],
  ['Zonage d’assainissement', '8.8'],
  ['Convention avec le CIAS pour les aînés', '8.2'],
  ['Alignement et cession', '3.5'],
  ['Festival de cinéma et de musique du musée – Désignation d’un représentant', '5.3'],
  ['Société d’économie mixte du marché – Désignation des représentants de la ville', '5.3'],
  ['Garantie d’emprunt pour des logements sociaux du bailleur de l’habitat', '7.3'],
  ['Délaissé de voirie rue du Puits – Acquisition de la parcelle B 12', '3.1'],
  ['Marché de construction d’une bibliothèque dans l’école', '1.1'],
  ['Échange de données avec le syndicat', '5.7'],
  ['Dénomination du groupe scolaire', '3.5'],
  ['Exonération des droits de place', '7.10'],
  ['Décisions du maire prises par délégation', '5.4'],
  ['Rapport à rendre au plus tard en juin', null],
  ['Agenda Ad’AP', null],
  ['Horaires d’ouverture de la mairie', null],
  ['Visite d’une entreprise du quartier', null],
  ['Affaires diverses', null],
  ['Convention', null],
  ['Convention d’alignement et de cession', null],
  ['Consultation des habitants', null],
  ['Classement sonore des infrastructures', null],
  ['Demandes sur lesquelles statuer', null],
  ['', null],
] as const) {
  words(title || 'nothing', () => assert.is(codeOf({ subject: title }), expected));
}
words('is inferred, from the words of the title', () => {
  const fact = read({ subject: 'Budget primitif 2024' });
  assert.equal(fact?.value, { code: '7.1', label: 'Décisions budgétaires' });
  assert.equal([fact?.certainty, fact?.rule], ['inferred', 'topic-words-of-title']);
});
words('shows the words that said it, and no others', () => {
  const fact = read({ subject: 'ADMR – DM n° 2 du budget\nannexe du camping' });
  assert.is((fact?.value as Topic | undefined)?.code, '7.1');
  assert.equal(
    fact?.spans.map(({ quote }) => quote.replace(/\s+/g, ' ')),
    ['DM', 'budget annexe'],
  );
});
words('a title that says nothing leaves it to the decision', () => {
  const fact = read({ subject: 'Affaire du chemin creux' }, [
    'de vendre la parcelle',
    'autorise la vente du terrain',
  ]);
  assert.equal((fact?.value as Topic | undefined)?.code, '3.2');
  assert.is(fact?.rule, 'topic-words-of-decision');
  assert.is(fact?.spans[0]?.quote, 'Affaire du chemin creux');
});
words('the terms of the lexicon are plain words under codes of the nomenclature', () => {
  for (const [code, byWeight] of Object.entries(TOPIC_WORDS)) {
    assert.ok(topicOf(code), code);
    for (const phrase of Object.values(byWeight).join(', ').split(', ')) {
      assert.match(phrase, /^[a-z0-9]+\.?(?: [a-z0-9]+\.?)*$/);
      assert.not(
        phrase.split(' ').some((word) => SMALL_WORDS.has(word) || YEAR_WORD.test(word)),
        `« ${phrase} » would never match`,
      );
    }
  }
});
words('the name of a street says nothing', () => {
  assert.is(codeOf({ subject: 'Numérotation de la rue de la Gare' }), '2.1');
  assert.is(codeOf({ subject: 'Rue du Musée' }), null);
});
words.run();
