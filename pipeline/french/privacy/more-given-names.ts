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

/** Given names that are more often something else at the head of a name. */
export const RARELY_GIVEN_NAMES = 'aude constant fleur france lorraine max reine victoire';
/** And at the head of a compound, unless another comes next: « Aude-Marie », not « FRANCO-ALLEMAND ». */
export const RARELY_GIVEN_IN_COMPOUNDS = 'franco';
