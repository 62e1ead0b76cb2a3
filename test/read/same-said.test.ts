import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Extraction } from '../../pipeline/extraction.ts';
import { extract } from '../../pipeline/pipeline.ts';
import { cases } from '../helpers/golden.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

/** Ways to write the same text: what is read of it does not change. */
const WAYS: Record<string, (text: string) => string> = {
  'lines that end as on Windows, with a white margin': (text) =>
    linesOf(text)
      .map((line) => (line.trim() ? `     ${line}  ` : line))
      .join('\r\n'),
  'paragraphs whose first line is indented': (text) =>
    linesOf(text)
      .map((line, index, lines) => (line.trim() && !lines[index - 1]?.trim() ? `    ${line}` : line))
      .join('\n'),
  'signs of a typewriter': (text) =>
    text
      .replace(/[’‘]/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/« ?| ?»/g, '"')
      .replace(/…/g, '...'),
  'no accents': (text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/[’‘]/g, "'"),
  'spaces that do not break': (text) => text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0'),
  'signs that look like others': (text) =>
    text
      .replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, '\u02bc')
      .replace(/fi/g, '\ufb01')
      .replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad'),
  'page ends inside the text': (text) =>
    linesOf(text)
      .flatMap((line, index, { length }) =>
        index % PAGE === PAGE - 1
          ? [line, '', `Page ${(index + 1) / PAGE} sur ${Math.ceil(length / PAGE)}`, '\f']
          : [line],
      )
      .join('\n'),
};
const PAGE = 45;
const linesOf = (text: string): string[] => text.split('\n');

/** What was read, in short: accents and signs are the way's own. */
const told = ({ kind, records, attendance }: Extraction) => ({
  kind,
  lists: (['present', 'absent', 'excused', 'proxies'] as const).map((list) => attendance?.[list].length),
  acts: records.map(({ number, subject, vote: { outcome, majority, inFavour, against, abstentions } }) => [
    number,
    subject
      ?.normalize('NFD')
      .replace(/[^\p{L}\d]+/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe'),
    [outcome, majority, inFavour.count, against.count, abstentions.count],
  ]),
});

const test = suite('the same said otherwise');

for (const { name, source, authority } of await cases()) {
  if (!source.path.endsWith('.txt')) continue;
  const text = (await readFile(source.path)).toString('utf8');
  // Texts in another encoding are read in tests of their own.
  if (text.includes('\ufffd') || text.includes('\0')) continue;
  const expected = JSON.stringify(told(await extract(source, authority)), null, 1);
  for (const [way, otherwise] of Object.entries(WAYS))
    test(`${name}: ${way}`, async () => {
      const path = join(await temporaryFolder(), source.file);
      await writeFile(path, otherwise(text));
      const read = await extract({ ...source, path }, authority);
      assert.fixture(JSON.stringify(told(read), null, 1), expected);
    });
}

test.run();
