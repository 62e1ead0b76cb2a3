/** Words around the address, telephone numbers and e-mail addresses of a body or a service. Data only. */

/** Just before them, whose they are: a body’s. */
export const SEATS = [
  'mairie',
  'mairie annexe',
  'hôtel de ville',
  'hôtel communautaire',
  'hôtel du département',
  'hôtel de région',
  'siège',
  'siège social',
  'secrétariat de mairie',
  'secrétariat',
  'standard',
  'accueil',
  'services administratifs',
  'services techniques',
  'maison de l’intercommunalité',
  'communauté de communes',
  'communauté d’agglomération',
];

/** Between them, what comes next. */
export const CONTACT_LABELS = [
  'tél',
  'tel',
  'téléphone',
  'télécopie',
  'télécopieur',
  'fax',
  'courriel',
  'mél',
  'mail',
  'e-mail',
  'email',
  'adresse électronique',
  'site',
  'site internet',
  'site web',
  'BP',
  'cedex',
];

/** Before a number, that of a machine no private person has. */
export const FAX = ['télécopie', 'télécopieur', 'fax'];

/** First words of an e-mail address that is a service’s. */
export const SERVICES = `
accueil administration affaires bibliotheque ccas cabinet centre commune communaute contact courrier culture dgs direction
eau elections environnement etat finances info infos jeunesse mairie marches mediatheque odpc ot periscolaire police
population rh secretariat services sg spanc sports syndicat tourisme travaux urba urbanisme ville
`;
