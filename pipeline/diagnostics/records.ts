import { entry } from './entry.ts';

/** What an act, its record or its line in a standard file lacks. */
export const recordProblems = {
  'act.not-found': entry(
    'warning',
    () => 'Aucune délibération n’a été reconnue dans ce document.',
    'Vérifiez qu’il s’agit bien d’une délibération ou d’un procès-verbal de séance.',
  ),
  'record.invalid': entry<{ pointer: string; problem: string }>(
    'error',
    ({ pointer, problem }) => `L’enregistrement ne suit pas le schéma : ${pointer || 'racine'} ${problem}.`,
    'Signalez cet acte : la lecture a produit une valeur impossible, rien n’a été publié.',
  ),
  'record.duplicate': entry<{ other: string }>(
    'error',
    ({ other }) => `Un autre acte porte déjà cette adresse : ${other}.`,
    'Retirez l’un des deux fichiers, ou corrigez le numéro de l’acte.',
  ),
  'record.covered': entry<{ other: string }>(
    'info',
    ({ other }) => `Cet acte est publié d’après son extrait, ${other}.`,
  ),
  'record.orphan': entry(
    'error',
    () => 'Cet enregistrement n’a plus de document source : il n’est pas publié.',
    'Supprimez-le, ou déposez de nouveau le document.',
  ),
  'sitting.date-missing': entry(
    'warning',
    () => 'La date de la séance n’a pas été trouvée dans l’acte.',
    'Vérifiez la page ; complétez par une correction.',
  ),
  'sitting.date-of-folder': entry(
    'info',
    () => 'L’acte ne dit pas la date de sa séance, ou elle n’a pas pu être lue : c’est celle de son dossier.',
    'Vérifiez que l’acte est rangé dans le dossier de sa séance.',
  ),
  'sitting.other': entry<{ title: string }>(
    'warning',
    ({ title }) =>
      `Une autre séance est imprimée dans ce document (« ${title} ») : ce qui y a été décidé n’est pas lu ici.`,
    'Déposez le procès-verbal de cette séance dans un fichier à part, s’il n’est pas déjà publié.',
  ),
  'subject.missing': entry(
    'warning',
    () => 'L’objet de la délibération n’a pas été trouvé dans l’acte.',
    'Vérifiez la page ; complétez par une correction.',
  ),
  'attendance.list-cut': entry<{ line: string }>(
    'warning',
    ({ line }) =>
      `Une liste de membres s’arrête à une ligne qui n’est pas comprise (« ${line} ») : les noms qui la suivent ne sont dans aucune liste.`,
    'Lisez la liste sur la page ; complétez les présents, les absents ou les pouvoirs par une correction.',
  ),
  'attendance.name-unclear': entry<{ name: string }>(
    'warning',
    ({ name }) =>
      `« ${name} » peut nommer plusieurs personnes, sans signe qui les sépare : aucune n’est mise dans les listes.`,
    'Lisez la liste sur la page ; complétez les présents, les absents ou les pouvoirs par une correction.',
  ),
  'vote.parts': entry(
    'info',
    () =>
      'Les parties de l’acte ont été votées chacune, et l’ensemble non : aucun décompte n’est celui de l’acte.',
    'Lisez les votes dans l’acte ; si l’un porte sur l’ensemble, complétez par une correction.',
  ),
  'scdl.incomplete': entry<{ act: string; columns: string }>(
    'warning',
    ({ act, columns }) => `Le fichier SCDL n’a pas de quoi remplir ${columns} pour la délibération ${act}.`,
    'Complétez authority.json ou corrigez l’acte : le standard demande ces colonnes.',
  ),
};
