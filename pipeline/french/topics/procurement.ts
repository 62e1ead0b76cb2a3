import type { TopicWords } from './topic-words.ts';

/** Commande publique. */
export const PROCUREMENT: TopicWords = {
  // Marchés publics
  '1.1': {
    9: 'attribution marche maitrise oeuvre, attribution marche moe, consultation maitrise oeuvre, consultation moe',
    8: 'groupement commande, groupement achat, ugap, bon commande, appel offres, marche construction, marche rehabilitation, marche renovation, marche travaux, marche entretien, modification marche, sans suite, resiliation marche, marche subsequent, coordonnateur sps, fourniture pose, choix fournisseur',
    7: 'marche public, attribution marche, accord cadre, avenant marche, marche fourniture, marche prestation, marche service, marche assurance, attribution lot, attribution phase, procedure adaptee, commande publique, mapa, achat groupe, penalite retard, bureau controle, choix titulaire, convention constitutive groupement, traitance',
    6: 'acquisition tracteur, acquisition camion, acquisition materiel, acquisition mobilier, devis, choix entreprise, choix prestataire, centrale achat, achat vehicule, achat materiel, achat tracteur, achat mobilier, acquisition equipement, acquisition minibus, acquisition balayeuse, acquisition tondeuse, acquisition vehicule, coordination sps, mission controle technique, lancement consultation, fourniture repas, fourniture denree, fourniture carburant, travaux supplementaire, modification lot, etude geotechnique, etude sol, choix offre',
    5: 'avenant, marche, dossier consultation, consultation entreprise, avenant lot, avenant travaux',
    3: 'lot, desamiantage, prestation service, attribution',
  },
  // Délégation de service public
  '1.2': {
    8: 'delegation service public, contrat concession, concession service, affermage, delegataire, dsp, gestion deleguee, mode gestion, concession distribution, rapport delegataire, traite concession, contrat delegation, regie interessee, avenant concession, cahier charges concession, contrat affermage',
    5: 'casino, crematorium',
    4: 'concession gaz, concession electricite, concession plage',
  },
  // Conventions de mandat
  '1.3': {
    8: 'convention mandat, maitrise ouvrage deleguee, delegation maitrise ouvrage, transfert maitrise ouvrage, mandat maitrise ouvrage, moa, maitrise ouvrage public, co maitrise ouvrage, comaitrise ouvrage, maitrise ouvrage temporaire, transfert temporaire maitrise ouvrage',
    7: 'maitrise ouvrage',
    4: 'convention syndicat energie, syndicat departemental energie, intracting, sde, sdef, sdem, sdee, sieml, sydela, sydev, syane',
  },
  // Autres types de contrats
  '1.4': {
    7: 'contrat fourriere, contrat nettoyage, contrat prestation, contrat maintenance, contrat entretien, contrat assurance, convention prestation, dommage ouvrage, contrat location photocopieur, location photocopieur, contrat fourniture, contrat hebergement, contrat verification, contrat telesurveillance, contrat abonnement, contrat assistance, contrat logiciel, contrat copieur, maintenance informatique, maintenance logiciel',
    6: 'avenant contrat, contrat service, location vehicule, location materiel, location copieur',
    4: 'illumination, ouvrage, assurance, abonnement, copieur, photocopieur',
    3: 'eclairage public, convention partenariat, contrat',
    1: 'convention, avenant convention',
  },
  // Transactions / protocole d’accord transactionnel
  '1.5': {
    8: 'protocole transactionnel, transaction, protocole accord transactionnel',
    7: 'protocole accord',
  },
  // Actes relatifs à la maîtrise d’œuvre
  '1.6': {
    9: 'maitrise oeuvre, maitre oeuvre, moe, assistance maitrise ouvrage, concours maitrise oeuvre, remuneration maitre oeuvre, remuneration maitrise oeuvre, assistant maitrise ouvrage',
    8: 'avant projet',
    7: 'programmiste, amo',
    6: 'honoraire, etude faisabilite, bureau etude, architecte',
    5: 'concours restreint, esquisse',
    4: 'apd, aps',
  },
  // Actes spéciaux et divers
  '1.7': {
    3: 'acte special, signalisation horizontale',
  },
};
