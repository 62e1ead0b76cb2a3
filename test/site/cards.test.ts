import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cardOf } from '../../site/cards/card.ts';
import { canWrite } from '../../site/cards/letters.ts';
import { cardPath } from '../../site/components/card-path.ts';
import { CHOSEN, outcomeOf, UNTOLD } from '../../site/components/vote.ts';
import type { ActView } from '../../site/data/act.ts';
import { siteOf } from '../../site/data/site-of.ts';
import { MAJORITIES, OUTCOMES } from '../../site/words.ts';
import { launchBrowser } from '../browser/launch.ts';
import { actOf } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';

const test = suite<{ page: Page }>('cards of acts');

test.before(async (context) => {
  context.page = await (await launchBrowser()).newPage();
});
test.after(({ page }) => page.context().browser()?.close());

function viewOf(values: Record<string, unknown>): ActView {
  const register = registerOf(actOf(values));
  const [view] = siteOf(register, { ...register, basePath: '/', address: null, downloads: [] }).acts;
  return view as ActView;
}

const unanimous = viewOf({});
const divided = viewOf({ '/vote/majority': 'majority', '/vote/inFavour/count': 7, '/vote/against/count': 3 });
const rejected = viewOf({
  '/vote/outcome': 'rejected',
  '/vote/majority': null,
  '/vote/inFavour/count': 0,
  '/vote/against/count': 10,
});

/** In the page: how large a picture is, and how many of its pixels are of each full colour. */
const LOOK = `(async (data) => {
  const image = await createImageBitmap(await (await fetch(data)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const counts = {};
  const pixels = context.getImageData(0, 0, width, height).data;
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.slice(at, at + 3).join(' ');
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return { width, height, counts };
})`;

const [PAPER, FOR, AGAINST] = ['251 250 246', '27 110 99', '176 58 38'] as const;

async function look(page: Page, act: ActView) {
  const data = `data:image/png;base64,${cardOf(act).toString('base64')}`;
  type Look = { width: number; height: number; counts: Record<string, number> };
  return page.evaluate<Look>(`${LOOK}(${JSON.stringify(data)})`);
}

test('a browser reads the picture, large as networks want it', async ({ page }) => {
  const { width, height, counts } = await look(page, unanimous);
  assert.equal([width, height], [1200, 630]);
  assert.ok((counts[PAPER] ?? 0) > (width * height) / 2);
});

for (const [name, act, colours] of [
  ['all in favour', unanimous, [FOR]],
  ['some against', divided, [FOR, AGAINST]],
  ['all against', rejected, [AGAINST]],
] as const)
  test(`${name}: the colours of those votes, and no other`, async ({ page }) => {
    const { counts } = await look(page, act);
    assert.equal(
      [FOR, AGAINST].filter((colour) => (counts[colour] ?? 0) > 100),
      colours,
    );
  });

test('acts that went the same way share a card, others do not', () => {
  assert.is(cardPath(unanimous), cardPath(viewOf({ '/number': '2024-099', '/subject': 'Autre objet' })));
  assert.is(new Set([unanimous, divided, rejected].map(cardPath)).size, 3);
});

test('every outcome can be written', () => {
  for (const words of [...Object.values(OUTCOMES), ...Object.values(MAJORITIES), CHOSEN, UNTOLD])
    assert.ok(canWrite(words), words);
});

for (const [name, changes, said] of [
  ['an election', { '/vote/outcome': null, '/vote/ballot': 'secret' }, CHOSEN],
  ['a vote by show of hands', { '/vote/outcome': null, '/vote/ballot': 'showOfHands' }, UNTOLD],
  ['an act that says nothing of it', { '/vote/outcome': null, '/vote/ballot': null }, UNTOLD],
] as const)
  test(`where no outcome is stated: ${name}`, () => {
    assert.is(outcomeOf(viewOf(changes)), said);
  });

test('a council whose name has no picture goes unnamed, its card is made all the same', async ({ page }) => {
  const foreign = { ...actOf(), authority: { ...actOf().authority, authority: { name: 'Ōita', body: 'x' } } };
  const register = registerOf(foreign);
  const [view] = siteOf(register, { ...register, basePath: '/', address: null, downloads: [] }).acts;
  assert.is((await look(page, view as ActView)).width, 1200);
});

test.run();
