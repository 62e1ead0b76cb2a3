import type { TopicWords } from './topic-words.ts';

/** Finances locales. */
export const FINANCE: TopicWords = {
  // Décisions budgétaires
  '7.1': {
    9: 'non valeur, creance eteinte, creance irrecouvrable, budget primitif, compte admin, compte gestion, compte financier unique, decision modificative, affectation resultat, budget supplementaire, virement credit, reprise resultat, reprise anticipee, cfu, effacement dette, neutralisation amortissement, depense imprevue, credits supplementaire, dissolution budget, reprise provision, reprise affectation, affectation anticipee, amortissement subvention, duree amortissement, provision risque, provision contentieux, etalement charge',
    8: 'ouverture anticipee credit, credits investissement, depense investissement, 6232, fetes ceremonies compte, compte fetes, revision autorisation programme, 1068, 1069, ecriture comptable, sortie actif, faible valeur, rattachement charge, travaux regie, reste realiser, restes realiser, etat actif, ap cp revision',
    7: 'autorisation engagement, execution budgetaire, regularisation comptable, correction erreur, apurement',
    6: 'autorisation programme, ouverture credit, credit paiement, engager liquider mandater, depense investissement avant, provision, amortissement, fongibilite, quart credit, dm, bp, budget annexe, budget, vote budget, comptabilite, cloture budget, creation budget, decision maire',
    5: 'imputation, inventaire',
    4: 'ca, cg, excedent, autorisation depense, depense',
  },
  // Fiscalité
  '7.2': {
    9: 'taux imposition, fiscalite, taxe fonciere, taxe habitation, taxe sejour, taxe amenagement, taux taxe, impot, exoneration, abattement, enlevement ordure menagere, teom, taxe publicite, degrevement, taxe consommation, contributions directes, taxe logement vacant, taxe friche, taxe gemapi, cotisation fonciere, tlpe, versement mobilite, coefficient multiplicateur, tascom, tccfe, thlv, tfpb, tfpnb, tfb, tfnb, cfe, ifer, produit gemapi',
    8: 'base minimum, residence secondaire, imposition, droit mutation',
    7: 'assujettissement, revitalisation rurale, zrr',
    6: 'taxe, taux, fiscal',
  },
  // Emprunts
  '7.3': {
    9: 'garantie emprunt, emprunt, ligne tresorerie, contrat pret, pret relai, pret banque, refinancement, garantie communale, reamenagement dette, garantie pret, credit relais, remboursement anticipe, reamenagement pret',
    8: 'renegociation, dette, consultation bancaire',
    7: 'pret, tresorerie, agence france locale, cautionnement',
    5: 'bancaire',
    4: 'banque',
  },
  // Interventions économiques
  '7.4': {
    8: 'intervention economique, immobilier entreprise, aide entreprise, aide commerce, aide economique, aide installation, pass commerce, fonds soutien entreprise, aide artisan, dernier commerce, maintien commerce, commerce proximite, soutien commerce, soutien entreprise, fisac, aide commercant, aide directe commerc, aide urgence entreprise, aide investissement entreprise, installation jeune agriculteur',
    7: 'aide directe, aide investissement, aide loyer',
    6: 'developpement economique, attractivite commerciale, pepiniere entreprise, aide reprise, tpe, pme',
    3: 'commercant',
  },
  // Subventions
  '7.5': {
    9: 'subvention, demande aide, octroi aide, aide regionale, aide departementale, demande financement, dotation equipement territoires ruraux, aide financiere, forfait scolaire, forfait communal, convention pluriannuelle objectif, attribution subvention, versement subvention, ogec forfait, demande dotation, avance subvention, participation financiere association, sollicitation aide, solliciter aide',
    8: 'convention objectif, versement don, frais fonctionnement ecole, aide departement, aide region, aide etat, versement aide, aide achat, aide sinistre',
    7: 'detr, dsil, fonds vert, cooperative scolaire, appel projet, dotation soutien, aide exceptionnelle, contrat association, soutien association, participation association, fonds departemental, fonds europeen, bourse, leader, attribution fonds, demande participation, dispositif aide',
    6: 'objectif moyen, ecole privee, voyage scolaire, fondation patrimoine, mecenat, financement participatif, fonds aide, sejour scolaire, don association, aide licence',
    5: 'plan financement, parrainage, solliciter, sollicitation, individualisation',
    4: 'participation, prix concours, agence eau',
    3: 'financement, aide, soutien, dotation',
  },
  // Contributions budgétaires
  '7.6': {
    9: 'contribution service departemental incendie, contribution sdis, participation financiere syndicat',
    8: 'attribution compensation, contribution budgetaire, contingent incendie, contribution syndicat, fpic, dotation solidarite communautaire, participation sivos, participation sivom, participation sivu, participation syndicat, contribution financiere, participation rased, participation fonctionnement, cotisation syndicat, ac definitive, ac provisoire, participation depense',
    7: 'participation frais fonctionnement, participation charge fonctionnement, contribution, quote part',
    6: 'sdis',
    5: 'fluide',
    4: 'participation frais',
  },
  // Avances
  '7.7': {
    9: 'avance remboursable budget, avance tresorerie budget',
    8: 'versement avance, avance association, avance regie',
    7: 'avance budget, avance remboursable, avance tresorerie',
    4: 'avance',
  },
  // Fonds de concours
  '7.8': {
    9: 'fonds concours',
  },
  // Prise de participation (SEM, etc.)
  '7.9': {
    9: 'souscription action, actions spl, cession action, rachat action, modification statuts sem, modification statuts spl',
    8: 'prise participation, augmentation capital, capital social, actionnaire, entree capital, statuts sem, statuts spl',
    7: 'objet social, parts sociale, scic',
    6: 'societe publique locale, economie mixte, spl, sem',
    4: 'capital',
  },
  // Divers
  '7.10': {
    9: 'tarif, remise gracieuse, regie recette, regie avance, grille tarifaire, droit place, redevance occupation, indemnite conseil., encaissement, exoneration droit place, exoneration redevance, prix vente livre, degrevement facture, degrevement eau, rob, dob',
    8: 'prix concession, prix repas, indemnite assurance, acceptation don, exoneration exceptionnelle, exoneration loyer, certificat economie energie, paiement ligne, payfip, gardiennage eglise, indemnite sinistre, pluriannuel investissement, redevance assainissement, redevance eau, droit entree, droit inscription, prix eau, annulation titre, nomination regisseur, trop percu, caution salle, mandat centre gestion, mandat cdg, etat annuel indemnite, cdg mandat, tableau annuel indemnite, tableau indemnite elu, mandant cdg, etat recapitulatif indemnite',
    7: 'redevance, rodp, plan financement, indemnite comptable, indemnite receveur, conseil receveur, refacturation, amende police, remboursement, sinistre, indemnisation, recouvrement, instruction budgetaire, m57, m14, reglement budgetaire, ddfip, dgfip, engagement partenarial, tresor public, regie, adhesion association, cotisation association, pfac, carte achat, prelevement automatique, abandon creance, remise penalite, pacte financier, pacte fiscal, remboursement frais, ecretement, participation famille, titre recette, ap cp, debat orientation, orientation budgetaire',
    6: 'degat eaux, analyse financiere, surtaxe, gratuite, fctva, fonds compensation, cee.',
    5: 'financement, cotisation, receveur, facture, spanc',
    4: 'creance, prix, facturation, frais, programme financement, groupement employeur, don, paiement, tresorier',
    3: 'adhesion',
  },
};
