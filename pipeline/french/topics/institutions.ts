import type { TopicWords } from './topic-words.ts';

/** Institutions et vie politique. */
export const INSTITUTIONS: TopicWords = {
  // Élection exécutif
  '5.1': {
    9: 'election maire, election adjoint, election president, election vice president, nombre adjoint, nombre vice president, election executif, election bureau, creation poste adjoint, premier adjoint, deuxieme adjoint, troisieme adjoint, quatrieme adjoint, cinquieme adjoint, nouvel adjoint, nouveau maire, designation maire, election vice, election premier vice, election deuxieme vice, election membre bureau, nombre poste adjoint, election nouvel adjoint, composition bureau, demission adjoint, maintien adjoint, retrait delegation adjoint, demission maire, demission vice president, suppression poste adjoint, suppression poste vice president, creation poste conseiller, proces verbal election maire, remplacement adjoint',
    7: 'rang adjoint, membre bureau',
    6: 'installation conseil, installation nouveau conseil, vice president, adjoint fonction, maire delegue',
    5: 'poste adjoint',
  },
  // Fonctionnement des assemblées
  '5.2': {
    9: 'secretaire seance, installation nouveau conseiller, installation nouvelle conseillere',
    8: 'reglement interieur conseil, ri conseil, cr conseil, proces verbal, approbation pv, compte rendu seance, ordre jour, lieu seance, approbation compte rendu, huis clos, installation conseiller, compte rendu conseil, creation commission, formation commission, vote main levee, main levee, compte rendu reunion, pv conseil, charte elu, demission conseiller, publicite acte, conseil municipal jeune, conseil municipal enfant, conseil jeune, conseil consultatif, conseil quartier, lieu reunion, commission extra municipale, composition commission municipale, fonctionnement conseil, calendrier seance, expression elu, droit expression, reglement interieur assemblee, reglement interieur comite, reglement interieur bureau, groupe travail',
    7: 'constitution commission, teletransmission, retransmission seance, publication acte, pv, visioconference, conseil developpement, democratie participative, teleconference',
    6: 'commission municipale, fonctionnement assemblee, commission thematique, conseil sages, comite consultatif, liste deliberation, groupe elu, tableau conseil, commissions, composition commission, presentation rapport',
    5: 'compte rendu, convocation',
    4: 'seance, conseiller municipal, conseillere municipal',
  },
  // Désignation de représentants
  '5.3': {
    9: 'commission communale impots, commission appel offres, commission delegation service, election senatorial, designation representant, election representant, designation delegue, election delegue, designation membre, election membre, delegue comite national action sociale',
    8: 'nombre administrateur, nombre membre ccas, membre ccas, administration ccas, remplacement delegue, remplacement membre, remplacement representant, representation commune, delegue senatorial, ccid, conseil ecole, membre conseil administration, installation nouveau delegue, installation delegue, controle liste electorale, delegue cnas, nomination representant, nomination delegue, nomination correspondant, composition clect, commission accessibilite, election deux delegue, election trois delegue, delegue aupres, renouvellement bureau, renouvellement membre, organisme exterieur',
    7: 'designation elu, referent deontologue, designation correspondant, commission consultative, representant conseil, nomination membre, election administrateur, designation, membre commission, mandat special',
    6: 'delegue suppleant, delegue titulaire, conseil administration, conseil surveillance, conseil portuaire',
    5: 'delegue syndicat, correspondant defense, jury assises, cao, copil, correspondant, referent, commissaire, representant',
    4: 'conference, nomination, representation',
    3: 'delegue',
  },
  // Délégation de fonctions
  '5.4': {
    9: 'decision maire prise, decision president prise, decision maire delegation, decision maire vertu, information decision maire, usage delegation',
    8: 'delegation attribution, delegation consentie, delegation maire, delegation conseil, delegation pouvoir, delegation president, delegation fonction, compte rendu delegation, decision prise vertu, decision prise maire, decision prise president, vertu delegation, delegation donnee, delegation accordee, modification delegation, liste decision',
    7: 'decision prise, decision president, compte rendu decision, 2122 22, l2122 22',
    5: 'decision prise vertu delegation, decision prise delegation, delegation bureau',
    3: 'delegation',
  },
  // Délégation de signature
  '5.5': {
    9: 'delegation signature',
  },
  // Exercice des mandats locaux
  '5.6': {
    9: 'indemnite elu, indemnite fonction, indemnite maire, indemnite adjoint, formation elu, frais deplacement elu, indemnite president, frais representation, frais mission elu, remboursement frais elu, frais mandat special, frais titre mandat special, frais titre mandat, remboursement frais mandat, credit heures elu, garde enfant elu, indemnite conseiller, frais garde elu, regime indemnitaire elu',
    8: 'protection fonctionnelle, majoration indemnite, formation conseiller, enveloppe indemnitaire',
    6: 'droit formation, exercice mandat, honorariat, frais mission, deontologie, conflit interet, frais garde',
  },
  // Intercommunalité
  '5.7': {
    9: 'transfert competence, rapport clect, rapport commission locale evaluation, pole metropolitain, service unifie',
    8: 'intercommunalite, modification statut, statuts communaute, adhesion syndicat, adhesion sivu, adhesion sivom, retrait syndicat, rapport activite, evaluation charge transferee, pacte gouvernance, statuts syndicat, prise competence, restitution competence, extension perimetre, dissolution syndicat, interet communautaire, communaute commune statut, retrait commune, adhesion commune, accord local, composition conseil communautaire, rapport crc comptes, rapport annuel syndicat, siege conseil communautaire, entente intercommunale, conseil communautaire composition, schema mutualisation, adhesion deux commune, adhesion nouvelle commune, petr, observations definitive, chambre regionale compte, mise disposition service, fusion communaute, convention mutualisation, opposition transfert, changement siege, gestion competence, schema departemental cooperation, sdci, repartition siege',
    7: 'clect, charte gouvernance',
    6: 'mutualisation, service commun, statuts, dissolution, commune nouvelle, fusion, conference maire',
    5: 'rattachement commune',
    4: 'competence, intercommunal, communaute commune, sivu, sivom, sivos, projet territoire, commune deleguee, commune associee, syndicat',
    3: 'communaute agglomeration, syndicat mixte',
  },
  // Décision d’ester en justice
  '5.8': {
    9: 'ester justice, contentieux, action justice, defense interet, recours devant, constitution partie civile, designation avocat, partie civile, agir justice, procedure contentieuse, honoraire avocat',
    8: 'defendre commune, defense commune, pourvoi, action judiciaire, appel jugement, ester',
    7: 'avocat, tribunal, recours contentieux, recours contre, recours gracieux, recours formule, requete',
    6: 'refere., defendre, jugement',
    5: 'procedure judiciaire, litige',
  },
};
