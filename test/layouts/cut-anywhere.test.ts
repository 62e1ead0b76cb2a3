import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SourceDocument } from '../../pipeline/document.ts';
import { interpret } from '../../pipeline/pipeline.ts';
import type { Deliberation, Span } from '../../schemas/deliberation.ts';
import { cases, read } from '../helpers/golden.ts';

/** The first place an act is read from: its number or its title. */
const beginningOf = ({ provenance }: Deliberation): Span | undefined =>
  ['/number', '/subject']
    .flatMap((pointer) => provenance[pointer]?.spans ?? [])
    .sort((a, b) => a.page - b.page || a.start - b.start)[0];

/** A document of which only what stands above the line of a place is left. */
function cutAt(document: SourceDocument, { page, start }: Span): SourceDocument {
  const pages = document.pages
    .filter(({ number }) => number <= page)
    .map((whole) => {
      if (whole.number < page) return whole;
      const lines = whole.lines.filter(({ end }) => end <= start);
      const end = lines.at(-1)?.end ?? 0;
      return {
        ...whole,
        text: whole.text.slice(0, end),
        lines,
        runs: whole.runs.filter((run) => run.end <= end),
      };
    });
  return { ...document, pages: pages.filter(({ lines }) => lines.length > 0) };
}

/** What does not depend on what comes below; somebody who comes late changes the counts of earlier votes. */
const told = ({ number, subject, vote: { outcome, majority } }: Deliberation) => ({
  number,
  subject,
  outcome,
  majority,
});

const test = suite('a text cut anywhere');

/** A text that lost its line ends is one line: cut above it, nothing is left. */
const isParted = ({ pages }: SourceDocument): boolean => pages.some(({ lines }) => lines.length > 10);

for (const each of await cases()) {
  const { extraction, document } = await read(each);
  if (document?.mediaType !== 'text/plain' || extraction.kind !== 'minutes' || !isParted(document)) continue;
  test(`${each.name}: acts above the cut are read as in the whole`, () => {
    const { records } = extraction;
    for (const [rank, record] of records.entries()) {
      const place = beginningOf(record);
      if (rank === 0 || !place) continue;
      const cut = interpret(cutAt(document, place), each.authority);
      assert.is(cut.kind, 'minutes', `before act ${rank + 1}`);
      assert.equal(
        cut.records.slice(0, rank).map(told),
        records.slice(0, rank).map(told),
        `before act ${rank + 1}`,
      );
      // What was not decided where the text stops may have been about to be.
      const more = cut.records.slice(rank).map(({ vote }) => vote.outcome);
      assert.ok(more.every((outcome) => outcome === null) && more.length < 2, `before act ${rank + 1}`);
    }
  });
}

test.run();
