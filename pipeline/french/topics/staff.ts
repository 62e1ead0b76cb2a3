import type { TopicWords } from './topic-words.ts';

/** Fonction publique. */
export const STAFF: TopicWords = {
  // Personnels titulaires et stagiaires de la F.P.T.
  '4.1': {
    9: 'creation poste adjoint technique, creation poste adjoint administratif, creation poste adjoint animation, creation poste adjoint patrimoine, rapport social unique, assurance risques statutaire, contrat groupe assurance statutaire, contrat assurance statutaire, 1607 heures, inspection sante securite, logement necessite service, dispositif signalement, suppression poste adjoint technique, suppression poste adjoint administratif, suppression poste adjoint animation, suppression poste adjoint patrimoine, indemnisation conges, taux promotion, protection fonctionnelle agent, droit syndical, comite action sociale',
    8: 'adjoint technique, adjoint administratif, adjoint animation, adjoint patrimoine, tableau effectif, tableau emploi, creation poste, creation emploi, suppression poste, suppression emploi, temps travail, avancement grade, ratio promu, compte epargne temps, protection sociale complementaire, emploi fonctionnel, comite social territorial, comite technique, mise disposition personnel, mise disposition agent, emploi permanent, action sociale personnel, teletravail, duree hebdomadaire, entretien professionnel, forfait mobilite, temps partiel, journee solidarite, medecine preventive, cnas, autorisation speciale absence, autorisation absence, complementaire sante, reglement interieur personnel, reglement interieur agent, cycle travail, comite social, representant personnel, agent maitrise, promotion interne, risques professionnel, risques psychosociaux, chsct, rupture conventionnelle, bilan social, mise disposition secretaire, assurance statutaire, egalite professionnelle, transformation poste, logement fonction, reglement formation, organigramme, conge bonifie, don jours, cumul activite, pole sante centre gestion, sante travail, elections professionnelle, compte personnel formation, travaux reglemente, multirisques statutaire, risque statutaire, service interim, paritarisme, assurance personnel, deroulement carriere, carriere agent, titularisation, convention participation sante, convention participation prevoyance, participation sante, participation prevoyance, vehicule fonction, avantage nature',
    7: 'redacteur, atsem, prevoyance, titres restaurant, assistant prevention, oeuvres sociales, temps non complet, mission remplacement, egalite femme, charte informatique, ouverture poste, droit greve, conseil discipline, psychologue travail, acfi, service remplacement, medaille travail, depart retraite, ticket restaurant, reglement interieur service, detachement, remisage, horaires variable',
    6: 'grade, avancement, effectif, attache., conges, hygiene securite, comite oeuvres sociale, reorganisation service, fiche poste, directeur general, secretaire general, secretaire mairie, cst, quotite, grille indiciaire, adjoint territorial',
    5: 'medecine prevention, mutuelle, cadre emploi, lignes directrices gestion, plan formation, document unique, transfert personnel, agents, modification poste, fonctionnaire, ressources humaines, technicien, ingenieur, educateur, puericult, auxiliaire, brigadier, garde champetre, service civique',
    4: 'cdg, centre gestion, egalite, employeur, animateur, salaire, disponibilite',
    3: 'personnel, agent, amicale personnel, poste',
  },
  // Personnel contractuel
  '4.2': {
    9: 'non permanent, emploi non permanent, creation emploi non permanent, creation emploi collaborateur cabinet, creation poste non permanent, poste non permanent',
    8: 'accroissement temporaire, accroissement saisonnier, agent contractuel, non titulaire, vacataire, contrat projet, engagement educatif, emploi saisonnier, agent saisonnier, duree determinee, cdd, saisonnier, vacation, animateur saisonnier, recrutement agent recenseur, besoin saisonnier, job ete, emploi ete',
    7: 'contractuel, collaborateur cabinet, remuneration agent recenseur, cdi, contrat duree determinee, duree indeterminee',
    5: 'recrutement, remplacement agent',
  },
  // Autres catégories de personnels
  '4.4': {
    9: 'apprenti, parcours emploi competence, emploi competence, poste parcours emploi, contrat unique insertion',
    8: 'pec, alternant',
    7: 'contrat aide, emploi avenir, stagiaire gratification, gratification stagiaire, stagiaire, volontariat territorial',
    4: 'stage.',
  },
  // Régime indemnitaire
  '4.5': {
    9: 'rifseep, regime indemnitaire, ifse, complement indemnitaire, heures supplementaires, prime pouvoir achat, indemnite horaire, ihts, nouvelle bonification, frais deplacement agent, frais deplacement personnel, indemnite horaire travaux supplementaire, horaires travaux supplementaire, indemnite regisseur, heures complementaires, indemnite speciale fonction, isfe, indemnite forfaitaire election, indemnisation astreinte, travail dimanche',
    8: 'indemnite forfaitaire, cheque cadeau, bon achat, prime annuelle, treizieme mois, nbi, indemnite election, indemnite agents, transport domicile',
    7: 'prime, indemnite kilometrique, astreinte, cadeau depart, cadeau noel, bon cadeau, carte cadeau',
    5: 'bonification indiciaire, indemnite agent, gratification',
  },
};
