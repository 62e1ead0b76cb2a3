import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { anyPhrase } from '../../pipeline/french/phrases.ts';
import { firstMatch, looseMatchesOf, matchesOf } from '../../pipeline/patterns/find.ts';
import { CAPITALS, LETTERS, SMALL } from '../../pipeline/patterns/letters.ts';
import { sketchOf } from '../../pipeline/patterns/sketch.ts';

const test = suite('find');

const sketches: { pattern: RegExp; sketch: string | null }[] = [
  { pattern: /d[ée]cid[ée]/iu, sketch: 'decide' },
  { pattern: /D’Été|[A-F]\d/u, sketch: "d'ete|[a-f]\\d" },
  { pattern: /(?<![\p{L}\d])(?:vote|a)(?!\p{L})/iu, sketch: '(?<![a-z\\d])(?:vote|a)(?![a-z])' },
  { pattern: new RegExp(`(?<![${LETTERS}\\d])vote`, 'iu'), sketch: '(?<![a-z\\d])vote' },
  { pattern: /(?<![a-zß-ɏ])vote[a-zß-ɏ’]/iu, sketch: "(?<![a-z])vote[a-z\\x80-\\uffff']" },
  { pattern: new RegExp(`[${CAPITALS}’][^${SMALL}]`, 'u'), sketch: "[a-z\\x80-\\uffff'][^]" },
  // « é » may be what the text had: the folded text cannot tell.
  { pattern: /vot(?!e)/iu, sketch: 'vot' },
  { pattern: /(?<!\d|n\s?°)\d/u, sketch: '(?<!\\d)\\d' },
  { pattern: /[^e’\d]+\p{Lu}/u, sketch: '[^\\d]+[a-z\\x80-\\uffff]' },
  { pattern: /(?<sign>[/-])\d(?<more>\k<sign>)?/u, sketch: '(?<sign>[\\/\\-])\\d(?:\\k<sign>)?' },
  { pattern: /[Α-Ω]/u, sketch: '[\\0-\\uffff]' },
  { pattern: /^[•\uf000-\uf0ff]/u, sketch: '^[•\uf000-\uf0ff]' },
  { pattern: /\u00e9\x41\n/u, sketch: 'ea\\n' },
  { pattern: /\bvote(?!\b)/u, sketch: 'vote' },
  { pattern: /\Wvote[\w-]/u, sketch: '[\\0-\\/:-\\^`-\\uffff]vote[\\w\\u017f\\-]' },
  { pattern: /vote(?!\w|[^\W\d])/u, sketch: 'vote(?![\\d_]|[^\\0-\\/:-\\^`-\\uffff\\d])' },
  { pattern: /^vote/u, sketch: '^vote' },
  { pattern: /vote/iy, sketch: null },
  { pattern: /vote/, sketch: null },
];
for (const { pattern, sketch } of sketches)
  test(`the sketch of ${pattern}`, () => assert.is(sketchOf(pattern), sketch));

/** As a script of ASCII alone has it. */
const inAscii = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    flags,
  );
for (const { pattern, sketch } of sketches)
  test(`the sketch of ${pattern}, written in ASCII`, () => assert.is(sketchOf(inAscii(pattern)), sketch));

const LONG = ' . '.repeat(30);
const cases: { pattern: RegExp; text: string; found: string[] }[] = [
  { pattern: /vot[ée]/iu, text: 'VOTÉ, vote, vòté, votà', found: ['VOTÉ', 'vote'] },
  { pattern: /é/u, text: 'eéÉ', found: ['é'] },
  { pattern: /(?<!\p{L})on/iu, text: 'on ÉON non ON', found: ['on', 'ON'] },
  { pattern: /a(?!’)/u, text: 'a’ a', found: ['a'] },
  { pattern: /e\b/u, text: 'e eé', found: ['e', 'e'] },
  { pattern: /\Wp\w/u, text: 'épé ’pa px', found: ['’pa', ' px'] },
  { pattern: /[^é]e/u, text: 'éexe', found: ['xe'] },
  { pattern: /(?:)/u, text: 'é', found: Array(LONG.length + 2).fill('') },
  { pattern: /.p/u, text: '😀p é p', found: ['😀p', ' p'] },
];
for (const { pattern, text, found } of cases)
  test(`${pattern} finds what it alone would`, () => {
    assert.equal(
      [...matchesOf(pattern, text + LONG)].map(([words]) => words),
      found,
    );
  });

test('a sticky pattern is tried at its place only', () => {
  assert.is(firstMatch(/b/y, `ab${LONG}`), null);
  assert.is(firstMatch(/a/y, `ab${LONG}`)?.index, 0);
});

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const under = (folder: string) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${ROOT}${folder}/${name}`);

/** Texts of all forms, as they are and in capitals without accents. */
const texts = under('test/fixtures')
  .filter((name) => /source\.(?:txt|html)$/.test(name))
  .map((name) => readFileSync(name, 'utf8').slice(0, 4000));
const all = texts.flatMap((text) => [text, text.normalize('NFD').toUpperCase()]);

test('patterns are tried on texts of many forms', () => assert.ok(texts.length >= 20, String(texts.length)));

for (const name of under('pipeline/french').filter((name) => name.endsWith('.ts')))
  test(`patterns of ${name.slice(ROOT.length)} find what they alone would`, async () => {
    const patterns = Object.values(await import(name)).filter((value) => value instanceof RegExp);
    for (const pattern of patterns) {
      const alone = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
      for (const text of all) {
        const places = (found: Iterable<RegExpExecArray>) =>
          [...found].map((match) => [match.index, ...match]);
        assert.equal(places(matchesOf(pattern, text)), places(text.matchAll(alone)), pattern.source);
      }
    }
  });

const WORDS = new RegExp(anyPhrase(["à l'unanimité", 'publié(e) le', 'séance du']), 'iu');
const loose: { text: string; found: string[] }[] = [
  {
    text: 'Publiée le 3, ADOPTÉ À L’UNANIMITÉ. Seance  du 4',
    found: ['Publiée le', 'À L’UNANIMITÉ', 'Seance  du'],
  },
  { text: 'republié le, à l’unanimitéx', found: [] },
  // No folding in place: an emoji is two units.
  { text: '😀 publié le', found: ['publié le'] },
];
for (const { text, found } of loose)
  test(`words of a lexicon in « ${text} »`, () => {
    const matches = [...looseMatchesOf(WORDS, text)];
    assert.equal(
      matches.map(([words]) => words),
      found,
    );
    assert.equal(
      matches.map(({ index }) => index),
      found.map((words) => text.indexOf(words)),
    );
  });

test.run();
