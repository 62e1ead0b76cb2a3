import type { TopicWords } from './topic-words.ts';

/** Domaine et patrimoine. */
export const PROPERTY: TopicWords = {
  // Acquisitions
  '3.1': {
    9: 'acquisition fonds commerce, achat fonds commerce',
    8: 'acquisition parcelle, acquisition terrain, acquisition immeuble, acquisition emprise, achat terrain, achat parcelle, acquisition licence, acquisition delaisse, acquisition propriete, acquisition appartement, reserve fonciere, prescription acquisitive, acceptation legs, acceptation donation, achat propriete, achat ancien, droit delaissement, acquisition bande, achat bande, don terrain, don parcelle, don maison, achat licence, achat hangar, achat local, achat garage, achat appartement, achat ferme, achat grange, achat bois, achat foret, achat etang, achat presbytere, achat lot, achat chemin, achat cafe, achat fonciere, achat mur',
    7: 'expropriation, acquisition ancien, acquisition batiment, achat maison, achat batiment, acquisition gendarmerie, acquisition local, acquisition chemin, acquisition voie, acquisition euro symbolique, acquisition gratuit, acquisition garage, rachat terrain, rachat parcelle, retrocession commune',
    6: 'acquisition bien, achat immeuble, acquisition fonciere, acquisition amiable, utilite publique, dation, acquisition maison, emplacement reserve, vefa, transfert propriete, reprise parcelle, bien vacant, integration bien sans maitre',
    5: 'acquisition, portage, epf, portage foncier, etablissement public foncier, usufruit',
    4: 'achat bien, donation, legs, bien sans maitre',
  },
  // Aliénations
  '3.2': {
    9: 'cession fonds commerce, vente fonds commerce',
    8: 'vente delaisse, vente ancien, prix vente, cession batiment, cession local, vente parcelle, vente terrain, vente immeuble, vente maison, cession parcelle, cession terrain, cession immeuble, cession emprise, promesse vente, compromis vente, vente logement, vente propriete, vente garage, vente appartement, vente chemin, cession propriete, cession chemin, cession delaisse, cession euro symbolique, cession lot, cession logement, commercialisation lotissement, cession ancien, cession maison, cession gratuit, vente vehicule, vente tracteur, cession vehicule, cession tracteur, cession materiel, vente mobilier, cession mobilier, vente materiel, prix lot',
    7: 'echange terrain, echange parcelle, echange foncier, mise vente, promesse unilaterale, commercialisation lot',
    6: 'vente lot, vente bien, cession bien, alienation, cession fonciere, vente emprise',
    5: 'vente, cession, retrocession, delaisse, reforme materiel, reforme vehicule',
  },
  // Locations
  '3.3': {
    8: 'bail, baux, loyer, occupation precaire, location terre, bail commercial, bail emphyteotique, location logement, bail rural, attribution logement communal, location gerance, pret usage, commodat, pluriannuelle paturage, revision loyer, location licence',
    7: 'location local, location salle, contrat location, convention location, depot garantie, charge locative',
    6: 'licence iv, atelier relais, fermage, logement communal, mise location, terres agricole, terre communale, gite',
    4: 'location, louer, locataire, caution, etat lieux',
  },
  // Limites territoriales
  '3.4': {
    8: 'limite territoriale, limite communale, limite territoire',
    5: 'limites',
    3: 'delimitation',
  },
  // Autres actes de gestion du domaine public
  '3.5': {
    9: 'classement voirie lotissement, classement voie lotissement, proces verbal mise disposition, retrocession concession',
    8: 'reglement interieur salle, classement domaine public, integration domaine public, incorporation domaine public, reprise concession, reprise tombe, occupation domaine, denomination groupe scolaire, integration voirie, voirie domaine public, incorporation voirie, designation exploitant, exploitation domaine public, superposition affectation, permission voirie, reglement columbarium, transfert domaine public, relais telephonie, antenne telephonie, retrocession voirie, retrocession voie, assiette chemin, transfert office, concession perpetuelle, pret materiel, pret salle, pret minibus, attribution nom',
    7: 'occupation domaine public, occupation temporaire, desaffectation declassement, declassement, autorisation voirie, domaine public maritime, marche plein air, marche hebdomadaire, marche dominical, marche forain, declassement domaine, reglement salle, concession cimetiere, concession funeraire, denomination ecole, denomination salle, denomination batiment, denomination equipement, denomination stade, denomination gymnase, mise disposition gratuite, utilisation salle, cavurne, ossuaire, reglement marche, plan alignement, mise disposition gymnase, mise disposition equipement, mise disposition stade, mise disposition bureau, mise disposition batiment, mise disposition bien, aot, nom ecole, nom salle, nom batiment, camion pizza',
    6: 'cimetiere, columbarium, jardin souvenir, funeraire, convention occupation, terrasse, implantation antenne, telephonie mobile, mobilier urbain, chemins ruraux, antenne relais, usage locaux, utilisation locaux, locaux scolaire, nom rue, nom voie, convention servitude',
    5: 'desaffectation, domaine public, mise disposition local, mise disposition salle, mise disposition terrain, mise disposition locaux, port plaisance, bornage, alignement, foire, chemin rural, panneaux photovoltaique, antenne, pylone, voie privee, bapteme, plage, manege, halle, mouillage, servitude passage',
    3: 'mise disposition, transfert gestion, cooperation port, servitude',
  },
  // Autres actes de gestion du domaine privé
  '3.6': {
    8: 'bail chasse, destination coupe, coupe bois, vente bois, vente coupe, foret communale, certification forestiere, pefc, amenagement forestier, bien section, affouage',
    7: 'parcelle forestiere, exploitation forestiere, travaux foret, travaux forestier, desserte forestiere, piste forestiere',
    6: 'foret, regime forestier, etat assiette, soumission chasse, chasse, onf, coupe, lot chasse, droit chasse, bien indivis, commission syndicale, droit passage',
    5: 'paturage, pastoral, indivision, domaine prive, alpage, estive',
  },
};
