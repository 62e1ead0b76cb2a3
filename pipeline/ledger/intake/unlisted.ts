import { dirname } from 'node:path';
import type { Prepared } from './prepare.ts';
import type { Proposal } from './proposal.ts';

/**
 * The folder whose ledger tells of a file. An authority without a ledger publishes all that stands in its
 * folder: a first line would take the rest off line, so that what is online must be told before.
 */
export function unlisted(
  proposal: Exclude<Proposal, { kind: 'refused' }>,
  { holdings, ledgers }: Prepared,
): { folder: string; problem: string | null } {
  const { document } = proposal;
  const standing = document ?? holdings.documents.find(({ file }) => file === proposal.file);
  const { path = '', authority } = standing ?? {};
  const folder = dirname(dirname(path));
  if (!authority || ledgers.has(authority.slug)) return { folder, problem: null };
  const online = holdings.documents.filter((own) => own.authority.slug === authority.slug);
  if (online.length === 0) return { folder, problem: null };
  return {
    folder,
    problem:
      `Les actes de ${authority.authority.name} déjà dans son dossier sont en ligne sans registre des publications. ` +
      `Inscrivez-les d’abord : « registre publish --authority ${authority.slug} », ou, s’ils sont en ligne depuis ` +
      `longtemps, « registre import ${folder} --published-before JOUR ».`,
  };
}
