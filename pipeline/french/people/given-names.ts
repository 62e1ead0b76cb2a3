import { fold } from '../fold.ts';

/** Given names in use among French councillors: they tell « DUPONT JEAN » from « JEAN DUPONT ». Simple names only. */
const NAMES = `
Abdel Abdelaziz Abdelhak Abdelkader Abdelkrim Abdellah Abdellatif Abderrahim Abderrahmane Abdi Abdoulaye Abel Achille
Adam Adama Adel Adelaide Adele Adeline Adrien Adrienne Agathe Aglae Agnes Ahmed Aicha Aime Aimee Ainhoa Aissa Aissatou
Alain Alan Alban Albane Albert Alenka Alex Alexandra Alexandre Alexia Alexis Alfred Ali Alice Alicia Aline Alison Alix
Alizee Allan Alphonse Amadou Amaia Amandine Amar Ambre Ambroise Amelie Amina Aminata Ana Anaelle Anais Anastasia
Anatole Andre Andrea Andree Ange Angela Angele Angelina Angelique Anick Anissa Anita Ann Anna Annabel Annabelle
Annaick Annaig Anne Annette Annick Annie Anny Anouk Anselme Anthony Antoine Antoinette Antonia Antonin Antonio
Apolline Argitxu Ariane Arielle Aristide Arlette Armand Armande Armando Armel Armelle Arnaud Arsene Arthur Assia
Astrid Aude Audrey Auguste Augustin Aurelia Aurelie Aurelien Aurore Axel Axelle Aymeric Ayoub Aziliz Aziz Azzedine
Bakary Baptiste Barbara Barthelemy Basile Bastien Battista Battitt Baudouin Beatrice Bella Benat Benedicte Benjamin
Benoit Benoite Berangere Berenice Bernadette Bernard Bernardette Berthe Bertille Bertrand Bettina Betty Bilal Bintou
Blaise Blanche Blandine Bleuenn Boris Boubacar Bouchra Brahim Briac Brice Brieuc Brigitte Bruno Calixte Camille
Candice Capucine Carine Carl Carla Carlos Carmela Carmen Carole Caroline Casimir Cassandra Catherine Cathy Cecile
Cecilia Cedric Celestin Celestine Celia Celine Cesar Chantal Chantale Charlene Charles Charline Charlotte Charly
Cheikh Cherif Chloe Christel Christele Christelle Christian Christiane Christine Christophe Cindy Claire Clara
Clarisse Claude Claudette Claudia Claudie Claudine Clea Clelia Clemence Clement Clementine Cleo Clothaire Clothilde
Clotilde Colette Coline Conceicao Constance Constant Coralie Corentin Corine Corinne Cosette Cristina Cynthia Cyprien
Cyrielle Cyril Cyrille Dalila Damien Daniel Daniele Danielle Danny Dany Daphne David Davy Deborah Delphine Denis
Denise Denys Deolinda Desire Desiree Diana Diane Didier Dieter Dimitri Djamel Djamila Djibril Dolores Domingos
Dominique Donatien Donatienne Dora Doriane Dorothee Driss Dumenicu Dylan Eddy Edgar Edith Edmee Edmond Edouard Edwige
Elena Eleonore Eliane Elie Eliette Eline Eliot Eliott Elisa Elisabeth Elise Elizabeth Ella Ellen Elodie Eloi Eloise
Elsa Elvira Elvire Emeline Emeric Emile Emilia Emilie Emilien Emilienne Emma Emmanuel Emmanuelle Eneko Enguerrand
Enora Enrico Enzo Eric Erick Erika Ernest Ernestine Erwan Erwann Esteban Estelle Esther Ethan Etienne Eudes Eugene
Eugenie Eulalie Eva Evan Eve Evelina Evelyn Evelyne Ewen Fabien Fabienne Fabrice Fadila Faiza Fanny Faouzi Fares Farid
Farida Farouk Fatiha Fatima Fatma Fatou Fatoumata Faustine Faycal Felicien Felix Ferdinand Fernand Fernanda Fernande
Fernando Filipe Firmin Flavie Flavien Fleur Flora Flore Florence Florent Florentin Florestan Florian Floriane Florine
Fouad Fouzia Franca France Francescu Francette Francine Francis Francisco Franck Franco Francois Francoise Frank Fred
Frederic Frederique Gabin Gabriel Gabrielle Gaby Gael Gaelle Gaetan Gaspard Gaston Gatien Gauthier Gautier Genevieve
Geoffrey Geoffroy Georges Georgette Georgina Gerald Geraldine Gerard Germain Germaine Germinal Ghania Ghislain
Ghislaine Gilbert Gilberte Gildas Gilles Gina Ginette Giovanni Gisele Gislaine Giuseppe Gladys Godefroy Gontran
Goulven Goulwen Graziella Gregoire Gregory Greta Guenael Guenaelle Guenola Guenole Guilhem Guillaume Guislaine Gunther
Gurvan Gustave Guy Guylaine Guylene Gwen Gwenael Gwenaelle Gwendoline Gwenn Gwenola Gwladys Habib Habiba Hadrien Hafid
Hafida Hakim Halima Hamid Hamza Hanane Hanna Harmonie Harold Harry Hasna Hassan Hayat Heidi Helder Helena Helene Helga
Heloise Henri Henriette Hermance Hermine Herve Hicham Hind Hippolyte Hocine Honore Hortense Houria Hubert Hugo Hugues
Huguette Hussein Hyacinthe Iban Ibrahim Ida Idriss Ignace Igor Ilham Ilona Ilyes Imane Ines Ingrid Irene Irenee Iris
Irma Isaac Isabel Isabelle Isaline Isaure Isidore Ismael Ismail Issa Ivan Jacinthe Jack Jackie Jacky Jacqueline
Jacques Jacquie Jacquy Jade Jamal Jamel James Jamila Jane Janette Janick Janine Jany Jasmina Jasmine Jason Jean
Jeanine Jeanne Jeannette Jeannine Jennifer Jenny Jeremie Jeremy Jerome Jessica Jessy Jimmy Joachim Joan Joana Joanna
Joanne Joao Joaquim Jocelyn Jocelyne Joel Joelle Joffrey Johan Johann Johanna Johannes John Johnny Jonas Jonathan
Jordan Jordane Jorge Joris Jose Josee Joseline Joseph Josephine Josette Josiane Josie Josselin Josseline Joyce Juan
Judicael Judith Jules Julia Julian Juliane Julie Julien Julienne Juliette Jurgen Justin Justine Kader Kadiatou Kamal
Kamel Karim Karima Karine Karl Katel Katell Kathleen Kathy Katia Katy Kelly Kevin Khadija Khaled Khalid Kheira Kilian
Killian Kim Kristell Kurt Ladislas Laetitia Lahcen Lakhdar Lambert Lamia Larissa Latifa Laura Lauranne Laure Laurence
Laurene Laurent Laurette Lauriane Laurianne Laurie Laurine Layla Lea Leandre Leila Lena Lenaick Lenaig Leo Leocadie
Leon Leonard Leone Leonie Leontine Leopold Lesia Leslie Letizia Liane Lidia Lidwine Lila Lilian Liliane Lilianne Lily
Lina Linda Line Lionel Lisa Lisandru Lisbeth Lise Lisette Livia Loane Loic Loick Loig Lola Lorena Lorene Lorine Loris
Lorraine Lothaire Lou Louane Loubna Louis Louise Louisette Louison Lounes Lourdes Luc Luca Lucas Luce Lucette Lucia
Lucie Lucien Lucienne Lucile Lucille Lucrece Ludivine Ludovic Luigi Luis Luisa Lukas Lydia Lydie Lyliane Madeleine
Madjid Mado Mael Maelig Maelle Maeva Magali Magalie Magda Magdalena Maggy Maguy Mahmoud Maider Maite Maiwenn Malek
Malik Malika Mallory Malo Malorie Malvina Mamadou Manon Manu Manuel Manuela Marc Marceau Marcel Marcelin Marceline
Marcelle Marcellin Marcelline Marco Margareth Margaux Margot Marguerite Maria Mariam Mariama Mariane Marianne Marie
Marielle Mariette Marilou Marilyn Marilyne Marina Marine Marinette Mario Marion Marius Marjolaine Marjorie Marlene
Marlyse Marthe Martial Martin Martine Marvin Marylene Maryline Marylise Marylou Maryse Maryvonne Mateo Mathias Mathieu
Mathilde Mathis Mathurin Mathurine Matthias Matthieu Mattin Maud Maude Maureen Maurice Mauricette Max Maxence Maxime
Maximilien Maya Mehdi Melaine Melanie Melina Melinda Melissa Melodie Melody Mercedes Meriem Meryem Messaoud Michael
Michaela Michel Michele Micheline Michelle Mickael Mickaelle Miguel Mikael Mikel Milene Miloud Mireille Miriam Mohamed
Mohammed Mohed Moise Mokhtar Mona Monica Monique Morgan Morgane Mouloud Mounir Mourad Moussa Muriel Murielle Mustapha
Mylene Mylvia Myriam Myrtille Nabil Nabila Nacer Nacera Nacira Nadege Nadia Nadine Nadir Naima Nais Nancy Naoual
Narcisse Nassim Nassima Natacha Nathalie Nathan Nathanael Nathaniel Nawel Nelly Nestor Nicolas Nicole Nils Nina Ninon
Noa Noah Noam Noel Noelie Noelle Noellie Noemie Nolan Nolwenn Nora Norbert Nordine Noura Nuno Oceane Octave Octavie
Odette Odile Odilon Oihana Olga Olivia Olivier Olympe Omar Ophelie Oriane Orianne Orlane Oscar Oumar Ousmane Pablo
Pacome Paloma Pamela Panpi Paola Paolo Pascal Pascale Pascaline Patrice Patricia Patrick Paul Paula Paule Paulette
Pauline Paulo Pedro Peggy Peio Perla Pernelle Perrine Petra Petru Philibert Philippe Philomene Pierre Pierrette
Pierrick Pierrig Pilar Primael Priscilla Priscillia Prosper Quentin Rabah Rabia Rachel Rachid Rachida Radia Rafael
Ralph Rania Raoul Raphael Raphaella Raphaelle Raquel Rayan Raymond Raymonde Raynald Rebecca Reda Redouane Reginald
Regine Regis Reine Rejane Remi Remy Renaud Rene Renee Reynald Riad Ricardo Richard Rita Robert Roberte Roberto Robin
Roch Rodolphe Rodrigo Rodrigue Roger Roland Rolande Romain Romane Romeo Romuald Romy Ronald Ronan Rosa Rosalie Rosanna
Rose Roseline Roselyne Rosemonde Rosette Rosine Rosy Roxane Rozenn Ruben Rudy Rui Ruth Saadia Sabine Sabria Sabrina
Sacha Safia Said Salah Salif Saliha Salim Salima Salome Salvatore Samia Samir Samira Sammy Samuel Sandie Sandra
Sandrine Sandro Sandy Sara Sarah Saskia Saturnin Saveria Savine Sebastien Segolene Sekou Selim Selma Seraphin Serena
Serge Sergio Servane Severin Severine Seydou Sheila Shirley Sibylle Sidonie Sigrid Siham Sihem Silvere Silvia Silvie
Silvio Simeon Simon Simone Slimane Soazig Sofia Sofian Sofiane Soizic Solange Solene Solenn Solenne Soline Sonia
Sophia Sophie Soraya Souad Souleymane Soumaya Stanislas Stanley Stella Stephan Stephane Stephanie Steve Steven Suzanne
Suzel Suzette Suzie Suzy Swann Sybille Sylvain Sylvaine Sylvana Sylvere Sylvestre Sylvette Sylviane Sylvie Symphorien
Tahar Tamara Tancrede Tangi Tanguy Tania Tarek Tarik Tasnime Tatiana Teddy Teresa Tess Thais Thelma Theo Theodora
Theodore Theophane Theophile Therese Thibaud Thibault Thibaut Thiebaut Thierry Thomas Tiago Tiffany Tim Timeo Timothe
Timothee Tina Tiphaine Tiphanie Titouan Tom Tommy Tony Toufik Tristan Tugdual Typhaine Ugo Ulrich Ursula Ursule
Valentin Valentine Valere Valeriane Valerie Valery Vanessa Vanina Vannina Vera Veronique Vianney Victoire Victor
Victoria Victorien Victorine Vincent Vincente Vincenzo Violaine Violette Virgile Virginie Vitor Viviane Vivien
Vivienne Vladimir Wafa Wahiba Walid Walter Wanda Wendy Wilfrid Wilfried William Willy Xabi Xavier Xaviere Yacine Yael
Yamina Yanis Yann Yannic Yannick Yannig Yannis Yasmina Yasmine Yassine Yoan Yoann Yohan Yohann Yohanna Yolaine Yolande
Yolene Youcef Youenn Youna Younes Youness Youssef Youssouf Yseult Yvain Yvan Yveline Yvelise Yves Yvette Yvon Yvonne
Yvonnick Zacharie Zahra Zakaria Zelie Zineb Zinedine Zoe Zohra Zoubida`;

const KNOWN = new Set(fold(NAMES).split(/\s+/).filter(Boolean));

/** « Jean », « JEAN-PIERRE », « Anne-Lise »: every part of a compound, or its first, is known. */
export const isGivenName = (word: string): boolean => KNOWN.has(fold(word).split(/[-‐‑]/, 1)[0] ?? '');
