import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import type { Fact, SourceDocument, Span } from '../document.ts';
import { DOUBTFUL } from '../read/sureness.ts';

/** Values worth a second look; prose is not. */
const PROSE = /^\/(?:legalBases|recitals|rationale|operativeText)\//;

/** One finding for each value read from doubtful words of an image. */
export function doubtsOf(facts: readonly Fact[], document: SourceDocument): Diagnostic[] {
  if (!document.pages.some(({ isOptical }) => isOptical)) return [];
  return facts.flatMap(({ pointer, spans }) => {
    if (PROSE.test(pointer)) return [];
    const span = spans.find((place) => isDoubtful(place, document));
    return span
      ? [report('ocr.doubtful', { file: document.file, pointer, span }, { words: span.quote })]
      : [];
  });
}

/** Whether a word read there may be another. */
export function isDoubtful({ page, start, end }: Span, { pages }: SourceDocument): boolean {
  const runs = pages.find(({ number }) => number === page)?.runs ?? [];
  return runs.some(
    ({ confidence, ...run }) =>
      confidence !== undefined && confidence < DOUBTFUL && run.end > start && run.start < end,
  );
}
