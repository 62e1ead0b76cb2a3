/** Words around the names of private people that no civility announces. Data only: the patterns are in `privacy/`. */

/** What a private person is to the council; the name comes next, be the given name a usual one or not. */
export const PRIVATE_ROLES = [
  'agent',
  'agente',
  'ATSEM',
  'assistante maternelle',
  'saisonnier',
  'saisonnière',
  'vacataire',
  'contractuel',
  'contractuelle',
  'allocataire',
  'allocataires',
  'assuré',
  'assurée',
  'patient',
  'patiente',
  'tuteur',
  'tutrice',
  'curateur',
  'curatrice',
  'garant',
  'garante',
  'caution',
  'cédant',
  'cessionnaire',
  'déclarant',
  'déclarante',
  'pétitionnaire',
  'soussigné',
  'soussignée',
  'signé',
  'conjoint',
  'conjointe',
  'concubin',
  'concubine',
  'frère',
  'sœur',
  'responsable légal',
  'représentant légal',
  'nu-propriétaire',
  'usufruitier',
  'usufruitière',
  'référent',
  'référente',
  'gardien',
  'gardienne',
  'résident',
  'résidente',
  'client',
  'cliente',
  'adhérent',
  'adhérente',
  'hébergé',
  'hébergée',
  'stagiaire BAFA',
  'agent recenseur',
  'agents recenseurs',
  'employé communal',
  'employée communale',
  'stagiaire',
  'stagiaires',
  'apprenti',
  'apprentie',
  'salarié',
  'salariée',
  'régisseur',
  'régisseur titulaire',
  'régisseur suppléant',
  'mandataire suppléant',
  'locataire',
  'locataires',
  'locataire sortant',
  'locataire sortante',
  'preneur',
  'preneurs',
  'vendeur',
  'vendeurs',
  'vendeuse',
  'acquéreur',
  'acquéreurs',
  'acheteur',
  'demandeur',
  'demandeurs',
  'demanderesse',
  'requérant',
  'requérante',
  'requérants',
  'intéressé',
  'intéressée',
  'bénéficiaire',
  'bénéficiaires',
  'concessionnaire',
  'titulaire',
  'titulaire de la concession',
  'propriétaire',
  'propriétaires',
  'occupant',
  'occupante',
  'usager',
  'usagère',
  'héritier',
  'héritière',
  'héritiers',
  'ayant droit',
  'ayants droit',
  'élève',
  'élèves',
  'étudiant',
  'étudiante',
  'enfant',
  'enfants',
  'fils',
  'fille',
  'père',
  'mère',
  'parents de',
  'victime',
  'plaignant',
  'plaignante',
  'débiteur',
  'débitrice',
  'redevable',
  'administré',
  'administrée',
  'majeur protégé',
  'majeure protégée',
  'défunt',
  'défunte',
  'épouse',
  'époux',
  'marié à',
  'mariée à',
  'veuve de',
  'veuf de',
  'donateur',
  'donatrice',
  'candidat',
  'candidate',
  'lauréat',
  'lauréate',
  'exploitant',
  'exploitante',
  'riverain',
  'riveraine',
  'gérant',
  'gérante',
  'nom',
  'nom et prénom',
  'nom prénom',
  'nom, prénom',
  'nom du demandeur',
  'nom du bénéficiaire',
  'lu et approuvé',
  'signature du locataire',
  'signature du preneur',
  'signature du demandeur',
];

/** What is done about one person: « recrutement de » and the name, be the given name a usual one or not. */
export const ABOUT_ONE_PERSON = [
  'recrutement de',
  'nomination de',
  'démission de',
  'mutation de',
  'détachement de',
  'titularisation de',
  'retraite de',
  'départ de',
  'décès de',
  'naissance de',
  'obsèques de',
  'mariage de',
  'réclamation de',
  'dette de',
  'dossier de',
  'foyer de',
  'domicile de',
  'service civique de',
  'stage de',
  'contrat de',
  'rémunération de',
  'concession de',
  'mémoire de',
  'curatelle de',
  'tutelle de',
  'remise de la médaille à',
  'médaille remise à',
  'félicitations à',
  'hommage à',
  'à l’encontre de',
  'au nom de',
];

/** Before a name that is a firm’s, a club’s or a building’s. */
export const NAMED_AFTER = [
  'amicale',
  'association',
  'bibliothèque',
  'boulangerie',
  'bâtiment',
  'cabinet',
  'centre',
  'cité',
  'clinique',
  'club',
  'compagnie',
  'complexe',
  'EARL',
  'EHPAD',
  'entreprise',
  'établissements',
  'ets',
  'EURL',
  'festival',
  'fondation',
  'foyer',
  'GAEC',
  'galerie',
  'garage',
  'hall',
  'hôpital',
  'immeuble',
  'mission',
  'spectacle',
  'sainte',
  'saint',
  'loi',
  'amendement',
  'décret',
  'imprimerie',
  'maison',
  'musée',
  'parking',
  'piscine',
  'pont',
  'prix',
  'promenade',
  'quartier',
  'résidence',
  'rond-point',
  'SARL',
  'SAS',
  'SASU',
  'SCI',
  'société',
  'statue',
  'université',
];

/** Before a name, what makes its holder a public person here; the names that follow in a list are too. */
export const COUNCIL_LABELS = [
  'présents',
  'étaient présents',
  'absents',
  'absents excusés',
  'excusés',
  'excusé',
  'absent',
  'représentés',
  'conseillers municipaux',
  'conseillers communautaires',
  'conseillers',
  'adjoints',
  'membres du conseil',
  'pouvoir à',
  'procuration à',
  'pouvoir de',
  'procuration de',
  'secrétaire de séance',
  'secrétaire',
  'président de séance',
  'rapporteurs',
  'vice-présidents',
];

/** A run of words with capitals that holds one of these names no person. */
export const NO_PERSONS = `
action actions administratif administration agence agglomeration amicale amis anciens annee architectes architecture
article arrete arts assainissement association associations associes assurance assurances atelier ateliers avenue axe
banque batiment batiments bibliotheque boulangerie budget bureau cabinet cadre caisse centrale centre cercle chambre
chasse chemin club code college combattants comite commission communal communale communales commune communes
communaute communautaire compagnie compte concours conseil conservatoire construction constructions convention
cooperative cour credit culture culturel decret deliberation departement departemental departementale developpement
direction directeur directrice distribution domaine donneurs eau eaux ecole economie education electricite energie
energies enfance ensemble entreprise environnement equipement espace espaces est etablissement etablissements etat etude
etudes europe exercice federation fetes fonciere foncier fondation fonds football foret forets formation foyer france
general generale generales gestion groupe groupement habitat habitation hopital infrastructures immobilier immobiliere industrie
ingenierie institut interieur international jardin jeunes jeunesse jury justice ligue locale locales location
logement loi lot lotissement lycee madame mademoiselle mairie maire maison maitre marche mesdames messieurs metropole
ministere mission monsieur municipal municipale municipales municipaux musique mutuelle national nationale nature nord
notaire notaires notre nouvelle numero objet office ouest paris parc parcelle patrimoine paysages peche personnes place
plan poste prefecture president presidente projet propriete protection prenom province public publique publiques publics quartier
refection regie region regional regionale republique reseau reseaux restaurant route routes rue sa saint sainte sarl sas
sci scop seance section secteur securite senat service services social sociale societe solidarite solidarites sport
sportif sportive sports st ste sud syndicat systeme tarif technique techniques territoire territorial territoriale territoires
theatre tourisme transition transports travail travaux tresor tribunal union universite urbanisme val vallee ville
villages village voirie zac zone gare parking lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet
aout septembre octobre novembre decembre`;

/** Given names in use among private people, children and elders too, beside those of councillors. */
export const MORE_GIVEN_NAMES = `
Abdallah Abdoulaye Abel Abigail Adama Adelaide Adelie Adelino Adonis Aelig Agnieszka Agostino Aimeric
Aissatou Alassane Alberte Alda Aldo Aldric Alec Alejandro Aleksandra Alessandro Alessia Alessio Alfredo Alia
Alienor Alisee Alison Alissa Allan Alma Aloise Aloys Alphonsine Alya Amadou Amanda Amaury Amaya Ambre Amedee
Amir Ana Anaelle Anatole Anatolie Andrea Andreas Andrzej Anem Angelina Angeline Angelo Annabel Annaelle
Annaig Annie Anselme Antonella Antonia Antonina Anya Ariane Arielle Aristide Arlette Armindo Arno Aron
Arthus Arwen Ashley Asma Assane Assia Athena Athenais Audric Augustin Augustine Aurelian Awa Aya Ayden Aylin
Aymen Ayoub Azelie Azzedine Baptistine Barnabe Barthelemy Basile Bastian Batiste Benedicta Benoist Berangere
Berenger Berengere Berenice Bernadine Bertille Bertin Betty Bilal Bilel Billy Binta Bintou Blanchette Bogdan
Bonaventure Boubacar Brandon Brenda Brian Bruna Brunehilde Bryan Caleb Calixte Calvin Camelia Cameron
Candide Carlo Carmela Carmen Casey Casimir Cassandre Cassiopee Catalina Cecilien Cedrick Celestine Celian
Celimene Celina Cesar Chadia Chahine Chaima Charlaine Charlie Charly Chedli Cheikh Cherif Chiara Chris
Christianne Christina Ciara Cindy Clarence Claudius Cleandre Cleante Clelie Clemens Clementin Cleo Clovis
Colas Colomban Come Conceicao Conchita Coraline Corentine Corinna Cornelia Cosette Cristiano Cristina Cybele
Cynthia Cyprienne Daisy Dalila Damienne Dan Dana Daniela Daphne Dario Darius Debora Delphin Delphina Denzel
Desiree Diana Didiane Diego Dina Djibril Dmitri Domitille Donald Donovan Dorian Dorine Dounia Dylan
Edelweiss Edelyne Edgard Edmee Edmonde Edwin Edwina Eleanor Eleonore Elia Elian Eliana Elias Eliel Elif
Elina Elinor Elio Eliot Eliott Eloan Elora Elouan Elphege Elvira Elyas Elyne Ema Emanuel Emerance Emerick
Emmie Emmy Emrys Emy Enora Enrico Erin Ermeline Ernestine Ernesto Eros Erwann Erwin Esmeralda Esteban Ethan
Etiennette Eudes Eudoxie Eulalie Eunice Euphrasie Eustache Evaelle Evan Evangeline Evariste Ewa Ewan Ewen
Ezechiel Ezio Fabiola Fabrizio Fadila Fanch Faouzi Farah Fares Fatna Fatou Fatoumata Faustine Fayza Federico
Felicie Felicite Felipe Feriel Fiona Firmin Firmine Flavia Flavio Florentin Florentine Florie Fortunee Fouad
Franc Francesca Francesco Francky Frederick Gabriela Gaetane Galina Gaspard Gatien Gaud Gaultier Gauvain
Genia Georgia Georgina Ghizlane Gilberto Gino Giorgia Giovanna Giovanni Giulia Giuseppe Godefroy Goran
Goulven Goulwen Graca Gracia Gratien Graziella Greg Gregor Guenole Guerric Guilhem Guillemette Guylene
Gwendal Gwendoline Gwennaelle Habib Haby Hafida Hafsa Halima Hamed Hamza Hania Hanna Hannah Harald Harold
Haroun Harry Hatem Hayat Hector Hedi Heidi Helga Helie Helmut Heloise Herbert Hermance Hermine Herminie
Hermione Herveline Hiba Hicham Hilaire Hilda Hildegarde Honora Honorine Horace Houda Houria Hugolin Huguet
Huguette Hyacinthe Ian Ibrahima Idriss Ignace Ilan Iliana Ilies Ilyas Ilyes Imad Iman Imane Imran Inaya
Inesse Ioana Iolanda Ionut Irina Irma Isaac Isaure Isidore Isild Isis Ismael Ismaelle Ismahane Ismaila
Isolde Israel Issa Ivana Ivo Iwan Izia Jaime Jalal Jalila Janet Jaouad Jaures Jawad Jayden Jeanette Jeff
Jefferson Jenny Jeoffrey Jeremias Jerry Jerzy Jihane Joana Joanne Joaquim Joaquin Jodie Jolan Jonah Jonas
Jordi Jordy Joris Josepha Josephina Joshua Josiah Josian Josselin Josue Joy Joyce Juan Juanita Judicael
Judicaelle Judith Juliana Julianne Julio Jurgen Kacper Kadiatou Kadidja Kaelig Kahina Kaina Kais Kalidou
Kamelia Kamil Kamila Karen Karolina Katarzyna Katell Kathleen Kathy Kawtar Kelly Kelvin Kelya Kenneth Kenny
Kenza Kenzo Kerstin Keryan Keziah Khadidja Khady Kheira Kilian Kimberley Klara Klaus Klervi Kristina
Krzysztof Kurt Kylian Kyllian Ladislas Lahcen Laila Lalie Laly Lamia Lamine Lana Lara Latifa Laurana Laureen
Laureline Laurena Lauryn Leana Leandra Leandre Leandro Leane Leeroy Leia Lelia Lenaic Lenaig Lenny Leonce
Leontin Leontine Leopoldine Lexane Liam Lidia Lilia Lilou Lilwenn Lily Linh Lino Linon Lionnel Lior Lisandro
Lison Liv Livia Lizzie Lloyd Loan Loane Loeiz Loeiza Logan Lohan Loick Lois Loise Loren Lorena Lorenzo
Lorette Lorie Lothaire Louane Loubna Louisa Louison Louka Louna Lubin Lucia Luciano Lucilia Lucrece Ludmila
Luigi Luigia Luiz Luka Lukas Luna Lya Lyam Lylou Lyna Lyse Maceo Mactar Maddison Maddy Madeline Madison
Maelan Maelia Maelie Maelis Maelyne Maelys Magda Mahaut Mahdi Mahe Maia Maimouna Maiwenn Maixent Malcolm
Malek Malgorzata Malo Malory Malvina Mamadou Manel Manoe Manoel Manolo Marcelin Marcello Marcia Marco Marek
Margareth Margarita Margerie Mariam Mariama Mariannick Maribel Maricel Marielle Marilou Marilyn Marilys
Marino Marjolaine Marjory Markus Marlon Marouan Marouane Marta Marthe Marwa Marwan Mary Maryam Maryannick
Marylene Marylise Marylou Marysa Massinissa Mateo Mateusz Matheo Mathurin Mathurine Mathys Matilda Matis
Matteo Mattia Mattis Maurane Maurine Mauro Maximin Maxine Maya Medard Mederic Medina Megane Mehmet Meissa
Melaine Melchior Melisande Melodie Melody Melvin Melvyn Meriem Merlin Mewen Michelangelo Mihai Mikaela Mila
Milane Milena Milhan Milo Mina Minh Mireio Mirella Mirko Modou Mohand Moise Mona Montserrat Morane Mounia
Moussa Moustapha Muguette Myriem Myrtille Nabil Nabila Nadir Nael Naelle Nahel Naim Nais Najat Nandy Nans
Naomi Narcisse Nassim Nastasia Natalene Natalia Natalie Natan Nathanael Nathanaelle Nawal Nawel Nazaire
Ndeye Neil Nelson Neo Nesrine Nestor Nguyen Nicodeme Nicolina Niels Nikita Nikola Nikolas Nils Ninette Nino
Noa Noah Noam Noe Noelie Noeline Noemi Nohan Nohe Nohlan Nolan Nolhan Nolwenn Nora Norah Noredine Norman
Nour Noursine Numa Oceana Octave Octavie Octavien Odilon Oihana Oksana Olaf Oleg Olena Olympe Omar Omayra
Omer Ondine Onesime Oren Oriana Orlando Orlane Ornella Orphee Osanne Osvaldo Othman Ottavia Otto Ouarda
Ouassim Ouiza Oumar Oumou Ousmane Owen Paco Palmira Palmyre Pamela Paskal Pastora Paterne Patricio Patty
Pauletta Paulin Paulo Peio Pelagie Penda Pepita Perceval Perette Perig Pernelle Peter Petra Petronille
Peyton Philip Philippine Philomene Pierangelo Piotr Pol Prescillia Priscilla Priscille Quentine Quitterie
Rabah Rafaele Rainier Ralph Ramata Ramon Ramona Ramy Rania Raoulle Raphaela Raquel Raul Rayan Rayane Rayhan
Raynaud Rebeca Reda Redouane Redwane Regina Reinette Renald Renata Renato Reynaud Rhita Ricardo Riccardo
Richarde Ridha Rim Rindra Robinson Rocco Rocio Rodrigo Rokhaya Rolf Romaric Romeo Romy Rosalba Rosalia
Rosalina Rosanna Rosario Roselle Rosemarie Rosette Rosina Roxana Rozenn Ruddy Rudolph Ruth Ryan Sabah Sabino
Sabrine Sacha Safia Sahra Saida Saidou Salah Salem Salif Sally Salman Salome Salvador Salvatore Samantha
Samba Sami Samson Samy Sana Sandro Sandy Sanjay Santiago Saul Savannah Savinien Sean Sebastian Sekou Selena
Selene Selim Selma Seraphin Seraphine Sergei Serine Sevan Severo Shana Shanna Sharon Shirley Sibylle Sidney
Sigrid Siham Silas Silvain Silvano Silvere Silvio Simeon Sinan Sixtine Skander Soazig Sofian Sofiane Soizic
Soizick Soledad Solena Sonya Soraya Soren Souleymane Soumaya Stan Stanley Steeve Stefan Stefania Stefano
Stephania Stephen Stive Sullivan Sultana Sunny Susan Susana Suzon Sven Svetlana Swanny Sydney Sylvaine
Sylvana Sylvia Sylviana Sylvio Syrine Tahar Taina Talia Tamara Tamika Tarek Tatyana Tayeb Telio Telma Teo
Teva Thais Thea Thelma Thelonius Theodora Theodule Theotime Theresa Thiago Thiebaut Thierno Thiphaine Tiago
Tidiane Tilio Tim Timeo Timon Timothe Timothy Tina Tino Tiphaine Titien Tobias Tom Tomasz Toni Tonio Toufik
Toussaint Tracy Trystan Tugdual Tyler Typhaine Tyron Tyrone Ulysse Umberto Vahina Valens Valentina Valentino
Valere Valeriane Valerio Vania Vasco Venceslas Verane Vianney Vicente Victorin Victorine Vincenzo Vinciane
Virgile Virginia Vittoria Vivian Viviana Wael Wafa Walid Wanda Warren Wassila Wassim Wenceslas Wendy Werner
Wilfrid Wilhem Willem Wilson Xaviere Xenia Ximena Yacine Yaelle Yahya Yamine Yamna Yana Yanis Yannig Yasmin
Yasser Yaya Yazid Yoan Yoanna Yoel Yolanda Yolene Yoni Youen Youn Youna Younes Youri Youssouf Ysabel Ysaline
Yseult Yuna Yuri Yusuf Yvain Yvelise Yvonna Yvonnick Zacharie Zakari Zakaria Zakia Zara Zaynab Zelda Zelie
Zeynep Ziad Zineb Zinedine Zita Zohair Zoltan Zora Zubair`;
