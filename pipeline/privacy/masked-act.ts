import { basename } from 'node:path';
import type { Privacy } from '../../schemas/privacy.ts';
import { report } from '../diagnostics.ts';
import { slug } from '../french/fold.ts';
import { sha256Of } from '../lib/digest.ts';
import type { Act } from '../register.ts';
import { masksOf } from './masks.ts';
import { moved } from './moves.ts';
import { maskedPathOf, masksIn, privacyFileOf, readPrivacy } from './sidecar.ts';

/** A sum that no document has: an act whose masked copy is not current matches nothing that was published. */
const NO_SUM = '0'.repeat(64);

/**
 * The act without the words somebody decided to mask: they are in none of its values, findings or corrections,
 * and its document is the masked copy. Everything published comes after this.
 */
export async function masked(act: Act, file: string): Promise<Act> {
  const { privacy, problem } = await readPrivacy(act.sourcePath);
  if (problem) return withError(act, report('privacy.unreadable', { file }, { problem }));
  const decided = masksIn(privacy);
  if (decided.length === 0) return act;

  const { record } = act;
  const sourcePath = maskedPathOf(act.sourcePath);
  const copy = await currentCopy(privacy, record.source.sha256, sourcePath);
  const { sha256, size } = copy ?? { sha256: NO_SUM, size: 0 };
  const {
    record: clean,
    corrections,
    findings,
  } = masksOf(decided).value({ record, corrections: act.corrections, findings: act.findings });
  const source = { ...record.source, file: basename(sourcePath), sha256, size };
  const grounds = [...new Set(decided.map(({ ground }) => ground))];
  const without: Act = {
    ...act,
    record: moved({ ...clean, id: record.id, source }, copy?.moves ?? []),
    corrections,
    findings,
    sourcePath,
    masking: { of: record.source.sha256, grounds },
  };
  if (!copy) return withError(without, report('privacy.no-copy', { file }));
  const names = `${record.id}/${slug(record.source.file)}`;
  return decided.some(({ words }) => names.includes(slug(words)))
    ? withError(without, report('privacy.named', { file: basename(privacyFileOf(sourcePath)) }))
    : without;
}

const withError = (act: Act, finding: Act['findings'][number]): Act => ({
  ...act,
  findings: [...act.findings, finding],
});

/** The masked copy, when it is that of this document without these words, byte for byte. */
async function currentCopy(privacy: Privacy, of: string, path: string): Promise<Privacy['copy'] | null> {
  const { copy } = privacy;
  const words = masksIn(privacy).map((decision) => decision.words);
  if (!copy || copy.of !== of || copy.masks.join('\n') !== words.join('\n')) return null;
  return (await sha256Of(path).catch(() => null)) === copy.sha256 ? copy : null;
}
