/**
 * Matières of the national nomenclature of the ACTES programme, levels 1 and 2. Labels follow the
 * ministry's list, accents put back, « pourvoirs » read « pouvoirs ».
 */
const TREE: Record<string, readonly [label: string, ...below: string[]]> = {
  '1': [
    'Commande publique',
    'Marchés publics',
    'Délégation de service public',
    'Conventions de mandat',
    'Autres types de contrats',
    'Transactions / protocole d’accord transactionnel',
    'Actes relatifs à la maîtrise d’œuvre',
    'Actes spéciaux et divers',
  ],
  '2': [
    'Urbanisme',
    'Documents d’urbanisme',
    'Actes relatifs au droit d’occupation ou d’utilisation des sols',
    'Droit de préemption urbain',
  ],
  '3': [
    'Domaine et patrimoine',
    'Acquisitions',
    'Aliénations',
    'Locations',
    'Limites territoriales',
    'Autres actes de gestion du domaine public',
    'Autres actes de gestion du domaine privé',
  ],
  '4': [
    'Fonction publique',
    'Personnels titulaires et stagiaires de la F.P.T.',
    'Personnel contractuel',
    'Fonction publique hospitalière',
    'Autres catégories de personnels',
    'Régime indemnitaire',
  ],
  '5': [
    'Institutions et vie politique',
    'Élection exécutif',
    'Fonctionnement des assemblées',
    'Désignation de représentants',
    'Délégation de fonctions',
    'Délégation de signature',
    'Exercice des mandats locaux',
    'Intercommunalité',
    'Décision d’ester en justice',
  ],
  '6': [
    'Libertés publiques et pouvoirs de police',
    'Police municipale',
    'Pouvoir du président du conseil général',
    'Pouvoir du président du conseil régional',
    'Autres actes réglementaires',
    'Actes pris au nom de l’État et soumis au contrôle hiérarchique',
  ],
  '7': [
    'Finances locales',
    'Décisions budgétaires',
    'Fiscalité',
    'Emprunts',
    'Interventions économiques',
    'Subventions',
    'Contributions budgétaires',
    'Avances',
    'Fonds de concours',
    'Prise de participation (SEM, etc.)',
    'Divers',
  ],
  '8': [
    'Domaines de compétences par thèmes',
    'Enseignement',
    'Aide sociale',
    'Voirie',
    'Aménagement du territoire',
    'Politique de la ville-habitat-logement',
    'Emploi-formation professionnelle',
    'Transports',
    'Environnement',
    'Culture',
  ],
  '9': [
    'Autres domaines de compétences',
    'Autres domaines de compétences des communes',
    'Autres domaines de compétences des départements',
    'Autres domaines de compétences des régions',
    'Vœux et motions',
  ],
};

/** Labels of a code of level 2, the one above first: « 7.5 » → Finances locales, Subventions. */
export function topicOf(code: string): { domain: string; label: string } | null {
  const [first = '', second = ''] = code.split('.');
  const [domain, ...below] = TREE[first] ?? [];
  const label = below[Number(second) - 1];
  return domain && label ? { domain, label } : null;
}
