import { fold } from '../fold.ts';

/** Given names in use among French councillors: they tell « DUPONT JEAN » from « JEAN DUPONT ». Simple names only. */
const NAMES = `
Abdel Abdelkader Abdellah Abdi Achille Adam Adel Adele Adeline Adrien Adrienne Agathe Agnes Ahmed Aicha Aime Aimee
Alain Alan Alban Albane Albert Alenka Alex Alexandra Alexandre Alexia Alexis Alfred Ali Alice Alicia Aline Alix Alphonse
Amandine Amar Amelie Amina Anais Anastasia Andre Andree Ange Angela Angele Angelique Anick Anita Ann Anna Annabelle Anne
Annette Annick Annie Anny Anouk Anthony Antoine Antoinette Antonin Antonio Apolline Armand Armande Armelle Arnaud Arsene
Arthur Astrid Audrey Auguste Aude Aurelia Aurelie Aurelien Aurore Axel Axelle Aymeric Aziz Baptiste Barbara Bastien
Beatrice Bella Benedicte Benjamin Benoit Benoite Bernadette Bernard Bernardette Berthe Bertrand Blaise Blanche Blandine Boris
Brahim Brice Brieuc Brigitte Bruno Camille Candice Capucine Carine Carl Carla Carlos Carole Caroline Cassandra Catherine
Cathy Cecile Cecilia Cedric Celestin Celia Celine Chantal Charlene Charles Charline Charlotte Chloe Christel Christele
Christelle Christian Christiane Christine Christophe Claire Clara Clarisse Claude Claudette Claudia Claudie Claudine Clea
Clelia Clement Clemence Clementine Clotilde Clothilde Colette Coline Constance Constant Coralie Corentin Corinne Cyprien
Cyril Cyrille Damien Daniel Daniele Danielle Danny Dany David Davy Deborah Delphine Denis Denise Diane Didier Dimitri
Djamel Djamila Dominique Donatien Dora Doriane Dorothee Eddy Edgar Edith Edmond Edouard Edwige Elena Eliane Elie Eliette
Eline Elisa Elisabeth Elise Elizabeth Ella Elodie Eloise Elsa Elvire Emeline Emeric Emile Emilie Emilien Emma Emmanuel
Emmanuelle Enzo Eric Erick Erika Ernest Erwan Estelle Esther Etienne Eugene Eugenie Eva Eve Evelyne Evelyn Fabien Fabienne
Fabrice Fanny Farid Farida Fatiha Fatima Fatma Felicien Felix Ferdinand Fernand Fernande Fernando Flavie Flavien Fleur
Flora Florence Florent Florian Floriane Florine Franca France Francette Francine Francis Francisco Franck Franco Francois
Francoise Frank Fred Frederic Frederique Gabin Gabriel Gabrielle Gael Gaelle Gaetan Gaston Gautier Gauthier Genevieve
Geoffrey Geoffroy Georges Georgette Gerald Geraldine Gerard Germain Germaine Ghislain Ghislaine Gilbert Gilberte Gildas
Gilles Gina Ginette Gisele Gisèle Gladys Gontran Gregoire Gregory Guenael Guenaelle Guenola Guillaume Gustave Guy Guylaine
Gwenael Gwenaelle Gwenola Hadrien Hakim Hamid Hanane Hassan Helena Helene Henri Henriette Herve Hind Hippolyte Honore
Hortense Hubert Hugo Hugues Ibrahim Ida Igor Ines Ingrid Irene Iris Isabelle Ivan Jack Jackie Jacky Jacqueline Jacques
Jade Jamel James Jamila Jane Janick Janine Jany Jason Jean Jeanine Jeanne Jeannette Jeannine Jennifer Jeremie Jeremy
Jerome Jessica Jessy Jimmy Joachim Joanna Joao Jocelyn Jocelyne Joel Joelle Joffrey Johan Johanna Johann John Johnny
Jonathan Jordan Jordane Jorge Jose Josee Joseph Josephine Josette Josiane Josie Jules Julia Julian Juliane Julie Julien
Julienne Juliette Justin Justine Kamel Karim Karima Karine Karl Katia Katy Kevin Khadija Khalid Killian Kristell Laetitia
Lambert Larissa Laura Laure Laurence Laurent Laurette Laurie Laurine Lea Leandre Leila Lena Leo Leon Leonard Leone Leonie
Leopold Leslie Lila Lilian Liliane Lina Linda Line Lionel Lisa Lise Lisette Loic Lola Loris Lorraine Lou Louis Louise
Louisette Luc Lucas Luce Lucette Lucie Lucien Lucienne Lucile Lucille Ludivine Ludovic Luis Lydia Lydie Lyliane Madeleine
Mado Mael Maelle Magali Magalie Maggy Magdalena Maite Malik Malika Manon Manu Manuel Manuela Marc Marceau Marcel
Marceline Marcelle Marcelline Margaux Margot Marguerite Maria Marianne Marie Mariette Marilyne Marina Marine Marinette
Mario Marion Marius Marjorie Marlene Martial Martin Martine Maryline Maryse Maryvonne Mathias Mathieu Mathilde Mathis
Matthias Matthieu Maud Maude Maureen Maurice Mauricette Max Maxence Maxime Maximilien Mehdi Melanie Melina Melissa
Mercedes Meryem Michael Michel Michele Micheline Michelle Mickael Miguel Mikael Mikel Mireille Miriam Mohamed Mohammed
Mohed Monica Monique Morgan Morgane Mounir Mourad Mouloud Muriel Murielle Mustapha Mylene Mylvia Myriam Nacer Nadege
Nadia Nadine Naima Nancy Natacha Nathalie Nathan Nelly Nicolas Nicole Nina Ninon Noel Noelle Noemie Norbert Nordine
Noura Oceane Odette Odile Olga Olivia Olivier Ophelie Oriane Oscar Pablo Paola Paolo Pascal Pascale Pascaline Patrice
Patricia Patrick Paul Paula Paule Paulette Pauline Pedro Peggy Perla Perrine Philibert Philippe Pierre Pierrette Pierrick
Prosper Quentin Rachel Rachid Rachida Radia Rafael Raoul Raphael Raphaelle Raymond Raymonde Raynald Rebecca Regine Regis
Reine Rejane Remi Remy Renaud Rene Renee Reynald Richard Rita Robert Roberte Roberto Robin Roch Rodolphe Rodrigue Roger
Roland Rolande Romain Romane Romuald Ronald Ronan Rosalie Rosa Rose Roseline Roselyne Rosemonde Rosine Roxane Ruben Rudy
Sabine Sabrina Sabria Said Salim Salima Samia Samir Samira Samuel Sandra Sandrine Sara Sarah Saskia Sebastien Segolene
Serena Serge Servane Severin Severine Sidonie Silvia Simon Simone Sofia Solange Solene Solenn Soline Sonia Sophie Souad
Stanislas Stella Stephan Stephane Stephanie Steve Steven Suzanne Suzette Suzy Swann Sybille Sylvain Sylvaine Sylvestre
Sylvette Sylviane Sylvie Tania Tanguy Tasnime Tatiana Teddy Teresa Tess Theo Theodore Theophile Therese Thibaud Thibault
Thibaut Thierry Thomas Tiffany Timothee Titouan Tony Tristan Ugo Ulrich Ursula Valentin Valentine Valerie Valery Vanessa
Vera Veronique Victor Victoire Victoria Victorien Vincent Vincente Violaine Violette Virginie Viviane Vivien Vivienne
Vladimir Walter Wilfried William Willy Xavier Yael Yamina Yann Yannick Yannis Yasmina Yasmine Yassine Yoann Yohan Yohann
Yolaine Yolande Youcef Youssef Yvan Yves Yvette Yvon Yvonne Zahra Zoe Zohra Zoubida`;

const KNOWN = new Set(fold(NAMES).split(/\s+/).filter(Boolean));

/** « Jean », « JEAN-PIERRE », « Anne-Lise »: every part of a compound, or its first, is known. */
export const isGivenName = (word: string): boolean => KNOWN.has(fold(word).split(/[-‐‑]/, 1)[0] ?? '');
