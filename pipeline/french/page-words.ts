/** « Mentions légales – Plan du site », « © 2024 »: what the foot of a page of a site says, and no act. */
export const FOOT_OF_SITE =
  /mentions l[ée]gales|plan du site|politique de confidentialit[ée]|tous droits r[ée]serv[ée]s|horaires d['’]ouverture|©|cookies/iu;
