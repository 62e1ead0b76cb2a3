import type { AuthorityEntry } from '../../register.ts';
import { column, defineTable } from '../lib/table.ts';

export const authorities = defineTable<AuthorityEntry>({
  name: 'authorities',
  title: 'Collectivités',
  description: 'Une ligne par collectivité, d’après son fichier authority.json.',
  key: ['id'],
  rows: (register) => [...register.authorities],
  columns: [
    column('id', 'string', 'Identifiant', 'Premier élément de l’adresse de ses actes.', ({ slug }) => slug),
    column('name', 'string', 'Nom', 'Nom officiel.', ({ authority }) => authority.name),
    column('body', 'string', 'Organe', 'Organe délibérant.', ({ authority }) => authority.body),
    column('siren', 'string', 'SIREN', 'Identifiant SIREN.', ({ authority }) => authority.siren ?? null),
    column('siret', 'string', 'SIRET', 'SIRET du siège.', ({ authority }) => authority.siret ?? null),
    column(
      'insee',
      'string',
      'Code INSEE',
      'Code officiel de la commune.',
      ({ authority }) => authority.insee ?? null,
    ),
    column(
      'department',
      'string',
      'Département',
      'Code du département.',
      ({ authority }) => authority.department ?? null,
    ),
    column(
      'fictional',
      'boolean',
      'Fictive',
      'Vrai si la collectivité est inventée.',
      ({ authority }) => authority.fictional ?? false,
    ),
  ],
});
