/**
 * Words that speak for a matière of the ACTES nomenclature, by weight from 1 to 9: how surely the words alone
 * decide. « stem stem » matches words that begin so, one after the other, small words left out. Where the
 * nomenclature leaves a choice, it is the one councils are seen to make: an orientation debate decides no
 * budget (7.10), a debt written off is a budget decision (7.1).
 */
export const TOPIC_WORDS: Record<string, Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, string>>> = {
  '1.1': {
    8: 'groupement commande, ugap, bon commande, appel offres, marche construction, marche rehabilitation, marche renovation, marche travaux, marche entretien',
    7: 'marche public, attribution marche, accord cadre, avenant marche, marche fourniture, marche prestation, marche service, marche assurance, attribution lot, attribution phase, procedure adaptee, commande publique',
    6: 'acquisition tracteur, acquisition camion, acquisition materiel, acquisition mobilier, devis, choix entreprise, choix prestataire, centrale achat, achat vehicule, achat materiel, achat tracteur, achat mobilier, acquisition equipement, acquisition minibus, acquisition balayeuse, acquisition tondeuse, acquisition vehicule, coordination sps, mission controle technique',
    5: 'avenant, marche, dossier consultation, consultation entreprise, avenant lot, avenant travaux',
    3: 'lot, desamiantage, prestation service, attribution',
  },
  '1.2': {
    8: 'delegation service public, contrat concession, concession service, affermage, delegataire, dsp, gestion deleguee, mode gestion, concession distribution, rapport delegataire',
    4: 'concession gaz, concession electricite, concession plage',
  },
  '1.3': {
    8: 'convention mandat, maitrise ouvrage deleguee, delegation maitrise ouvrage, transfert maitrise ouvrage, mandat maitrise ouvrage, moa, maitrise ouvrage public, co maitrise ouvrage, comaitrise ouvrage, maitrise ouvrage temporaire, transfert temporaire maitrise ouvrage',
    7: 'maitrise ouvrage',
    4: 'convention syndicat energie, syndicat departemental energie, intracting, sde, sdef, sdem, sdee, sieml, sydela, sydev, syane',
  },
  '1.4': {
    7: 'contrat fourriere, contrat nettoyage, contrat prestation, contrat maintenance, contrat entretien, contrat assurance, convention prestation, dommage ouvrage, contrat location photocopieur, location photocopieur, contrat fourniture',
    4: 'illumination, ouvrage',
    3: 'eclairage public, convention partenariat, contrat',
    1: 'convention',
  },
  '1.5': {
    8: 'protocole transactionnel, transaction, protocole accord transactionnel',
    7: 'protocole accord',
  },
  '1.6': {
    9: 'maitrise oeuvre, maitre oeuvre, moe, assistance maitrise ouvrage',
    6: 'honoraire, etude faisabilite, bureau etude, avant projet definitif, avant projet sommaire, architecte',
    5: 'concours restreint',
    4: 'apd, aps',
  },
  '1.7': {
    3: 'acte special, signalisation horizontale',
  },
  '2.1': {
    8: 'plan local urbanisme, plu, plui, plan occupation sol, scot, coherence territoriale, carte communale, document urbanisme, zone amenagement concerte, zac, ouverture urbanisation, reglement local publicite, site patrimonial remarquable, avap, zppaup, perimetre delimite abord, pluih, padd, mise compatibilite, revision allegee, modification simplifiee, declaration projet, orientation amenagement programmation, oap',
    6: 'plan prevention risque, ppri, pprn, bilan concertation',
    4: 'enquete publique, zonage, urbanisation, numerotation',
    3: 'denomination rue, denomination voie, denomination place, adressage, concertation, denomination, urbanisme',
  },
  '2.2': {
    9: 'declaration prealable, soumis declaration prealable',
    8: 'permis construire, permis demolir, permis amenager, application droit sol, droit sol',
    7: 'droit occupation sol, occupation utilisation sol, autorisation urbanisme, certificat urbanisme, projet urbain partenarial, instruction autorisation, ads, edification cloture',
    5: 'cloture, lotissement, bien sans maitre, presume sans maitre, biens sans maitre',
    4: 'enedis, servitude',
    3: 'numerotation, incorporation bien',
  },
  '2.3': {
    9: 'preemption, declaration intention aliener, dpu',
    4: 'dia',
  },
  '3.1': {
    8: 'acquisition parcelle, acquisition terrain, acquisition immeuble, acquisition emprise, achat terrain, achat parcelle',
    7: 'expropriation, acquisition ancien, acquisition batiment, achat maison, achat batiment, acquisition gendarmerie, acquisition local',
    6: 'acquisition bien, achat immeuble, acquisition fonciere, acquisition amiable, utilite publique, dation, acquisition maison, integration bien sans maitre',
    5: 'acquisition, achat, portage, epf, portage foncier, etablissement public foncier',
    4: 'achat bien, donation, legs, bien sans maitre',
  },
  '3.2': {
    8: 'vente delaisse, vente ancien, prix vente, cession batiment, cession local, vente parcelle, vente terrain, vente immeuble, vente maison, cession parcelle, cession terrain, cession immeuble, cession emprise',
    7: 'echange terrain, echange parcelle, echange foncier',
    6: 'vente lot, vente bien, cession bien, alienation, cession fonciere, vente emprise',
    5: 'vente, cession, retrocession, delaisse',
  },
  '3.3': {
    8: 'bail, baux, loyer, occupation precaire, location terre, bail commercial, bail emphyteotique, location logement',
    7: 'location local, location salle, contrat location, convention location',
    6: 'licence iv, atelier relais',
    4: 'location, louer, locataire',
  },
  '3.4': {
    8: 'limite territoriale',
    3: 'delimitation',
  },
  '3.5': {
    8: 'reglement interieur salle, classement domaine public, integration domaine public, incorporation domaine public, transfert domaine public, reprise concession, reprise tombe, occupation domaine, denomination groupe scolaire',
    7: 'occupation domaine public, occupation temporaire, desaffectation declassement, declassement, autorisation voirie, domaine public maritime, marche plein air, marche hebdomadaire, marche dominical, marche forain, declassement domaine, reglement salle, retrocession voirie, concession cimetiere, concession funeraire, denomination ecole, denomination salle, denomination batiment, denomination equipement, denomination stade, denomination gymnase, mise disposition gratuite',
    6: 'cimetiere, columbarium, jardin souvenir, funeraire, convention occupation, terrasse, implantation antenne',
    5: 'desaffectation, domaine public, mise disposition local, mise disposition salle, mise disposition terrain, mise disposition locaux, servitude passage, port plaisance, halles, bornage, alignement, foire, chemin rural, panneaux photovoltaique',
    3: 'servitude, mise disposition, transfert gestion, cooperation port',
  },
  '3.6': {
    8: 'bail chasse, bail rural, destination coupe, coupe bois',
    6: 'domaine prive, affouage, foret, regime forestier, etat assiette, fermage, soumission chasse, chasse, onf, coupe, lot chasse, droit chasse',
  },
  '4.1': {
    9: 'creation poste adjoint technique, creation poste adjoint administratif, creation poste adjoint animation, creation poste adjoint patrimoine, rapport social unique',
    8: 'adjoint technique, adjoint administratif, adjoint animation, adjoint patrimoine, tableau effectif, tableau emploi, creation poste, creation emploi, suppression poste, suppression emploi, temps travail, avancement grade, ratio promu, compte epargne temps, protection sociale complementaire, emploi fonctionnel, comite social territorial, comite technique, mise disposition personnel, mise disposition agent, emploi permanent, action sociale personnel, teletravail, duree hebdomadaire, entretien professionnel, forfait mobilite, temps partiel, journee solidarite, medecine preventive, cnas, autorisation speciale absence, autorisation absence, complementaire sante, reglement interieur personnel, reglement interieur agent, cycle travail, comite social, representant personnel, agent maitrise, promotion interne, risques professionnel, risques psychosociaux, chsct, rupture conventionnelle, bilan social, mise disposition secretaire',
    7: 'redacteur, atsem, prevoyance, titres restaurant, assistant prevention, oeuvres sociales, temps non complet, mission remplacement',
    6: 'grade, avancement, effectif, attache, conges, hygiene securite, cdg, centre gestion',
    5: 'assurance statutaire, medecine prevention, service civique, mutuelle, cadre emploi, lignes directrices gestion, plan formation, document unique, transfert personnel, agents, modification poste, fonctionnaire, ressources humaines',
    3: 'personnel, agent, amicale personnel, poste',
  },
  '4.2': {
    9: 'emploi non permanent, non permanent',
    8: 'accroissement temporaire, accroissement saisonnier, agent contractuel, non titulaire, vacataire, contrat projet, engagement educatif, emploi saisonnier, agent saisonnier, duree determinee, cdd, saisonnier, vacation, animateur saisonnier',
    7: 'contractuel, collaborateur cabinet',
    5: 'recrutement, agent recenseur, remplacement agent',
  },
  '4.4': {
    9: 'apprenti, apprentissage, parcours emploi competence, emploi competence, poste parcours emploi, contrat unique insertion',
    7: 'contrat aide, emploi avenir, stagiaire gratification, gratification stagiaire, stagiaire, volontariat territorial',
  },
  '4.5': {
    9: 'rifseep, regime indemnitaire, ifse, complement indemnitaire, heures supplementaires, travaux supplementaires, prime pouvoir achat, indemnite horaire, ihts, nouvelle bonification, frais deplacement agent, frais deplacement personnel',
    8: 'indemnite forfaitaire, cheque cadeau, bon achat',
    7: 'prime, indemnite kilometrique, astreinte',
    5: 'bonification indiciaire, indemnite agent, gratification, bon cadeau, carte cadeau',
  },
  '5.1': {
    9: 'election maire, election adjoint, election president, election vice president, nombre adjoint, nombre vice president, election executif, election bureau, creation poste adjoint, premier adjoint, premiere adjointe, deuxieme adjoint, troisieme adjoint, quatrieme adjoint, cinquieme adjoint, nouvel adjoint, nouveau maire, nouvel adjointe, designation maire, election vice, election premier vice, election deuxieme vice, election membre bureau, nombre poste adjoint, election nouvel adjoint, composition bureau, demission adjoint',
    6: 'installation conseil, installation nouveau conseil, vice president',
  },
  '5.2': {
    9: 'secretaire seance, installation nouveau conseiller, installation nouvelle conseillere',
    8: 'reglement interieur conseil, proces verbal, approbation pv, compte rendu seance, ordre jour, lieu seance, approbation compte rendu, huis clos, installation conseiller, compte rendu conseil, creation commission, formation commission, vote main levee, main levee, compte rendu reunion, pv conseil, charte elu, demission conseiller, publicite acte',
    7: 'constitution commission, teletransmission, retransmission seance, publication acte, pv',
    6: 'presentation rapport, commission municipale, fonctionnement assemblee, commission thematique, conseil sages, conseil jeunes, conseil municipal enfants, comite consultatif',
    5: 'compte rendu, convocation',
  },
  '5.3': {
    9: 'commission communale impots, commission appel offres, commission delegation service, election senatorial, designation representant, election representant, designation delegue, election delegue, designation membre, election membre',
    8: 'nombre administrateur, nombre membre ccas, membre ccas, administration ccas, remplacement delegue, remplacement membre, remplacement representant, representation commune, delegue senatorial, ccid, conseil ecole, membre conseil administration, installation nouveau delegue, installation delegue',
    7: 'designation elu, referent deontologue, designation correspondant, commission consultative, representant conseil, nomination membre, election administrateur, mandat special, designation, membre commission',
    6: 'delegue suppleant, delegue titulaire',
    5: 'delegue syndicat, correspondant defense, jury assises, composition commission, cao, copil, conference, correspondant, referent, commissaire, representant',
  },
  '5.4': {
    9: 'decision maire prise, decision president prise, decision maire delegation, decision maire vertu',
    8: 'delegation attribution, delegation consentie, delegation maire, delegation conseil, delegation pouvoir, delegation president, delegation fonction, compte rendu delegation, decision prise vertu, decision prise maire, decision prise president, vertu delegation',
    7: 'decision prise, decision president, compte rendu decision, 2122 22, l2122 22',
    5: 'decision prise vertu delegation, decision prise delegation, delegation bureau',
    3: 'delegation',
  },
  '5.5': {
    9: 'delegation signature',
  },
  '5.6': {
    9: 'indemnite elu, indemnite fonction, indemnite maire, indemnite adjoint, formation elu, frais deplacement elu, indemnite president, frais representation, frais mission elu, remboursement frais elu',
    8: 'protection fonctionnelle, majoration indemnite, formation conseiller',
    6: 'droit formation, exercice mandat, honorariat, frais mission',
  },
  '5.7': {
    9: 'transfert competence',
    8: 'intercommunalite, modification statut, statuts communaute, adhesion syndicat, retrait syndicat, rapport activite, evaluation charge transferee, clect, pacte gouvernance, statuts syndicat, prise competence, restitution competence, extension perimetre, dissolution syndicat, interet communautaire, communaute commune statut, retrait commune, adhesion commune, accord local, composition conseil communautaire, rapport crc comptes, modification statuts, rapport annuel syndicat, siege conseil communautaire, entente intercommunale, conseil communautaire composition, schema mutualisation, adhesion deux commune, adhesion nouvelle commune',
    6: 'mutualisation, service commun, statuts, dissolution, commune nouvelle, fusion',
    4: 'competence, intercommunal, communaute commune, sivu, sivom, sivos, projet territoire',
    3: 'communaute agglomeration, syndicat mixte, syndicat',
  },
  '5.8': {
    9: 'ester justice, contentieux, action justice, defense interet, recours devant, constitution partie civile, designation avocat, partie civile',
    7: 'avocat, tribunal, recours',
    5: 'procedure judiciaire, litige',
  },
  '6.1': {
    8: 'police municipale, policier municipal, videoprotection, videosurveillance, limitation vitesse, plan communal sauvegarde, participation citoyenne, zone bleue, sens unique, sens circulation',
    7: 'convention fourriere, fourriere',
    6: 'vitesse, police, voisin vigilant',
    5: 'stationnement',
    4: 'circulation, securite publique, convention coordination',
  },
  '6.4': {
    9: 'ouverture dominicale, repos dominical, dimanche, ouverture commerce, derogation repos',
    6: 'debit boisson, taxi',
    3: 'reglement',
  },
  '7.1': {
    9: 'non valeur, creance eteinte, creance irrecouvrable, budget primitif, compte administratif, compte admin, compte gestion, compte financier unique, decision modificative, affectation resultat, budget supplementaire, virement credit, reprise resultat, reprise anticipee, cfu, decisions modificative',
    8: 'ouverture anticipee credit, credits investissement, depense investissement, 6232, fetes ceremonies compte, compte fetes',
    6: 'autorisation programme, ouverture credit, credit paiement, engager liquider mandater, depense investissement avant, provision, amortissement, fongibilite, quart credit, dm, bp, budget annexe, budget, decision maire, decisions maire, vote budget, comptabilite, cloture budget, creation budget',
    4: 'ca, cg, excedent, autorisation depense',
  },
  '7.2': {
    9: 'taux imposition, fiscalite, taxe fonciere, taxe habitation, taxe sejour, taxe amenagement, taux taxe, impot, exoneration, abattement, enlevement ordure menagere, teom, taxe publicite, degrevement, taxe consommation, contributions directes, taxe logement vacant, taxe friche, taxe gemapi, cotisation fonciere, tlpe',
    8: 'base minimum, residence secondaire',
    6: 'taxe, taux, fiscal',
  },
  '7.3': {
    9: 'garantie emprunt, emprunt, ligne tresorerie, contrat pret, pret relai, pret banque, refinancement, garantie communale, reamenagement dette, garantie pret',
    8: 'renegociation, dette',
    7: 'pret, tresorerie',
  },
  '7.4': {
    8: 'intervention economique, immobilier entreprise, aide entreprise, aide commerce, aide economique, aide installation, pass commerce, fonds soutien entreprise, aide artisan',
    6: 'developpement economique',
  },
  '7.5': {
    9: 'subvention, demande aide, octroi aide, aide regionale, aide departementale, demande financement, dotation equipement territoires ruraux, aide financiere',
    8: 'convention objectif, versement don, frais fonctionnement ecole',
    7: 'detr, dsil, fonds vert, ogec, forfait communal, forfait scolaire, cooperative scolaire, appel projet, dotation soutien, aide exceptionnelle, contrat association, soutien association, participation association, fonds departemental, fonds europeen, bourse, leader',
    6: 'objectif moyen, ecole privee, voyage scolaire, fondation patrimoine',
    5: 'plan financement',
    4: 'participation, prix concours, don association, sollicitation, agence eau',
    3: 'financement',
  },
  '7.6': {
    8: 'attribution compensation, contribution budgetaire, contingent incendie, contribution syndicat, sdis, fpic, dotation solidarite communautaire, contribution financiere, participation sivos, participation sivom, participation sivu, participation syndicat',
    6: 'contribution',
    4: 'participation frais, quote part, fluide',
  },
  '7.7': {
    7: 'avance budget, avance remboursable, avance tresorerie',
  },
  '7.8': {
    9: 'fonds concours',
  },
  '7.9': {
    8: 'prise participation, augmentation capital, capital social, actionnaire, entree capital',
    6: 'societe publique locale, economie mixte, spl, sem',
  },
  '7.10': {
    9: 'tarif, tarification, remise gracieuse, gratuite, regie recette, regie avance, grille tarifaire, droit place, redevance occupation, indemnite conseil, encaissement, exoneration droit place, exoneration redevance',
    8: 'prix concession, prix repas, indemnite assurance, vente vehicule, vente tracteur, cession vehicule, cession materiel, acceptation don',
    7: 'redevance, rodp, plan financement, indemnite comptable, indemnite receveur, conseil receveur, refacturation, amende police, remboursement, sinistre, indemnisation, vente materiel, reforme materiel, recouvrement, ap cp, debat orientation, orientation budgetaire, instruction budgetaire, m57, m14, reglement budgetaire, ddfip, dgfip, engagement partenarial, tresor public, regie, adhesion association, cotisation association, pfac',
    5: 'financement, spanc, cotisation',
    4: 'creance, prix, facturation, frais, participation famille, programme financement, assainissement non collectif, groupement employeur, adhesion',
  },
  '8.1': {
    8: 'derogation scolaire, semaine quatre jours',
    7: 'carte scolaire, rythme scolaire, sectorisation, restaurant scolaire, restauration scolaire, cantine, periscolaire, frais scolarite, ecole maternelle, ecole elementaire, projet educatif, enseignement, accueil loisir, fournitures scolaire, inscription scolaire, charges ecole, charges scolaire, groupe scolaire',
    4: 'rased, ecole, scolaire, college, lycee, garderie, centre loisir, classe, initiation langue, temps scolaire',
  },
  '8.2': {
    8: 'desertification medicale, aide alimentaire, besoins sociaux',
    7: 'fracture numerique, inclusion numerique, aide sociale, secours, aide facultative, petite enfance, creche, multi accueil, personne agee, ehpad, centre social, convention territoriale globale, contrat enfance jeunesse, maison sante, assistante maternelle, action sociale, portage repas, canicule, mutuelle communale',
    4: 'ccas, social, solidarite, handicap, sante, caf, jeunesse, insertion, inclusion, medecin, aine, age, medical, admr',
  },
  '8.3': {
    7: 'amenagement securite, deneigement, refection chemin, refection rue, refection route, ouvrage art',
    6: 'voirie, classement voie, effacement reseau, travaux route, chaussee, trottoir, amenagement route, eclairage public, reseaux electrique, voies communale, point lumineux, giratoire',
    5: 'securisation, carrefour',
    3: 'stationnement, parking, enfouissement, signalisation, route departementale',
  },
  '8.4': {
    7: 'developpement touristique, contrat bourg',
    5: 'amenagement territoire, petites villes demain, revitalisation, contrat ruralite, relance transition ecologique, office tourisme, fibre optique, antenne relais, tourisme, amenagement bourg, centre bourg, amenagement numerique, territoire, programme travaux, enfouissement reseau, fibre',
    3: 'amenagement, developpement, numerique, tres haut debit',
  },
  '8.5': {
    8: 'politique ville, habitat, logement social, programme local habitat, opah, plh, contrat ville, renovation urbaine, hlm, ravalement, permis louer, quartier prioritaire, ori, amelioration habitat, copropriete degradee, bailleur, attribution logement',
    6: 'gens voyage',
    5: 'logement, locatif',
  },
  '8.6': {
    7: 'formation professionnelle, mission locale, chantier insertion, maison emploi, insertion professionnelle',
  },
  '8.7': {
    7: 'transport scolaire, transport commun, transport, mobilite, covoiturage, autopartage, navette, pole gare, deplacement urbain',
    6: 'borne recharge, cyclable',
    4: 'velo, bus',
  },
  '8.8': {
    8: 'zonage assainissement, zonage eaux pluviales, trame verte, acceleration energie',
    7: 'environnement, dechet, ordure menagere, biodiversite, gemapi, natura 2000, energie renouvelable, qualite service public, prix qualite, rpqs, eau potable, eolien, installation classee, transition energetique, milieux aquatique, espace naturel, chat, climat air, parc naturel, economie energie, frelon, parc photovoltaique, icpe, methanisation, eaux pluviales',
    6: 'compost, riviere, cours eau, captage, qualite air, station epuration',
    5: 'assainissement',
    4: 'eau, energie, photovoltaique, pcaet, climat, littoral, arbre, animaux, voie douce, artificialisation, pollution, chaleur, solaire, spa',
  },
  '8.9': {
    7: 'culture, culturel, bibliotheque, mediatheque, musee, festival, spectacle, conservatoire, ecole musique, monument historique, patrimoine culturel, opera theatre, archives, artiste, livre, exposition, theatre, desherbage, retable',
    4: 'cinema, patrimoine, musique, eglise, restauration tableau, tableau, chapelle, concert, artistique, lecture',
  },
  '9.1': {
    9: 'mediation',
    7: 'recensement population, jumelage, recenseur, recensement, titre identite, changement nom commune, labellisation, etat civil, cooperation decentralisee, agence postale, protection donnees, rgpd',
    5: 'organisation fete, equipement sportif, question diverse',
    4: 'nom commune, sport, sportif, videoprotection, cimetiere, manifestation, association, bureau vote, stade, piscine, seuil, camping, ceremonie, fete, club',
  },
  '9.2': {
    3: 'departemental competence',
  },
  '9.4': {
    9: 'voeu, motion, souhait conseil, prise position',
  },
};
