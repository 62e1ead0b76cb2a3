import { entry } from './entry.ts';

/** What keeps an act from being published, and what was altered since. */
export const publicationProblems = {
  'ledger.broken': entry<{ line: string; problem: string }>(
    'error',
    ({ line, problem }) => `Le registre des publications a été altéré : la ligne ${line} ${problem}.`,
    'Lancez « registre verify », puis reprenez une copie sûre, par exemple celle du site publié ou de git.',
  ),
  'ledger.torn': entry(
    'warning',
    () => 'La dernière ligne du registre des publications est incomplète : son écriture a été interrompue.',
    'Relancez la commande interrompue : elle ôte cette ligne et reprend.',
  ),
  'ledger.altered': entry<{ act: string }>(
    'error',
    ({ act }) =>
      `Le document de ${act} n’est plus celui qui a été publié : sa page le dit et ne le montre pas.`,
    'Remettez le document publié, puis remplacez-le au besoin par « registre replace ».',
  ),
  'ledger.masked': entry<{ act: string }>(
    'error',
    ({ act }) =>
      `Des mots de ${act} ont été masqués depuis sa publication : sa page ne le montre plus tant que ce n’est pas inscrit.`,
    'Lancez « registre publish » : le masquage sera inscrit, et la copie masquée montrée.',
  ),
  'ledger.missing': entry<{ act: string }>(
    'error',
    ({ act }) => `${act} a été publié et son document n’est plus dans le dossier : sa page le dit.`,
    'Remettez le document ; pour retirer l’acte, employez « registre withdraw ».',
  ),
  'ledger.unrecorded': entry<{ act: string }>(
    'warning',
    ({ act }) =>
      `L’enregistrement de ${act} a changé depuis qu’il a été inscrit au registre des publications.`,
    'Lancez « registre publish » : le changement y sera inscrit.',
  ),
  'privacy.undecided': entry<{ act: string; count: string }>(
    'error',
    ({ act, count }) =>
      `${act} n’est pas publié : des données personnelles probables sont à décider (${count}).`,
    'Lancez « registre privacy » : masquez ou gardez chacune, avec le fondement.',
  ),
  'privacy.held-back': entry<{ acts: string }>(
    'warning',
    ({ acts }) => `Pas encore en ligne : ${acts}, dont des données personnelles probables sont à décider.`,
  ),
  'privacy.unreadable': entry<{ problem: string }>(
    'error',
    ({ problem }) => `Le fichier des décisions sur les données personnelles n’est pas lisible : ${problem}.`,
    'Corrigez ou supprimez ce fichier, puis lancez « registre privacy ».',
  ),
  'privacy.no-copy': entry(
    'error',
    () => 'Des mots sont à masquer et la copie masquée manque ou n’est plus à jour.',
    'Lancez « registre privacy ACTE --copy » : la copie sera refaite.',
  ),
  'privacy.named': entry(
    'error',
    () => 'Le nom du fichier, et donc l’adresse de l’acte, contient des mots à masquer.',
    'Renommez le fichier sans ces mots.',
  ),
};
