/**
 * Words that speak for a matière of the ACTES nomenclature, by weight from 1 to 9: how surely the words alone
 * decide. « stem stem » matches words that begin so, one after the other, small words left out. Where the
 * nomenclature leaves a choice, it is the one councils are seen to make: an orientation debate decides no
 * budget (7.10), a debt written off is a budget decision (7.1).
 */
export const TOPIC_WORDS: Record<string, Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, string>>> = {
  '1.1': {
    7: 'marche public, marche travaux, attribution marche, accord cadre, appel offres, avenant marche, marche fourniture, marche prestation, marche service, marche assurance, attribution lot, attribution phase, procedure adaptee, commande publique',
    6: 'acquisition vehicule, acquisition tracteur, acquisition camion, acquisition materiel, acquisition mobilier',
    5: 'avenant, marche, groupement commande, centrale achat, dossier consultation, consultation entreprise, avenant lot, avenant travaux',
    3: 'lot, desamiantage, choix entreprise, prestation service, attribution',
  },
  '1.2': {
    8: 'delegation service public, contrat concession, concession service, affermage, delegataire, dsp',
    4: 'concession distribution, concession gaz, concession electricite, concession plage',
  },
  '1.3': {
    8: 'convention mandat, maitrise ouvrage deleguee, delegation maitrise ouvrage, transfert maitrise ouvrage, mandat maitrise ouvrage, moa, maitrise ouvrage public',
    4: 'convention syndicat energie, syndicat departemental energie, intracting, sde, sdef, sdem, sdee, sieml, sydela, sydev, syane',
  },
  '1.4': {
    4: 'contrat maintenance, contrat entretien, contrat assurance, contrat prestation, illumination, ouvrage',
    3: 'eclairage public, convention partenariat, contrat',
    1: 'convention',
  },
  '1.5': {
    8: 'protocole transactionnel, transaction, protocole accord transactionnel',
    3: 'protocole accord',
  },
  '1.6': { 9: 'maitrise oeuvre, maitre oeuvre, moe', 5: 'architecte, concours restreint' },
  '1.7': { 3: 'acte special, signalisation horizontale' },
  '2.1': {
    8: 'plan local urbanisme, plu, plui, plan occupation sol, scot, coherence territoriale, carte communale, document urbanisme, zone amenagement concerte, zac, ouverture urbanisation, reglement local publicite, site patrimonial remarquable, avap, zppaup',
    4: 'enquete publique, zonage, urbanisation, numerotation',
    3: 'denomination rue, denomination voie, denomination place, adressage, concertation, denomination, urbanisme',
  },
  '2.2': {
    7: 'permis construire, permis demolir, permis amenager, declaration prealable, droit occupation sol, occupation utilisation sol, autorisation urbanisme, certificat urbanisme, projet urbain partenarial, instruction autorisation',
    5: 'cloture, lotissement, bien sans maitre, presume sans maitre, biens sans maitre',
    4: 'enedis, servitude',
    3: 'numerotation, incorporation bien',
  },
  '2.3': { 9: 'preemption, declaration intention aliener, dpu', 4: 'dia' },
  '3.1': {
    6: 'acquisition parcelle, acquisition terrain, acquisition immeuble, acquisition bien, acquisition emprise, achat terrain, achat parcelle, achat immeuble, acquisition fonciere, acquisition amiable, expropriation, utilite publique, dation, acquisition maison',
    4: 'acquisition, achat bien, donation, legs, bien sans maitre, portage foncier, etablissement public foncier',
  },
  '3.2': {
    6: 'vente parcelle, vente terrain, vente immeuble, vente maison, vente lot, vente bien, cession parcelle, cession terrain, cession immeuble, cession bien, cession emprise, alienation, cession fonciere, vente emprise',
    5: 'vente, cession, retrocession, echange terrain, echange parcelle, echange foncier',
  },
  '3.3': {
    7: 'bail, baux, location logement, location local, location salle, loyer, bail emphyteotique, bail commercial, occupation precaire, contrat location, convention location',
    4: 'location, louer, locataire',
  },
  '3.4': { 8: 'limite territoriale', 3: 'delimitation' },
  '3.5': {
    7: 'occupation domaine public, occupation temporaire, desaffectation declassement, declassement, autorisation voirie, domaine public maritime, marche plein air, marche hebdomadaire, marche dominical, marche forain, declassement domaine',
    5: 'desaffectation, domaine public, mise disposition local, mise disposition salle, mise disposition terrain, mise disposition locaux, servitude passage, port plaisance, halles, bornage, alignement, foire, chemin rural, panneaux photovoltaique',
    3: 'servitude, cimetiere, columbarium, concession funeraire, mise disposition, transfert gestion, reglement salle, cooperation port',
  },
  '3.6': {
    6: 'domaine prive, coupe bois, affouage, foret, regime forestier, etat assiette, bail rural, fermage, soumission chasse, chasse',
  },
  '4.1': {
    9: 'creation poste adjoint technique, creation poste adjoint administratif, creation poste adjoint animation, creation poste adjoint patrimoine',
    8: 'adjoint technique, adjoint administratif, adjoint animation, adjoint patrimoine, tableau effectif, tableau emploi, creation poste, creation emploi, suppression poste, suppression emploi, temps travail, avancement grade, ratio promu, compte epargne temps, protection sociale complementaire, emploi fonctionnel, comite social territorial, comite technique, mise disposition personnel, mise disposition agent, emploi permanent, action sociale personnel, teletravail, duree hebdomadaire, entretien professionnel, forfait mobilite',
    5: 'prevoyance, ressources humaines, assurance statutaire, medecine prevention, service civique, centre gestion, mutuelle, cadre emploi, lignes directrices gestion, plan formation, document unique, transfert personnel, agents, modification poste, fonctionnaire',
    3: 'personnel, agent, cnas, amicale personnel, poste',
  },
  '4.2': {
    8: 'accroissement temporaire, accroissement saisonnier, agent contractuel, non titulaire, vacataire, contrat projet, engagement educatif, emploi saisonnier, agent saisonnier',
    5: 'contractuel, saisonnier, recrutement, agent recenseur, remplacement agent',
  },
  '4.4': {
    7: 'apprenti, apprentissage, contrat aide, emploi avenir, parcours emploi competence, contrat unique insertion, stagiaire gratification, gratification stagiaire',
  },
  '4.5': {
    9: 'rifseep, regime indemnitaire, ifse, complement indemnitaire, heures supplementaires, travaux supplementaires, prime pouvoir achat, indemnite horaire',
    5: 'prime, astreinte, bonification indiciaire, indemnite agent, gratification, bon cadeau, carte cadeau, frais deplacement agent',
  },
  '5.1': {
    9: 'election maire, election adjoint, election president, election vice president, nombre adjoint, nombre vice president, election executif, election bureau, creation poste adjoint, premier adjoint, premiere adjointe, deuxieme adjoint, troisieme adjoint, quatrieme adjoint, cinquieme adjoint, nouvel adjoint, nouveau maire, nouvel adjointe, designation maire',
    6: 'installation conseil, installation nouveau conseil',
  },
  '5.2': {
    8: 'reglement interieur conseil, proces verbal, approbation pv, compte rendu seance, ordre jour, lieu seance, approbation compte rendu, huis clos, installation conseiller, compte rendu conseil',
    6: 'presentation rapport, secretaire seance, commission municipale, fonctionnement assemblee, commission thematique, conseil sages, conseil jeunes, conseil municipal enfants, comite consultatif',
  },
  '5.3': {
    7: 'designation representant, designation delegue, election representant, election delegue, election membre, designation membre, commission appel offres, commission communale impots, designation elu, referent deontologue, designation correspondant, commission delegation service, commission consultative, creation commission, representant conseil, nomination membre, election administrateur, secretaire seance, mandat special',
    5: 'designation, representant, delegue syndicat, remplacement delegue, correspondant defense, jury assises, composition commission, cao, ccid, copil, conference, nombre administrateur',
  },
  '5.4': {
    8: 'delegation attribution, delegation consentie, delegation maire, delegation conseil, delegation pouvoir, delegation president, delegation fonction',
    5: 'decision prise vertu delegation, decision prise delegation, l2122 22, delegation bureau',
  },
  '5.5': { 9: 'delegation signature' },
  '5.6': {
    9: 'indemnite elu, indemnite fonction, indemnite maire, indemnite adjoint, formation elu, frais deplacement elu, indemnite president, frais representation, frais mission elu, remboursement frais elu',
    6: 'protection fonctionnelle, droit formation, exercice mandat, honorariat',
  },
  '5.7': {
    8: 'intercommunalite, transfert competence, modification statut, statuts communaute, adhesion syndicat, retrait syndicat, rapport activite, evaluation charge transferee, clect, pacte gouvernance, statuts syndicat, prise competence, restitution competence, extension perimetre, dissolution syndicat, interet communautaire, communaute commune statut, retrait commune, adhesion commune, accord local, composition conseil communautaire, rapport crc comptes',
    3: 'intercommunal, communaute commune, communaute agglomeration, competence, mutualisation, service commun, syndicat mixte, syndicat',
  },
  '5.8': {
    9: 'ester justice, contentieux, action justice, defense interet, recours devant, constitution partie civile',
    5: 'avocat, tribunal, procedure judiciaire, litige',
  },
  '6.1': {
    8: 'police municipale, policier municipal, videoprotection, videosurveillance',
    4: 'stationnement, circulation, fourriere, securite publique, convention coordination',
  },
  '6.4': {
    9: 'ouverture dominicale, repos dominical, dimanche, ouverture commerce, derogation repos',
    3: 'reglement',
  },
  '7.1': {
    9: 'non valeur, creance eteinte, creance irrecouvrable, budget primitif, compte administratif, compte admin, compte gestion, compte financier unique, decision modificative, affectation resultat, budget supplementaire, virement credit, reprise resultat, reprise anticipee, cfu, decisions modificative',
    6: 'autorisation programme, ouverture credit, credit paiement, engager liquider mandater, depense investissement avant, provision, amortissement, fongibilite, quart credit, dm, bp, budget annexe, budget, decision maire, decisions maire, vote budget, comptabilite, cloture budget, creation budget',
    4: 'ca, cg, excedent, autorisation depense',
  },
  '7.2': {
    9: 'taux imposition, fiscalite, taxe fonciere, taxe habitation, taxe sejour, taxe amenagement, taux taxe, impot, exoneration, abattement, enlevement ordure menagere, teom, taxe publicite, degrevement, taxe consommation, contributions directes, taxe logement vacant, taxe friche',
    6: 'taxe, taux, fiscal',
  },
  '7.3': {
    9: 'garantie emprunt, emprunt, ligne tresorerie, contrat pret, pret relai, pret banque, refinancement, garantie communale, reamenagement dette',
    7: 'pret, tresorerie',
  },
  '7.4': {
    8: 'intervention economique, immobilier entreprise, aide entreprise, aide commerce, aide economique, aide installation, pass commerce, fonds soutien entreprise, aide artisan',
  },
  '7.5': {
    9: 'subvention, demande aide, octroi aide, aide regionale, aide departementale, demande financement, dotation equipement territoires ruraux, aide financiere',
    7: 'detr, dsil, fonds vert, ogec, forfait communal, forfait scolaire, cooperative scolaire, appel projet, dotation soutien, aide exceptionnelle, contrat association, soutien association, participation association, fonds departemental, fonds europeen, bourse, leader',
    5: 'plan financement',
    4: 'participation, prix concours, don association',
    3: 'financement',
  },
  '7.6': {
    8: 'attribution compensation, contribution budgetaire, contingent incendie, contribution syndicat, participation syndicat, sdis, fpic, dotation solidarite communautaire, contribution financiere',
    4: 'contribution, participation frais, quote part, fluide',
  },
  '7.7': { 7: 'avance budget, avance remboursable, avance tresorerie' },
  '7.8': { 9: 'fonds concours' },
  '7.9': {
    8: 'prise participation, augmentation capital, societe publique locale, economie mixte, capital social, actionnaire, spl, sem, entree capital',
  },
  '7.10': {
    9: 'tarif, tarification, remise gracieuse, gratuite, regie recette, regie avance, grille tarifaire, droit place',
    7: 'redevance, rodp, plan financement, indemnite comptable, indemnite receveur, conseil receveur, refacturation, amende police, remboursement, sinistre, indemnisation, vente materiel, reforme materiel, recouvrement, ap cp, debat orientation, orientation budgetaire, instruction budgetaire, m57, m14, reglement budgetaire, ddfip, dgfip, engagement partenarial, tresor public',
    5: 'financement, spanc',
    4: 'creance, prix, facturation, frais, participation famille, programme financement, achat vehicule, assainissement non collectif, groupement employeur, adhesion',
  },
  '8.1': {
    7: 'carte scolaire, rythme scolaire, sectorisation, restaurant scolaire, restauration scolaire, cantine, periscolaire, frais scolarite, ecole maternelle, ecole elementaire, projet educatif, enseignement, accueil loisir, fournitures scolaire, inscription scolaire',
    4: 'rased, ecole, scolaire, college, lycee, garderie, centre loisir, classe, initiation langue, temps scolaire',
  },
  '8.2': {
    7: 'fracture numerique, inclusion numerique, aide sociale, secours, aide facultative, petite enfance, creche, multi accueil, personne agee, ehpad, centre social, convention territoriale globale, contrat enfance jeunesse, maison sante, assistante maternelle, action sociale',
    4: 'ccas, social, solidarite, handicap, sante, caf, jeunesse, insertion, inclusion, medecin, aine, age',
  },
  '8.3': {
    6: 'voirie, classement voie, effacement reseau, travaux route, chaussee, trottoir, amenagement route, eclairage public, reseaux electrique, voies communale, point lumineux, giratoire',
    3: 'stationnement, parking, enfouissement, signalisation, route departementale',
  },
  '8.4': {
    5: 'amenagement territoire, petites villes demain, revitalisation, contrat ruralite, relance transition ecologique, office tourisme, fibre optique, antenne relais, tourisme, amenagement bourg, centre bourg, amenagement numerique, territoire, programme travaux, enfouissement reseau',
    3: 'amenagement, developpement, numerique, tres haut debit',
  },
  '8.5': {
    8: 'politique ville, habitat, logement social, programme local habitat, opah, plh, contrat ville, renovation urbaine, hlm, ravalement, permis louer, quartier prioritaire, ori, amelioration habitat, copropriete degradee, bailleur',
    5: 'logement, locatif',
  },
  '8.6': {
    7: 'formation professionnelle, mission locale, chantier insertion, maison emploi, insertion professionnelle',
  },
  '8.7': {
    7: 'transport scolaire, transport commun, transport, mobilite, covoiturage, autopartage, navette, pole gare, deplacement urbain',
    4: 'velo, cyclable, bus, borne recharge',
  },
  '8.8': {
    7: 'environnement, dechet, ordure menagere, biodiversite, gemapi, natura 2000, energie renouvelable, qualite service public, prix qualite, rpqs, eau potable, eolien, installation classee, transition energetique, milieux aquatique, espace naturel, chat, climat air, parc naturel, economie energie, frelon',
    4: 'eau, assainissement, energie, photovoltaique, pcaet, climat, littoral, arbre, animaux, voie douce, artificialisation, pollution, chaleur, solaire, spa',
  },
  '8.9': {
    7: 'culture, culturel, bibliotheque, mediatheque, musee, festival, spectacle, conservatoire, ecole musique, monument historique, patrimoine culturel, opera theatre, archives, artiste, livre, exposition, theatre',
    4: 'cinema, patrimoine, musique, eglise, restauration tableau, tableau, chapelle, concert, artistique, lecture',
  },
  '9.1': {
    7: 'recensement population, jumelage, recenseur, recensement, titre identite, mediation, changement nom commune, labellisation, etat civil, cooperation decentralisee',
    4: 'nom commune, sport, sportif, videoprotection, cimetiere, manifestation, association, bureau vote, stade, piscine, seuil, camping, ceremonie',
  },
  '9.2': { 3: 'departemental competence' },
  '9.4': { 9: 'voeu, motion, souhait conseil, prise position' },
};
