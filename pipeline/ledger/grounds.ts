/**
 * What lets an authority take an act off line before the two months it must stay there (CGCT, art. R2131-1):
 * what a clerk types, and what readers are told.
 */
export const WITHDRAWAL_GROUNDS: Record<string, string> = {
  justice: 'décision de justice',
  retrait: 'retrait d’un acte illégal (CRPA, art. L242-1)',
  prefet: 'demande du représentant de l’État (CGCT, art. L2131-6)',
  'donnees-personnelles': 'données personnelles (RGPD, art. 17 ; CRPA, art. L312-1-2)',
  secret: 'secret protégé par la loi (CRPA, art. L311-5 et L311-6)',
  'mauvais-document': 'le document mis en ligne n’était pas l’acte',
};
