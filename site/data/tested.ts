/** The kinds of page that the tests inspect with axe-core, in the words of the accessibility statement. */
export const TESTED_PAGES = {
  home: 'accueil',
  authority: 'collectivité',
  sitting: 'séance',
  sittingList: 'liste à afficher',
  act: 'délibération',
  legalYears: 'années du registre légal',
  legalRegister: 'registre légal',
  members: 'élus d’un conseil',
  member: 'élu',
  allMembers: 'tous les élus',
  years: 'années',
  year: 'année',
  topics: 'thèmes',
  topic: 'thème',
  amounts: 'montants',
  search: 'recherche et ses résultats',
  data: 'données',
  quality: 'qualité',
  about: 'à propos',
  accessibility: 'accessibilité',
  legal: 'mentions légales',
  siteMap: 'plan du site',
  notFound: 'page introuvable',
} as const;

export type TestedPage = keyof typeof TESTED_PAGES;

/** On which screens: their colours, and how many pixels wide. */
export const TESTED_SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
] as const;
