import type { TopicWords } from './topic-words.ts';

/** Libertés publiques et pouvoirs de police. */
export const POLICING: TopicWords = {
  // Police municipale
  '6.1': {
    9: 'reserve communale securite civile, dicrim, contrat local securite',
    8: 'police municipale, policier municipal, videoprotection, videosurveillance, limitation vitesse, plan communal sauvegarde, participation citoyenne, zone bleue, sens unique, sens circulation, securite civile, reglementation circulation, reglementation stationnement, stationnement payant, animaux errant, chien dangereux, police pluricommunale, bouche incendie, clspd, rappel ordre, surveillance plage, surveillance baignade',
    7: 'convention fourriere, fourriere, hydrant, deci, defense exterieure incendie, poteau incendie, borne incendie, reserve incendie, point eau incendie, defense exterieure, defense incendie, divagation, debroussaillement, camera, asvp, surveillance voie publique, verbalisation, nuisance sonore, depot sauvage, amende administrative, videoverbalisation, sapeur pompier volontaire, vigipirate, brigade verte',
    6: 'vitesse, police, voisin vigilant, poids lourd, pcs, baignade',
    5: 'stationnement, centre secours, tonnage, securite routiere, incendie, chien',
    4: 'circulation, securite publique, convention coordination, gendarmerie, reglementation',
  },
  // Autres actes réglementaires
  '6.4': {
    9: 'ouverture dominicale, repos dominical, dimanche, ouverture commerce, derogation repos',
    7: 'emplacement taxi',
    6: 'debit boisson, taxi',
  },
};
