import { entry } from './entry.ts';

/** Corrections of the readings that cannot be followed. */
export const correctionProblems = {
  'correction.orphan': entry(
    'error',
    () => 'Ces corrections ne vont avec aucun enregistrement.',
    'Donnez-leur le nom de l’enregistrement corrigé (« 2024-007.corrections.json »), ou supprimez-les.',
  ),
  'correction.unreadable': entry<{ problem: string }>(
    'error',
    ({ problem }) => `Le fichier de corrections n’est pas valide : ${problem}.`,
    'Corrigez le fichier ; la liste des champs est dans schemas/corrections.schema.json.',
  ),
  'correction.nowhere': entry<{ pointer: string }>(
    'error',
    ({ pointer }) => `La correction de ${pointer} ne désigne aucune valeur de l’acte.`,
    'Vérifiez le pointeur ; pour une valeur dans un ensemble absent, corrigez l’ensemble entier.',
  ),
  'correction.impossible': entry<{ pointer: string }>(
    'error',
    ({ pointer }) => `La correction de ${pointer} donne une valeur que le schéma refuse.`,
    'Vérifiez la valeur ; la liste des champs est dans schemas/deliberation.schema.json.',
  ),
  'correction.needless': entry<{ pointer: string }>(
    'info',
    ({ pointer }) => `La correction de ${pointer} dit ce que la lecture dit déjà.`,
    'Retirez la correction : la lecture est juste sans elle.',
  ),
};
