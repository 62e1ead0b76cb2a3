// The search page: Pagefind's index, our own interface. The address of the page holds the whole search.
import { element } from './search/element.js';
import { keepSearch, showKept } from './search/kept.js';
import { byDate, index, load, merge, missing, searchBack } from './search/parts.js';
import { marked, terms } from './search/words.js';

const PAGE = 10;
const form = document.getElementById('search');
const filters = document.getElementById('filters');
const status = document.getElementById('status');
const results = document.getElementById('results');
const more = document.getElementById('more');
const keep = document.getElementById('keep');
const all = document.getElementById('all');
const selects = [...filters.querySelectorAll('select:not(#tri)')];
const root = new URL('../', document.baseURI);

let current;
let found = [];
let shown = 0;
let turn = 0;

function readAddress() {
  const address = new URLSearchParams(location.search);
  for (const field of form.elements) {
    const value = field.name && address.get(field.name);
    if (!value) continue;
    if (field.localName === 'select' && ![...field.options].some((option) => option.value === value))
      field.append(new Option(value, value));
    field.value = value;
  }
}

function writeAddress() {
  const address = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) address.set(name, value);
  history.replaceState(null, '', address.size ? `?${address}` : location.pathname);
}

function wanted() {
  return Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
}

/** Each choice says how many results it would leave. Filters weigh more than an answer: they come on demand. */
async function offer(mine) {
  await index.filters();
  const { filters: counts } = await current.ask();
  if (mine !== turn) return;
  for (const select of selects) {
    const { value } = select;
    const choices = Object.entries(counts[select.name] ?? {}).filter(([name, n]) => n > 0 || name === value);
    const isDated = select.name === 'annee' || select.name === 'seance';
    choices.sort(([a], [b]) => (isDated ? b.localeCompare(a) : a.localeCompare(b, 'fr')));
    if (value && !choices.some(([name]) => name === value)) choices.unshift([value, 0]);
    select.replaceChildren(
      new Option(select.options[0].text, ''),
      ...choices.map(([name, n]) => new Option(`${name} (${n})`, name)),
    );
    select.value = value;
    // Sittings are many: one comes here from the page of a sitting.
    select.parentElement.hidden = choices.length === 0 || (select.name === 'seance' && !value);
  }
}

function result({ url, meta, excerpt }) {
  const details = [meta.conseil, meta.date, meta.numero && `n°\u00a0${meta.numero}`, meta.resultat];
  return element(
    'li',
    {},
    element('a', { className: 'title', href: new URL(url.replace(/^\//, ''), root).href }, meta.titre),
    element('p', { className: 'details' }, details.filter(Boolean).join(' · ')),
    element('p', { className: 'excerpt' }, ...marked(excerpt)),
  );
}

async function showMore() {
  const mine = turn;
  if (shown >= found.length && current.left.length > 0) {
    const ids = new Set(found.map(({ id }) => id));
    const further = await searchBack(current, found.length + PAGE);
    if (mine !== turn) return;
    found = [...found, ...further.filter(({ id }) => !ids.has(id))];
    say();
  }
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((one) => one.data()));
  if (mine !== turn) return;
  const items = next.map(result);
  results.append(...items);
  shown += next.length;
  more.hidden = shown >= found.length && current.left.length === 0;
  return items[0];
}

/** How many were found, and whether older acts were not searched yet. */
function say() {
  const n = found.length;
  const count = n === 0 ? 'Aucun acte trouvé' : n === 1 ? '1 acte trouvé' : `${n} actes trouvés`;
  status.textContent = current.left.length > 0 ? `${count} parmi les plus récents.` : `${count}.`;
  all.hidden = current.left.length === 0;
}

async function search() {
  const mine = ++turn;
  writeAddress();
  const query = terms(form.q.value);
  const chosen = wanted();
  const isEmpty = !query && Object.keys(chosen).length === 0;
  await load();
  if (mine !== turn) return;
  const isDated = form.tri.value !== '' || !query;
  const ask = async () => {
    const answer = await index.search(query || null, { filters: chosen });
    return isDated ? { ...answer, results: await byDate(answer.results) } : answer;
  };
  const own = { ask, left: isEmpty ? [] : missing(filters.open ? {} : chosen) };
  current = own;
  // The choices are counted over all acts.
  if (filters.open) await merge(own.left.splice(0));
  const answer = isEmpty ? [] : await searchBack(own, PAGE);
  if (mine !== turn) return;
  found = answer;
  shown = 0;
  results.replaceChildren();
  more.hidden = true;
  keep.hidden = isEmpty;
  await showMore();
  if (mine !== turn) return;
  if (isEmpty) {
    status.textContent = '';
    all.hidden = true;
  } else say();
  if (filters.open) await offer(mine);
}

const failed = () => {
  status.textContent = 'La recherche ne répond pas. Les listes ci-dessous mènent à tous les actes.';
};
const run = () => search().catch(failed);

/** The count and the order are then those of all acts, for the searches that follow too. */
async function searchAll() {
  status.textContent = 'Recherche dans les plus anciens…';
  all.hidden = true;
  const mine = turn;
  await merge(current.left.splice(0));
  if (mine !== turn) return;
  await search();
  results.querySelector('a')?.focus();
}

let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run();
});
more.addEventListener('click', async () => {
  const first = await showMore();
  first?.querySelector('a').focus();
});
all.addEventListener('click', () => searchAll().catch(failed));
addEventListener('keydown', (event) => {
  if (event.key !== '/' || /^(input|select|textarea)$/.test(event.target.localName)) return;
  event.preventDefault();
  form.q.focus();
});
filters.addEventListener('toggle', () => filters.open && run());
keep.addEventListener('click', keepSearch);
showKept();
readAddress();
filters.hidden = false;
filters.open = selects.some(({ value }) => value);
if (!filters.open) run();
