import type { TopicWords } from './topic-words.ts';

/** Commande publique. */
export const PROCUREMENT: TopicWords = {
  // Marchés publics
  '1.1': {
    9: 'exoneration penalite, attribution marche maitrise oeuvre, attribution marche moe, consultation maitrise oeuvre, consultation moe',
    8: 'groupement commande, groupement achat, ugap, bon commande, appel offres, marche construction, marche rehabilitation, marche renovation, marche travaux, marche entretien, modification marche, sans suite, resiliation marche, marche subsequent, coordonnateur sps, fourniture pose, choix fournisseur, lancer consultation, resultat consultation, consultation entreprise, devis societe, devis entreprise, choix entreprise, choix prestataire, attribution lot, choix devis, infructueux, acquisition logiciel',
    7: 'marche public, attribution marche, accord cadre, avenant marche, marche fourniture, marche prestation, marche service, marche assurance, attribution phase, procedure adaptee, commande publique, mapa, achat groupe, penalite retard, bureau controle, choix titulaire, convention constitutive groupement, traitance',
    6: 'acquisition tracteur, acquisition camion, acquisition materiel, acquisition mobilier, devis, centrale achat, achat vehicule, achat materiel, achat tracteur, achat mobilier, acquisition equipement, acquisition minibus, acquisition balayeuse, acquisition tondeuse, acquisition vehicule, coordination sps, mission controle technique, lancement consultation, fourniture repas, fourniture denree, fourniture carburant, travaux supplementaire, modification lot, etude geotechnique, etude sol, choix offre, value',
    5: 'avenant, marche, dossier consultation, avenant lot, avenant travaux, achat',
    4: 'prestataire',
    3: 'lot, desamiantage, prestation service, attribution, fourniture',
  },
  // Délégation de service public
  '1.2': {
    8: 'delegation service public, contrat concession, concession service, affermage, delegataire, dsp, gestion deleguee, mode gestion, concession distribution, rapport delegataire, traite concession, contrat delegation, regie interessee, avenant concession, cahier charges concession, contrat affermage, concession amenagement, procedure concession',
    7: 'attribution concession service, attribution concession plage',
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
    9: 'assurance dommage ouvrage',
    7: 'contrat fourriere, contrat nettoyage, contrat prestation, contrat maintenance, contrat entretien, contrat assurance, convention prestation, dommage ouvrage, contrat location photocopieur, location photocopieur, contrat fourniture, contrat hebergement, contrat verification, contrat telesurveillance, contrat abonnement, contrat assistance, contrat logiciel, contrat copieur, maintenance informatique, maintenance logiciel',
    6: 'avenant contrat, contrat service, location vehicule, location materiel, location copieur, location entretien',
    5: 'convention entretien, assistance technique',
    4: 'illumination, assurance, abonnement, copieur, photocopieur, maintenance, logiciel, esat, tonte, ouvrage',
    3: 'convention partenariat, contrat, eclairage public',
    1: 'convention, avenant convention',
  },
  // Transactions / protocole d’accord transactionnel
  '1.5': {
    8: 'protocole transactionnel, transaction, protocole accord transactionnel, reglement amiable, protocole indemnisation, indemnisation amiable',
    7: 'protocole accord',
  },
  // Actes relatifs à la maîtrise d’œuvre
  '1.6': {
    9: 'maitrise oeuvre, maitre oeuvre, moe, assistance maitrise ouvrage, concours maitrise oeuvre, remuneration maitre oeuvre, remuneration maitrise oeuvre, assistant maitrise ouvrage, choix bureau etude, concours architecture',
    8: 'avant projet, validation apd, approbation apd, etude programmation, cabinet architecte, choix architecte, choix cabinet architecte',
    7: 'programmiste, amo',
    6: 'honoraire, etude faisabilite, bureau etude, architecte, apd, aps',
    5: 'concours restreint, esquisse',
  },
  // Actes spéciaux et divers
  '1.7': {
    9: 'reglement interieur commande publique',
    8: 'reglement commande publique, promotion achats',
    7: 'guide interne procedure achat, guide interne achat, guide achat, procedure achat, politique achat',
    3: 'acte special',
  },
};
