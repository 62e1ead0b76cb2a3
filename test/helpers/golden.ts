import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from '../../pipeline/extraction.ts';
import { extract } from '../../pipeline/pipeline.ts';
import { readDocument, type SourceFile } from '../../pipeline/read/document.ts';
import type { Authority } from '../../schemas/authority.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The two files kept beside a case's source. */
export const GOLDEN_FILES = ['records.json', 'diagnostics.json'] as const;
type GoldenFile = (typeof GOLDEN_FILES)[number];

export interface Case {
  name: string;
  source: SourceFile;
  authority: Authority | null;
}

/** Each folder of `fixtures/` with its only `source.*` and, if it has one, its authority.json. */
export async function cases(): Promise<Case[]> {
  const names = (await readdir(FIXTURES)).sort();
  return Promise.all(
    names.map(async (name) => {
      const files = await readdir(join(FIXTURES, name));
      const [file, ...others] = files.filter((file) => file.startsWith('source.'));
      if (!file || others.length > 0) throw new Error(`${name} : il faut un seul fichier source.*`);
      const authority = files.includes('authority.json')
        ? (JSON.parse(await readFile(join(FIXTURES, name, 'authority.json'), 'utf8')) as Authority)
        : null;
      return { name, source: { file, path: join(FIXTURES, name, file) }, authority };
    }),
  );
}

/** What the pipeline reads in a case, and the document itself to read the evidence again. */
export async function read({ source, authority }: Case) {
  const [extraction, { document }] = await Promise.all([extract(source, authority), readDocument(source)]);
  return { extraction, document };
}

/** The text of the golden files. */
export function goldenOf({ kind, records, diagnostics }: Extraction): Record<GoldenFile, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'records.json': text(records.map(legible)),
    'diagnostics.json': text({ kind, diagnostics }),
  };
}

/** A record as a person reviews it: evidence as words, offsets and version left out. */
function legible({ provenance, pipelineVersion: _, ...record }: Deliberation) {
  const evidence = Object.entries(provenance).map(([pointer, { certainty, rule, spans }]) => [
    pointer,
    [certainty, rule, ...spans.map(({ page, quote }) => `p. ${page} « ${quote.replace(/\s+/g, ' ')} »`)].join(
      ' · ',
    ),
  ]);
  return { ...record, provenance: Object.fromEntries(evidence) };
}
