import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import type { Fact, SourceDocument, Span } from '../document.ts';
import { DOUBTFUL } from '../read/sureness.ts';
import { almostSame, nameKey } from './almost-same.ts';
import { outOfOrder } from './out-of-order.ts';

/** Values worth a second look; prose is not. */
const PROSE = /^\/(?:legalBases|recitals|rationale|operativeText)\//;

/** Values that name somebody. */
const PEOPLE =
  /^\/(?:attendance\/(?:present|absent|excused|proxies)|sitting\/(?:chair|secretaries)|rapporteur|signatory|vote\/\w+\/names)(?:\/|$)/;

/** One finding for each value read from doubtful words of an image, or that names who is named almost so elsewhere. */
export function doubtsOf(facts: readonly Fact[], document: SourceDocument): Diagnostic[] {
  if (!document.pages.some(({ isOptical }) => isOptical)) return [];
  const names = facts.filter(({ pointer }) => PEOPLE.test(pointer)).flatMap(({ spans }) => spans);
  const alike = almostSame(names.map(({ quote }) => nameKey(quote)));
  const isAlike = ({ page, quote }: Span): boolean => alike.has(nameKey(quote)) && isOptical(page, document);
  return facts.flatMap(({ pointer, spans }) => {
    if (PROSE.test(pointer)) return [];
    const span =
      spans.find((place) => isDoubtful(place, document)) ??
      (PEOPLE.test(pointer) ? spans.find(isAlike) : undefined);
    return span
      ? [report('ocr.doubtful', { file: document.file, pointer, span }, { words: span.quote })]
      : [];
  });
}

/** The records of one document, those whose number breaks the order of the others with a finding, on an image. */
export function withDoubtedNumbers(records: Deliberation[], document: SourceDocument): Deliberation[] {
  if (!document.pages.some(({ isOptical }) => isOptical)) return records;
  const doubted = new Set(outOfOrder(records.map(({ number }) => number)));
  return records.map((record, index) => {
    const [span] = record.provenance['/number']?.spans ?? [];
    const isTold = record.diagnostics.some(
      ({ code, pointer }) => code === 'ocr.doubtful' && pointer === '/number',
    );
    if (!span || !isOptical(span.page, document) || isTold || !doubted.has(index)) return record;
    const place = { file: document.file, pointer: '/number', span };
    const finding = report('ocr.doubtful', place, { words: span.quote });
    return { ...record, diagnostics: [...record.diagnostics, finding] };
  });
}

const isOptical = (page: number, { pages }: SourceDocument): boolean =>
  pages.some(({ number, isOptical }) => isOptical && number === page);

/** Whether a word read there may be another. */
export function isDoubtful({ page, start, end }: Span, { pages }: SourceDocument): boolean {
  const runs = pages.find(({ number }) => number === page)?.runs ?? [];
  return runs.some(
    ({ confidence, ...run }) =>
      confidence !== undefined && confidence < DOUBTFUL && run.end > start && run.start < end,
  );
}
