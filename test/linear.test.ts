import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Passage } from '../pipeline/document/passage.ts';
import type { ActSections } from '../pipeline/document.ts';
import { SECTIONS } from '../pipeline/document.ts';
import { fields } from '../pipeline/fields/index.ts';
import { restored } from '../pipeline/french/pages/lost-letters.ts';
import { layouts } from '../pipeline/layouts/index.ts';
import { emptySections } from '../pipeline/layouts/sections.ts';
import { emptyDraft } from '../pipeline/record.ts';
import { documentOf } from './layouts/documents.ts';

const test = suite('linear');

/** What patterns trip on when they backtrack: long runs of one thing, never closed. */
const WORST: Record<string, string> = {
  spaces: ' \u00a0',
  commas: ', ',
  parentheses: '(',
  dashes: '- ',
  digits: '20 2024 ',
  capitals: 'ABCD ',
  civilities: 'M. ',
  proxies: 'pouvoir à ',
  votes: 'pour contre ',
  groups: 'groupe Agir contre : 3 voix, ',
  labels: 'Présents : ',
  lines: 'Vu\n',
  cells: '1\t',
  rows: 'Club\t12 €\n',
};

const SMALL = 1 << 18;
/** A megabyte costs four times a quarter of one when reading is linear, sixteen times when it is not. */
const GROWTH = 9;
/** A megabyte in less than this many milliseconds is quick enough whatever the ratio. */
const QUICK = 600;
/** No use waiting for the larger text. */
const TOO_LONG = 4000;

/** Milliseconds of this process alone: a machine that is busy elsewhere changes nothing. */
const timed = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Each kind of run in equal part, one after another. */
const worst = (length: number): string =>
  Object.values(WORST)
    .map((piece) => piece.repeat(Math.ceil(length / Object.keys(WORST).length / piece.length)))
    .join('\n\n');

function assertLinear(run: (text: string) => void): void {
  const small = timed(() => run(worst(SMALL)));
  assert.ok(small < TOO_LONG, `${Math.round(small)} ms for a quarter of a megabyte`);
  const large = timed(() => run(worst(4 * SMALL)));
  assert.ok(large < QUICK || large / small < GROWTH, `${Math.round(small)} ms, then ${Math.round(large)} ms`);
}

for (const layout of layouts)
  test(`layout ${layout.id}: a megabyte of its worst in linear time`, () =>
    assertLinear((text) => {
      const document = documentOf(text);
      layout.matches(document);
      layout.read(document);
    }));

for (const field of fields)
  test(`field ${field.name}: a megabyte of its worst in linear time`, () =>
    assertLinear((text) => {
      const document = documentOf(`Présents : A. ARBRE\n${text}`);
      const whole = Passage.of(document.pages, document.pages[0]?.lines ?? []);
      const act: ActSections = {
        ...emptySections(),
        ...Object.fromEntries(SECTIONS.map((section) => [section, whole])),
      };
      field.extract({ act, draft: emptyDraft(document, act), document, authority: null, diagnostics: [] });
    }));

test('lost letters: a megabyte of one word in linear time', () =>
  assertLinear((text) => restored(`\ufffd ${'a'.repeat(text.length)} ${text}`)));

test.run();
