import { basename, dirname, extname, join } from 'node:path';
import type { Privacy } from '../../schemas/privacy.ts';
import { readIfThere } from '../lib/read-if-there.ts';
import { problemsOf } from '../validate.ts';

const MASKED = '.masked';
export const PRIVACY = '.privacy.json';

const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Whether a name is that of the masked copy of a document. */
export const isMaskedCopy = (name: string): boolean => stemOf(name).endsWith(MASKED);

/** `2024-007.pdf` → `2024-007.masked.pdf`, beside it: the only one that is published. */
export const maskedPathOf = (path: string): string => `${stemOf(path)}${MASKED}${extname(path)}`;

/** The document that was masked, from its copy or itself. */
export const originalPathOf = (path: string): string =>
  isMaskedCopy(path) ? `${stemOf(path).slice(0, -MASKED.length)}${extname(path)}` : path;

/** `2024-007.pdf` → `2024-007.privacy.json`, beside it. */
export const privacyFileOf = (path: string): string => {
  const original = originalPathOf(path);
  return join(dirname(original), `${basename(stemOf(original))}${PRIVACY}`);
};

/** What was decided of a document; `problem` when the sidecar cannot be read as one. */
export async function readPrivacy(path: string): Promise<{ privacy: Privacy; problem: string | null }> {
  const nothing: Privacy = { decisions: [] };
  const text = readIfThere(privacyFileOf(path));
  if (text === null) return { privacy: nothing, problem: null };
  try {
    const parsed: unknown = JSON.parse(text);
    const [first] = problemsOf('privacy', parsed);
    if (first) return { privacy: nothing, problem: `${first.pointer} ${first.problem}`.trim() };
    return { privacy: parsed as Privacy, problem: null };
  } catch {
    return { privacy: nothing, problem: 'ce n’est pas du JSON' };
  }
}

/** The decisions by which words are masked. */
export const masksIn = ({ decisions }: Privacy) => decisions.filter(({ decision }) => decision === 'mask');
