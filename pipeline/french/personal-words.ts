/** Words before and after what acts say of private persons. Data only: the patterns are in `privacy/`. */

/** Before one name. */
export const CIVILITIES = [
  'M.',
  'Mr',
  'Mme',
  'Mlle',
  'Monsieur',
  'Madame',
  'Mademoiselle',
  'Maître',
  'Me',
  'Dr',
  'Docteur',
  'veuf',
  'veuve',
  'l’indivision',
  'la famille',
  'l’agent',
  'l’enfant',
  'née',
  'épouse',
  'la succession',
  'succession',
  'indivision',
  'affaire',
  'sépulture',
  'prénom :',
  'nom de famille :',
  'nom de naissance :',
  'nom d’usage :',
];

/** Before several names. */
export const PLURAL_CIVILITIES = [
  'MM.',
  'Mmes',
  'Mlles',
  'Messieurs',
  'Mesdames',
  'Mesdemoiselles',
  'les consorts',
  'consorts',
  'les époux',
  'époux',
  'M. et Mme',
  'Monsieur et Madame',
  'M. ou Mme',
  'les héritiers',
  'la fratrie',
  'les familles',
  'les conjoints',
  'héritiers',
];

/** After a civility, an office and no name; after a name, what makes its holder a public person here. */
export const OFFICES = [
  'maire',
  'adjoint',
  'adjointe',
  'président',
  'présidente',
  'vice-président',
  'vice-présidente',
  'conseiller municipal',
  'conseillère municipale',
  'conseiller délégué',
  'conseillère déléguée',
  'conseiller communautaire',
  'conseillère communautaire',
  'conseiller métropolitain',
  'conseillère métropolitaine',
  'conseiller départemental',
  'conseillère départementale',
  'conseiller régional',
  'conseillère régionale',
  'député',
  'députée',
  'sénateur',
  'sénatrice',
  'ministre',
  'préfet',
  'préfète',
  'sous-préfet',
  'sous-préfète',
  'rapporteur',
  'rapporteure',
];

/** After « adjoint », the grade of an agent, who is not elected. */
export const GRADES = [
  'administratif',
  'administrative',
  'technique',
  'd’animation',
  'du patrimoine',
  'territorial',
];

/** Other titles that follow a civility. */
export const TITLES = [
  'directeur',
  'directrice',
  'trésorier',
  'trésorière',
  'comptable',
  'receveur',
  'secrétaire',
  'premier',
  'première',
  'commissaire',
];

/** After what may be read as a civility: « cette affaire / Le Conseil adopte », « Mesdames, Messieurs, Chers amis ». */
export const BODIES_AND_GREETINGS = [
  'conseil',
  'comité',
  'bureau',
  'assemblée',
  'commission',
  'cher',
  'chers',
  'chère',
  'chères',
];

/** Words in capitals that a name does not hold: verbs, and the labels that come after it. */
export const AFTER_NAMES = [
  'ne', 'n', 'est', 'a', 'donne', 'vote', 'sort', 'quitte', 'demande', 'propose', 's', 'qui',
  'absent', 'absente', 'absents', 'absentes', 'excusé', 'excusée', 'excusés', 'excusées', 'présent', 'présents',
  'représenté', 'représentée', 'représentés', 'pouvoir', 'pouvoirs', 'procuration', 'procurations', 'secrétaire',
  'élection', 'quorum', 'objet', 'votants',
]; // biome-ignore format: a table of words

/** Ways that bear names and have houses. */
const STREETS = [
  'rue',
  'avenue',
  'place',
  'boulevard',
  'allée',
  'allées',
  'square',
  'impasse',
  'chemin',
  'quai',
  'cours',
];

/** Before the name of a place named after somebody. */
export const NAMED_PLACES = [
  ...STREETS,
  'esplanade',
  'école',
  'collège',
  'lycée',
  'groupe scolaire',
  'stade',
  'salle',
  'salle polyvalente',
  'salle omnisports',
  'salle des fêtes',
  'salle de sports',
  'salle de boxe',
  'stade municipal',
  'voie',
  'gymnase',
  'espace',
  'médiathèque',
  'théâtre',
  'parc',
  'jardin',
  'crèche',
  'école primaire',
  'école élémentaire',
  'école maternelle',
  'secteur',
  'secteurs',
  'port',
  'ZAC',
];

/** Between such a place and the name: « avenue du Professeur Louis Ravaz ». */
export const TITLES_IN_PLACES = [
  'professeur',
  'docteur',
  'général',
  'maréchal',
  'commandant',
  'capitaine',
  'colonel',
  'lieutenant',
  'président',
  'abbé',
  'père',
];

/** Ways, of the address of a house. */
export const WAYS = [
  ...STREETS,
  'av.',
  'bd',
  'route',
  'ruelle',
  'passage',
  'sentier',
  'faubourg',
  'lotissement',
  'résidence',
  'venelle',
  'montée',
  'traverse',
  'clos',
  'hameau',
  'lieu-dit',
  'voie',
];

/** Before an address, a private person lives there. */
export const DWELLING = [
  'demeurant',
  'domicilié',
  'domiciliée',
  'domiciliés',
  'domiciliées',
  'résidant',
  'habitant',
  'logé',
  'logée',
  'logés',
  'adresse personnelle',
  'son domicile',
  'leur domicile',
  'sa résidence principale',
];

/** Before « le » or « en » and a date, a town between them or not: a birth. */
export const BORN = ['né', 'née', 'nés', 'nées', 'né(e)', 'né(e)s'];

/** Before a date, whose it is between them or not. */
export const BIRTH = ['date de naissance', 'naissance', 'date et lieu de naissance'];

/** In the heading of an act, or in its words: somebody is helped. */
export const SOCIAL_AID = [
  'aide sociale',
  'secours exceptionnel',
  'secours d’urgence',
  'secours financier',
  'aide financière individuelle',
  'allocation personnalisée d’autonomie',
  'revenu de solidarité active',
  'prestation de compensation du handicap',
  'situation de handicap',
  'surendettement',
  'difficultés financières',
  'remise gracieuse de dette',
  'impayés de loyer',
];

/** The career of one person. */
export const STAFF = [
  'sanction disciplinaire',
  'révocation de l’agent',
  'licenciement pour inaptitude',
  'congé de longue maladie',
  'congé de longue durée',
  'congé de maladie',
  'accident de service',
  'maladie professionnelle',
  'inaptitude physique',
  'rupture conventionnelle',
  'protection fonctionnelle',
  'reclassement pour inaptitude',
  'invalidité',
  'disponibilité pour convenances personnelles',
];
