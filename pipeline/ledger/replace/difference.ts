import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import type { Deliberation } from '../../../schemas/deliberation.ts';

/** A run of words both versions have, or only one. `gap` stands for many words both have. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added' | 'gap';
  text: string;
}

/** One place of the record that says something else. */
export interface FieldChange {
  pointer: string;
  before: string;
  after: string;
}

/** Words shown around a change. */
const AROUND = 12;
/** Beyond so many changed words, two texts have too little in common to be shown side by side. */
const MOST = 2000;

/** What changed from one text to the next, word by word, however the lines wrap. */
export function textDifference(before: string, after: string): TextPiece[] {
  const [old, young] = [before, after].map((text) => text.split(/\s+/).filter(Boolean));
  const changes = diffArrays(old ?? [], young ?? [], { maxEditLength: MOST });
  if (!changes)
    return [
      { kind: 'removed', text: (old ?? []).join(' ') },
      { kind: 'added', text: (young ?? []).join(' ') },
    ];
  return changes.flatMap(({ value, added, removed }, rank): TextPiece[] => {
    if (added || removed) return [{ kind: added ? 'added' : 'removed', text: value.join(' ') }];
    return shortened(value, rank === 0, rank === changes.length - 1);
  });
}

function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): TextPiece[] {
  if (words.length <= 2 * AROUND) return [{ kind: 'same', text: words.join(' ') }];
  return [
    ...(isFirst ? [] : [{ kind: 'same' as const, text: words.slice(0, AROUND).join(' ') }]),
    { kind: 'gap', text: '…' },
    ...(isLast ? [] : [{ kind: 'same' as const, text: words.slice(-AROUND).join(' ') }]),
  ];
}

/** Of the document or of its reading, not of what the act says. */
const OWN = new Set(['$schema', 'id', 'source', 'provenance', 'diagnostics', 'pipelineVersion']);
/** Places told part by part. */
const PARTED = new Set(['sitting', 'vote', 'receipt', 'attendance', 'authority', 'signatory', 'appeal']);

/** What changed from one record to the next, place by place, in the order of the record. */
export function fieldDifference(before: Deliberation, after: Deliberation): FieldChange[] {
  const [old, young] = [placesOf(before), placesOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((pointer) => !isDeepStrictEqual(old.get(pointer), young.get(pointer)))
    .map((pointer) => ({ pointer, before: shown(old.get(pointer)), after: shown(young.get(pointer)) }));
}

function placesOf(record: Deliberation): Map<string, unknown> {
  const places = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (OWN.has(key)) continue;
    if (PARTED.has(key) && typeof value === 'object' && value !== null)
      for (const [part, inner] of Object.entries(value)) places.set(`/${key}/${part}`, inner);
    else places.set(`/${key}`, value);
  }
  return places;
}

/** A value in words: people by their names, counts by their number. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(' ; ');
  const { name, text, grantor, holder, count, names } = value as Record<string, unknown>;
  if (grantor !== undefined) return `${shown(grantor)} à ${shown(holder) || '?'}`;
  if (count !== undefined) return [shown(count), shown(names)].filter(Boolean).join(' : ');
  return shown(name ?? text ?? Object.values(value).filter((inner) => typeof inner !== 'object'));
}
