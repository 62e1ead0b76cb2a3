import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Browsed, browsed, open, search } from './browsed.ts';
import { tellingActs } from './built.ts';

const searching = suite<{ site: Browsed }>('search');

searching.before(async (context) => {
  context.site = await browsed(tellingActs());
});
searching.after(({ site }) => site.close());

const queries: { name: string; query: string; expected: string }[] = [
  { name: 'a word without its accents', query: 'q=preau', expected: 'Réfection du préau de l’école' },
  { name: 'a word after an elision', query: 'q=ecole', expected: 'Réfection du préau de l’école' },
  { name: 'a word with its elision', query: "q=l'%C3%A9cole", expected: 'Réfection du préau de l’école' },
  { name: 'a plural for a singular', query: 'q=subvention', expected: 'Subventions aux associations' },
  { name: 'a beneficiary', query: 'q=chorale', expected: 'Subventions aux associations' },
  {
    name: 'a filter alone',
    query: 'resultat=Retir%C3%A9e+de+l%E2%80%99ordre+du+jour',
    expected: 'Vente du four à pain',
  },
  {
    name: 'the range of its largest sum',
    query: `montant=${encodeURIComponent('0 à 10\u202f000 €')}`,
    expected: 'Subventions aux associations',
  },
  { name: 'a member named by a vote', query: 'elu=Denis+GARNIER', expected: 'Budget primitif' },
];
for (const { name, query, expected } of queries)
  searching(`search finds ${name}`, async ({ site: { browser, root } }) => {
    const { page, problems, close } = await open(browser);
    const results = await search(page, `${root}recherche/?${query}`);
    assert.ok(results.includes(expected), results.join(' | '));
    assert.equal(problems, []);
    await close();
  });

searching(
  'an excerpt holds words of the act, or those it was found by',
  async ({ site: { browser, root } }) => {
    const { page, problems, close } = await open(browser);
    const excerpts = async (query: string) => {
      await search(page, `${root}recherche/?q=${query}`);
      return page.locator('#results .excerpt').allTextContents();
    };
    for (const text of await excerpts('associations')) assert.match(text, /^(?:\p{Lu}|…).*(?:[.;:!?]|…)$/u);
    const byNumber = await excerpts('2024-007');
    assert.ok(
      byNumber.some((text) => text.trim().startsWith('2024-007, ')),
      byNumber.join(' | '),
    );
    for (const text of [...byNumber, ...(await excerpts('preau'))]) assert.not.match(text, '¶');
    assert.equal(problems, []);
    await close();
  },
);

searching(
  'filters say how many acts each choice leaves, and the address keeps the choice',
  async ({ site: { browser, root } }) => {
    const { page, problems, close } = await open(browser);
    await search(page, `${root}recherche/?q=preau`);
    await page.click('#filters summary');
    await page.waitForSelector('#f-annee option:nth-child(3)', { state: 'attached' });
    assert.equal(await page.locator('#f-annee option').allTextContents(), ['Tous', '2025 (3)', '2024 (2)']);
    await page.selectOption('#f-annee', '2024');
    await page.waitForURL('**/recherche/?q=preau&annee=2024');
    await page.waitForSelector('#status:has-text("2 actes")');
    assert.equal(problems, []);
    await close();
  },
);

searching(
  'a search is kept in the browser, found again and forgotten',
  async ({ site: { browser, root } }) => {
    const { page, problems, close } = await open(browser);
    await search(page, `${root}recherche/?q=preau`);
    await page.click('#keep');
    await page.goto(`${root}recherche/`);
    assert.is(await page.textContent('#kept li a'), 'preau');
    await page.click('#kept li a');
    await page.waitForSelector('#results .title');
    await page.click('#kept li button');
    assert.is(await page.isVisible('#kept'), false);
    assert.equal(problems, []);
    await close();
  },
);

searching('the latest first, over all parts of the index', async ({ site: { browser, root } }) => {
  const { page, problems, close } = await open(browser);
  const years = async (query: string) => {
    await search(page, `${root}recherche/?${query}`);
    const details = await page.locator('#results .details').allTextContents();
    return details.map((text) => /\d{4}(?= ·)/.exec(text)?.[0]);
  };
  const isDated = (found: (string | undefined)[]) => found.join() === found.toSorted().toReversed().join();
  for (const query of ['q=approuve&tri=date', 'resultat=Adopt%C3%A9e']) {
    const found = await years(query);
    assert.is(new Set(found).size, 2, query);
    assert.ok(isDated(found), `${query}: ${found}`);
  }
  assert.not(isDated(await years('q=approuve')), 'they would come so anyway');
  assert.equal(problems, []);
  await close();
});

searching('search says when it finds nothing', async ({ site: { browser, root } }) => {
  const { page, close } = await open(browser);
  assert.equal(await search(page, `${root}recherche/?q=hippopotame`), []);
  assert.is(await page.textContent('#status'), 'Aucun acte trouvé.');
  await close();
});

searching.run();
