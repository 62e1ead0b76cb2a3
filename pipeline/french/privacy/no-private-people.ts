/** Words around and in the names that are no private people’s. Data only: the patterns are in `around-private-names.ts`. */

/** Before a name that is a firm’s, a club’s or a building’s. */
export const NAMED_AFTER = [
  'amicale',
  'association',
  'bibliothèque',
  'boulangerie',
  'bâtiment',
  'cabinet',
  'centre',
  'cité',
  'clinique',
  'club',
  'compagnie',
  'complexe',
  'EARL',
  'EHPAD',
  'entreprise',
  'établissements',
  'ets',
  'EURL',
  'festival',
  'fondation',
  'foyer',
  'GAEC',
  'galerie',
  'garage',
  'hall',
  'hôpital',
  'immeuble',
  'mission',
  'spectacle',
  'sainte',
  'saint',
  'St',
  'Ste',
  'collectif',
  'loi',
  'amendement',
  'décret',
  'imprimerie',
  'maison',
  'musée',
  'parking',
  'piscine',
  'pont',
  'prix',
  'promenade',
  'quartier',
  'résidence',
  'rond-point',
  'SARL',
  'SAS',
  'SASU',
  'SCI',
  'société',
  'statue',
  'université',
];

/** Before a name, what makes its holder a public person here; the names that follow in a list are too. */
export const COUNCIL_LABELS = [
  'présents',
  'étaient présents',
  'absents',
  'absents excusés',
  'excusés',
  'excusé',
  'absent',
  'représentés',
  'conseillers municipaux',
  'conseillers communautaires',
  'conseillers',
  'adjoints',
  'membres du conseil',
  'pouvoir à',
  'procuration à',
  'pouvoir de',
  'procuration de',
  'secrétaire de séance',
  'secrétaire',
  'président de séance',
  'rapporteurs',
  'vice-présidents',
];

/** A run of words with capitals that holds one of these names no person. */
export const NO_PERSONS = `
action actions administratif administration agence agglomeration amicale amis anciens annee architectes architecture
article arrete arts assainissement association associations associes assurance assurances atelier ateliers avenue axe
banque batiment batiments bibliotheque boulangerie budget bureau cabinet cadre caisse centrale centre cercle chambre
chasse chemin club code college combattants comite commission communal communale communales commune communes
communaute communautaire compagnie compte concours conseil conservatoire construction constructions convention
cooperative cour credit culture culturel decret deliberation departement departemental departementale developpement
direction directeur directrice distribution domaine donneurs eau eaux ecole economie education electricite energie
energies enfance ensemble entreprise environnement equipement espace espaces est etablissement etablissements etat etude
etudes europe exercice federation fetes fonciere foncier fondation fonds football foret forets formation foyer france
general generale generales gestion groupe groupement habitat habitation hopital infrastructures immobilier immobiliere industrie
ingenierie institut interieur international jardin jeunes jeunesse jury justice ligue locale locales location
logement loi lot lotissement lycee madame mademoiselle mairie maire maison maitre marche mesdames messieurs metropole
ministere mission monsieur municipal municipale municipales municipaux musique mutuelle national nationale nature nord
notaire notaires notre nouvelle numero objet office ouest paris parc parcelle patrimoine paysages peche personnes place
plan poste prefecture president presidente projet propriete protection prenom province public publique publiques publics quartier
refection regie region regional regionale republique reseau reseaux restaurant route routes rue sa saint sainte sarl sas
sci scop seance section secteur securite senat service services social sociale societe solidarite solidarites sport
sportif sportive sports st ste sud syndicat systeme tarif technique techniques territoire territorial territoriale territoires
theatre tourisme transition transports travail travaux tresor tribunal union universite urbanisme val vallee ville
villages village voirie zac zone gare parking lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet
aout septembre octobre novembre decembre
amitie amities bambins port suppleant suppleante titulaire paysagiste
acca adapei admr ape apel fcpe fnaca mjc occe ogec peep ufac unc unss usep`;
