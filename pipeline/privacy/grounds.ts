import type { PrivacyDecision } from '../../schemas/privacy.ts';

/**
 * Why words are masked or kept: what a clerk types, and what is kept. The rule is CRPA, art. L312-1-2: what holds
 * personal data is published once they are made unidentifiable, unless a law says otherwise, the person agreed,
 * or the document is of a category of the décret n° 2018-1117 du 10 décembre 2018 (CRPA, art. D312-1-3).
 */
export const PRIVACY_GROUNDS: Record<PrivacyDecision['decision'], Record<string, string>> = {
  mask: {
    'vie-privee': 'vie privée (CRPA, art. L311-6 et L312-1-2)',
    'aide-sociale': 'aide sociale, secret professionnel (CASF, art. L133-5 ; CRPA, art. L311-6)',
    agent: 'situation individuelle d’un agent (CRPA, art. L311-6 et L312-1-2)',
  },
  keep: {
    elu: 'élu dans ses fonctions, vie politique (CRPA, art. D312-1-3)',
    organisation: 'organisation de l’administration (CRPA, art. D312-1-3)',
    profession: 'profession réglementée ou vie économique (CRPA, art. D312-1-3)',
    urbanisme: 'formalité d’urbanisme ou d’occupation du domaine public (CRPA, art. D312-1-3)',
    association: 'vie associative (CRPA, art. D312-1-3)',
    loi: 'une loi demande cette publication (CRPA, art. L312-1-2)',
    accord: 'accord de la personne (CRPA, art. L312-1-2)',
    'pas-une-personne': 'ne désigne pas une personne physique',
  },
};
