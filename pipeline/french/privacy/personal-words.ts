/** Words before and after what acts say of private persons. Data only: the patterns are in `personal-data.ts`. */

/** Before one name. */
export const PRIVATE_CIVILITIES = [
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
export const PUBLIC_OFFICES = [
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
export const JOB_TITLES = [
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
export const CAREER = [
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
