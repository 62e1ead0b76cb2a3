import { entry } from './entry.ts';

/** What is wrong with `authority.json` and `members.csv`. */
export const councilProblems = {
  'authority.missing': entry(
    'error',
    () => 'Le dossier de la collectivité n’a pas de fichier authority.json.',
    'Créez authority.json avec au moins « name » et « body » (voir README.md).',
  ),
  'authority.invalid': entry<{ problem: string }>(
    'error',
    ({ problem }) => `authority.json n’est pas valide : ${problem}.`,
    'Corrigez le fichier ; la liste des champs est dans schemas/authority.schema.json.',
  ),
  'authority.stale-acceptance': entry<{ act: string; code: string }>(
    'error',
    ({ act, code }) => `authority.json accepte le constat « ${code} » sur ${act}, qui n’existe plus.`,
    'Retirez l’acceptation, ou corrigez l’identifiant de l’acte ou le code du constat.',
  ),
  'members.invalid': entry<{ problem: string; line: string }>(
    'warning',
    ({ problem, line }) => `members.csv, ligne ${line} : ${problem} ; la ligne n’est pas prise en compte.`,
    'Corrigez la ligne : colonnes name, group, from, to, aliases (voir README.md).',
  ),
  'members.unread': entry<{ problem: string; line: string }>(
    'warning',
    ({ problem, line }) =>
      `members.csv, ligne ${line} : ${problem} ; aucune ligne du fichier n’est prise en compte.`,
    'Corrigez le fichier : colonnes name, group, from, to, aliases (voir README.md).',
  ),
  'authority.code': entry<{ problem: string }>(
    'warning',
    ({ problem }) => `authority.json : ${problem}.`,
    'Vérifiez l’identifiant sur annuaire-entreprises.data.gouv.fr ou sur le site de l’INSEE.',
  ),
};
