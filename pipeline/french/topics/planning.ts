import type { TopicWords } from './topic-words.ts';

/** Urbanisme. */
export const PLANNING: TopicWords = {
  // Documents d’urbanisme
  '2.1': {
    9: 'orientation padd, orientation projet amenagement, revision plu, modification plu, modification plan local urbanisme, revision plan local urbanisme',
    8: 'plan local urbanisme, plu, plui, plan occupation sol, scot, coherence territoriale, carte communale, document urbanisme, ouverture urbanisation, reglement local publicite, site patrimonial remarquable, avap, zppaup, perimetre delimite abord, pluih, padd, mise compatibilite, revision allegee, modification simplifiee, declaration projet, orientation amenagement programmation, oap, creation zac, dossier realisation zac, cloture zac, sursis statuer, perimetre etude, plan sauvegarde mise valeur, projet amenagement strategique, prise consideration, perimetre protection modifie, perimetre protection monument, perimetre attente, servitude projet',
    7: 'secteur sauvegarde, psmv, zone agricole protegee',
    6: 'plan prevention risque, ppri, pprn, bilan concertation, zac, zone amenagement concerte',
    4: 'enquete publique, zonage, urbanisation, numerotage, numerotation',
    3: 'concertation, urbanisme, denomination rue, adressage, denomination, denomination place, denomination voie',
  },
  // Actes relatifs au droit d’occupation ou d’utilisation des sols
  '2.2': {
    9: 'declaration prealable, soumis declaration prealable',
    8: 'permis construire, permis demolir, permis amenager, application droit sol, droit sol, depot permis, pup, participation voirie reseaux, division fonciere, changement usage, autorisation prealable division, autorisation demolir, servitude enedis, convention enedis',
    7: 'droit occupation sol, occupation utilisation sol, autorisation urbanisme, certificat urbanisme, projet urbain partenarial, instruction autorisation, ads, edification cloture, numero enregistrement',
    6: 'division parcellaire, demolir, retrocession espace',
    5: 'cloture, presume sans maitre, bien sans maitre',
    4: 'lotissement, enedis, servitude',
    3: 'incorporation bien, numerotation',
  },
  // Droit de préemption urbain
  '2.3': {
    9: 'preemption, declaration intention aliener, dpu, preempter',
    8: 'droit preference, fonds commerce, zone amenagement differe, zad',
    7: 'dia',
  },
};
