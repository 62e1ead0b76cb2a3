import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { several } from '../french/phrasing.ts';

/**
 * The findings as readers are shown them. What waits for a decision on personal data is counted, council by council:
 * the name of its file may say what is to be masked.
 */
export function forReaders(findings: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const others: Diagnostic[] = [];
  for (const finding of findings) {
    const [council = ''] = finding.file.split('/', 1);
    if (finding.code === 'privacy.undecided') counts.set(council, (counts.get(council) ?? 0) + 1);
    else others.push(finding);
  }
  const held = [...counts].map(([file, count]) =>
    report('privacy.held-back', { file }, { acts: several(count, 'délibération') }),
  );
  return [...others, ...held];
}
