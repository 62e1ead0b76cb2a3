import type { TopicWords } from './topic-words.ts';

/** Autres domaines de compétences. */
export const OTHERS: TopicWords = {
  // Autres domaines de compétences des communes
  '9.1': {
    9: 'mediation',
    8: 'france services, budget participatif, cooperation internationale, solidarite internationale',
    7: 'recensement population, jumelage, recenseur, recensement, titre identite, changement nom commune, labellisation, etat civil, cooperation decentralisee, agence postale, protection donnees, rgpd, donnees geographique, systeme information geographique, donnees ouvertes, passeport, carte identite, pacs, blason, bulletin municipal, feu artifice, jure assises, ville amie, tirage sort jure, telethon, terre jeux, marche noel',
    6: 'agent recenseur, mariage, forum association, site internet, ancien combattant, bureau poste, vide grenier, brocante, commemorat, liste electorale',
    5: 'organisation fete, equipement sportif, question diverse, wifi, laicite, maison jeunes',
    4: 'nom commune, sport, cimetiere, manifestation, association, bureau vote, stade, piscine, camping, ceremonie, fete, club, aire jeux, informatique, bulletin, citoyen, label., videoprotection, seuil',
  },
  // Autres domaines de compétences des départements
  '9.2': {
    3: 'departemental competence',
  },
  // Vœux et motions
  '9.4': {
    9: 'voeu, motion, souhait conseil, prise position, resolution soutien',
    7: 'soutien population, soutien agriculteur',
  },
};
