import type { TopicWords } from './topic-words.ts';

/** Domaines de compétences par thèmes. */
export const THEMES: TopicWords = {
  // Enseignement
  '8.1': {
    8: 'derogation scolaire, fermeture classe, ouverture classe, effectif ecole, effectif scolaire, semaine quatre jours, initiation langue, langue regionale, enseignement bilingue, ecole bilingue, classe bilingue, etude surveillee, regroupement pedagogique, rpi, perimetre scolaire, classe decouverte, classe verte, classe neige, natation scolaire, fusion ecole, espace numerique travail, environnement numerique travail, pedt, cite educative, charges fonctionnement ecole, service minimum accueil, semaine 4 jours, semaine 4 5 jours, derogation semaine, rentree scolaire',
    7: 'carte scolaire, rythme scolaire, sectorisation, restaurant scolaire, restauration scolaire, cantine, periscolaire, frais scolarite, projet educatif, enseignement, accueil loisir, fournitures scolaire, inscription scolaire, charges ecole, charges scolaire, groupe scolaire, ogec, hors commune, frais scolaire, centre aere',
    6: 'initiation, centre loisir, garderie, mercredi, education, educatif',
    5: 'ecole maternelle, ecole elementaire, capteur co2, ecolier, etudiant, rectorat, pedagogique, colonie',
    4: 'rased, ecole, scolaire, college, lycee, classe., temps scolaire, universite, alsh, eleve, maternelle, loisirs',
  },
  // Aide sociale
  '8.2': {
    9: 'dissolution ccas, suppression ccas, creation ccas, convention objectif financement caf, convention objectif financement',
    8: 'desertification medicale, aide alimentaire, besoins sociaux, residence autonomie, teleassistance, violence femme, violence faites femme, centre intercommunal action sociale, relais petite enfance, lieu accueil enfants parents, laep, halte garderie, epicerie sociale, contrat local sante, sante mentale, hebergement urgence, secours famille, secours urgence, secours exceptionnel, logement urgence, protection enfance, aide menagere, foyer logement',
    7: 'fracture numerique, inclusion numerique, aide sociale, aide facultative, petite enfance, creche, multi accueil, personne agee, ehpad, centre social, convention territoriale globale, contrat enfance jeunesse, maison sante, assistante maternelle, action sociale, portage repas, canicule, mutuelle communale, parentalite, micro creche, banque alimentaire, repas aines, colis aines, centre sante, cabinet medical, refugie, precarite, sans abri, colis noel, maison retraite, ssiad, vaccination, rsa, don sang',
    6: 'violence, senior, infirmier, ram, permis conduire, autonomie, pmi, aidant, projet etablissement',
    5: 'accessibilite, enfance, dependance, vulnerable, pharmacie, dentiste, hopital',
    4: 'ccas, social, solidarite, handicap, sante, caf, jeunesse, insertion, inclusion, medecin, aine, age, medical, admr, secours, cias, domicile',
  },
  // Voirie
  '8.3': {
    8: 'ralentisseur, amenagement traverse, amenagement rue, amenagement voirie, amenagement carrefour, amenagement chemin, entretien voirie, entretien route, viabilite hivernale, extinction eclairage, extinction nocturne, coupure eclairage, horaires eclairage, point temps, radar pedagogique, chicane, plateau sureleve, dos ane',
    7: 'amenagement securite, deneigement, refection chemin, refection rue, refection route, ouvrage art, travaux securite, candelabre, traverse bourg, salage, goudronnage, enrobe, refection voie, refection chaussee, curage fosse, rond point, feux tricolore, lampadaire',
    6: 'voirie, classement voie, effacement reseau, travaux route, chaussee, trottoir, amenagement route, eclairage public, reseaux electrique, voies communale, point lumineux, giratoire, travaux rue, entretien chemin, led., passage pieton, miroir, bitume, caniveau, fauchage, mur soutenement, renforcement electrique, lanterne, basse tension',
    5: 'securisation, carrefour, effacement, pont, busage, fosse, panneau signalisation, elargissement, revetement, elagage, signaletique, passerelle, georeferencement, balayage',
    4: 'pieton',
    3: 'stationnement, parking, enfouissement, signalisation, route departementale, eclairage',
  },
  // Aménagement du territoire
  '8.4': {
    8: 'plan paysage, sraddet, projet alimentaire, station tourisme, commune touristique, classement station, village etape, schema regional amenagement, village avenir',
    7: 'developpement touristique, contrat bourg',
    6: 'zone activite, zone artisanale, parc activite, foncier agricole, couverture mobile, pole commercial, randonnee, crte, ort., redynamisation, domaine skiable, remontees mecanique',
    5: 'amenagement territoire, petites villes demain, revitalisation, contrat ruralite, relance transition ecologique, office tourisme, fibre optique, tourisme, amenagement bourg, centre bourg, amenagement numerique, territoire, programme travaux, enfouissement reseau, fibre, attractivite, agriculture, safer, pdipr, action fonciere, ruralite, touristique, centre ville',
    4: 'friche, agricole, montagne, industrie',
    3: 'amenagement, developpement, numerique, tres haut debit',
  },
  // Politique de la ville-habitat-logement
  '8.5': {
    9: 'habitat indigne, gestion demande logement',
    8: 'politique ville, habitat., logement social, programme local habitat, opah, plh, contrat ville, renovation urbaine, hlm, ravalement, permis louer, quartier prioritaire, ori, amelioration habitat, copropriete degradee, bailleur, attribution logement, operation facade, conseil citoyen, reservation logement, anru, npnru, france renov, accession propriete, insalubre, office public habitat, terrain familial, logement senior, programme interet general, prime accession, aides pierre',
    7: 'primo accedant, anah',
    6: 'gens voyage, adil',
    5: 'logement, locatif, facade, copropriete',
  },
  // Emploi-formation professionnelle
  '8.6': {
    9: 'insertion activite economique',
    8: 'zero chomeur, recherche emploi, forum emploi, clause insertion, clause sociale, ecole deuxieme chance, espace emploi, pole emploi, france travail',
    7: 'formation professionnelle, mission locale, chantier insertion, maison emploi, insertion professionnelle',
    6: 'chomage',
  },
  // Transports
  '8.7': {
    8: 'multimodal, tramway, abribus, arret bus, transport demande, trottinette, velo libre service, aerodrome, arret car, arret autocar',
    7: 'transport scolaire, transport commun, transport, mobilite, covoiturage, autopartage, navette, pole gare, deplacement urbain, tram.',
    6: 'borne recharge, cyclable, irve, recharge vehicule, ferroviaire, autocar, aeroport',
    5: 'gare, vehicule electrique',
    4: 'velo, bus, metro., rail.',
  },
  // Environnement
  '8.8': {
    8: 'zonage assainissement, zonage eaux pluviales, trame verte, acceleration energie, zaenr, ragondin, methaniseur, dechetterie, decheterie, biodechet, contrat riviere, zone humide, trame noire, trait cote, ambroisie, moustique, sdage, centrale photovoltaique, installation panneau, conseil energie partage, parc national, reserve naturelle, rapport spanc, spanc rapport, espece invasive, espece exotique, eco paturage, patrimoine arbore',
    7: 'environnement, dechet, ordure menagere, biodiversite, gemapi, natura, energie renouvelable, qualite service public, prix qualite, rpqs, eau potable, eolien, installation classee, transition energetique, milieux aquatique, espace naturel, chat, climat air, parc naturel, economie energie, frelon, parc photovoltaique, icpe, methanisation, eaux pluviales, perimetre protection, forage, source captage, nuisible, pigeon, jardin partage, recyclage, abeille, ruche, pesticide, digue, erosion, papi, reseau chaleur, bois energie, geothermie, ciel etoile, poste relevement, poste relevage, citeo, emballage, eco mobilier, eco organisme, agrivolt, epandage, panneau solaire, gestion differenciee',
    6: 'compost, riviere, cours eau, captage, qualite air, station epuration, artificialisation, jardins familiaux, textile, plantation, fleurissement, villages fleuris, audit energetique, sobriete, inondation, eaux usees, chenille, bocage, haies bocag, maison fleurie, epuration, boue, catastrophe naturelle, hydroelectr, poubelle, conteneur, berge, rongeur, assainissement non collectif',
    5: 'assainissement, performance energetique, carriere, sage, barrage, chaufferie, renaturation, desimpermeabilisation, faune, flore, irrigation, secheresse, nuisance, sanglier, apicult, hydraulique, tri., voie douce',
    4: 'eau, energie, photovoltaique, pcaet, climat, littoral, arbre, animaux, pollution, chaleur, solaire, spa, ombriere, etang, isolation, mare., rejet, branchement',
  },
  // Culture
  '8.9': {
    8: 'contrat cession, oeuvre art, contrat territoire lecture, journees patrimoine, micro folie, pass culture, numerisation registre, pret exposition, restauration registre',
    7: 'culture, bibliotheque, mediatheque, musee, festival, spectacle, conservatoire, ecole musique, monument historique, patrimoine culturel, opera theatre, archives, artiste, livre., exposition, desherbage, retable, archivage, fete musique, vitrail, vitraux, archeolog, ludotheque, ecole danse, orgue, salon livre',
    6: 'culte, cultuel, tournage, film, court metrage, statue., sculpture, theatral, danse, carnaval, monument mort, chorale, fanfare, orchestre, fouille',
    5: 'poesie, cirque',
    4: 'cinema, patrimoine, musique, eglise, restauration tableau, tableau, chapelle, concert, artistique, lecture, theatre',
  },
};
