import type { Line } from '../../document.ts';

/** « ---------- », « ======== »: a rule that was typed. */
const RULE = /^\s*[-–—_=*~]{4,}\s*$/;

/**
 * Lines without the rules typed under titles and between items. A rule parts what it stands between, save where it
 * underlines a title right above it.
 */
export function withoutRules(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let isParted = false;
  for (const line of lines) {
    const last = kept.at(-1);
    if (line.box === null && RULE.test(line.text)) {
      isParted ||= line.gapAbove || /[.;:!?]\s*$/.test(last?.text ?? '');
      continue;
    }
    kept.push(isParted ? { ...line, gapAbove: true } : line);
    isParted = false;
  }
  return kept;
}
