/** Words that acts print with an accent: what a text was that lost its accents. */
export const ACCENTED_WORDS: readonly string[] = `
abrogé abrogée accordé accordée accordées accordés activité activités adhérer adopté adoptée adoptées
adoptés affecté affectée affiché affichée affichées affichés agréé alloué allouée allouées aménagement
aménagements annoncé annulé annulée année années approuvé approuvée approuvées approuvés après arrivé
arrivée arrêt arrêté arrêtée arrêtés attribué attribuée attribuées autorisé autorisée autorisées bâti
bâtiment bâtiments bénéfice bénéficiaire chargé chargée cinéma collectivité collectivités communauté
complémentaire concédé conformément considérant contrôle convoqué convoquée convoqués coopération coût coûts
créance créances création crédit crédits créer créé créée cède cédé cédée côté diplôme donné donnée données
décembre décide décider décidé décidée décision décisions déclare déclaré déclarée décret décrets dégagé
délai délais délibère délibèrent délibérant délibérante délibération délibérations délibérer délibéré
délivré délégation délégations délégué déléguée déléguées délégués démission dénomination dénommé départ
département départemental départementale dépense dépenses déposé déposée député dépôt désignation désigne
désigné désignée désignées désignés détail développement dûment excusé excusée excusées excusés exposé
extérieur exécutif exécution exécutoire façade financé financée fixé fixée fixées fixés forêt février fête
fêtes grâce général générale généraux gérer hôtel identité imputé imputée imputées impôt impôts inférieur
intégralité intégré intérieur intérieure intérêt intérêts levée lève légal légale légalement légalité
majorité marché marchés matière matériel maître maîtrise mentionné mentionnée mobilité modalités modifié
modifiée modifiés municipalité mécénat médiathèque même mêmes nommé nommée nuitée numéro nécessaire
nécessaires opération opérations où parité première procède procès procédure procédé proposé proposée
proposées proposés propriétaire propriétaires propriété préalable préambule précise précisé précédent
précédente précédents prédécesseur préemption préfecture préfet préfète prélèvement prénom préparé présence
présent présente présentes présents présenté présentée présentées présentés préside présidence président
présidente présidents présider présidé présidée prévention prévisionnel prévisionnelle prévoit prévu prévue
prévues prévus prêt prêts publicité publié publiée publiés pénurie péri périmètre période qualité quantité
rappelé rapporté recensé relevé représentant représentants représentation représenté représentée
représentées représentés reçoit reçu reçue reçues reçus règle règlement règlements réalisation réaliser
réalisé réalisée réalisés récapitulatif réception réfection réforme référence régie régies région régional
régionale réglementaire réglementation régularisation régulièrement réhabilitation rémunération
rémunérations rénovation réparation répartition répond réseau réseaux réserve résidence résolution résultat
résultats résumé réuni réunie réunion réunions réunis révision rôle salarié schéma scène secrétaire
secrétaires secrétariat signé signée siège siégeant société sociétés spécial spéciale subventionné succède
suppléant suppléante suppléants supérieur séance séances sécurité sélection sûreté thème théâtre titré
trésor trésorerie trésorier tâche télétransmis télétransmission tête unanimité unité université utilisé
verbalisé versé versée voté votée votées votés véhicule véhicules vélo véolia vérification vérifié zéro
échange école écoles écrit écrite égal égale également église élection élections électoral électricité
éligible élu élue élus élève élèves élémentaire énergie énergies équilibre équilibré équipement équipements
établi établie établissement établissements étaient était étant état étude études été évaluation évalué
évaluée évaluées éventuel éventuelle événement événements
`
  .trim()
  .split(/\s+/);
