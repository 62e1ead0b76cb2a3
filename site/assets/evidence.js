// The page of an act: a fact's mark opens the source beside the facts, the words it comes from highlighted.
// Without JavaScript a mark leads to the list of quotes.
import { element } from './search/element.js';

const source = document.getElementById('source');
const isPdf = source.type === 'application/pdf';
const rows = [...document.querySelectorAll('tr[data-spans]')];

const button = (text, onclick) =>
  element('button', { type: 'button', className: 'plain', textContent: text, onclick });

const title = element('h2', { id: 'evidence-title', tabIndex: -1 });
const quote = element('q');
const view = element('div', { className: 'view', tabIndex: 0, role: 'group', ariaLabel: 'Le document' });
const status = element('span', { role: 'status' });
const previous = button('Précédente', () => turnTo(page - 1));
const next = button('Suivante', () => turnTo(page + 1));
const whole = element('a', { textContent: 'Ouvrir l’acte' });
const panel = element(
  'aside',
  { className: 'panel', hidden: true },
  element('div', { className: 'bar-of' }, title, button('Fermer', close)),
  element('p', {}, quote),
  view,
  element('p', { className: 'aside bar-of' }, previous, status, next, whole),
);
panel.setAttribute('aria-labelledby', title.id);
document.body.append(panel);

let opener;
let spans = [];
let page = 1;
let turn = 0;

function open(row, from) {
  opener = from ?? document.querySelector(`a.mark[href="#${row.id}"]`);
  spans = row.dataset.spans.split(';').map((span) => span.split(' ').map(Number));
  title.textContent = row.cells[0].textContent;
  quote.textContent = row.querySelector('q').textContent;
  history.replaceState(null, '', `#fact=${row.dataset.fact}`);
  panel.hidden = false;
  document.body.classList.add('beside');
  view.replaceChildren();
  opener?.scrollIntoView({ block: 'nearest' });
  title.focus({ preventScroll: true });
  turnTo(spans[0][0]);
}

function close() {
  turn++;
  panel.hidden = true;
  document.body.classList.remove('beside');
  history.replaceState(null, '', location.pathname + location.search);
  opener?.focus();
}

async function turnTo(number) {
  const mine = ++turn;
  page = number;
  whole.href = isPdf ? `${source.href.replace(/#.*/, '')}#page=${page}` : source.href;
  status.textContent = 'Le document se charge.';
  try {
    const pages = await load();
    if (mine !== turn) return;
    const here = spans.filter(([on]) => on === page).map(([, ...place]) => place);
    const draw = isPdf ? drawSheet : writeText;
    await draw(pages, here, () => mine === turn);
    if (mine !== turn) return;
    const count = pages.numPages ?? pages.length;
    previous.hidden = next.hidden = count < 2;
    previous.disabled = page <= 1;
    next.disabled = page >= count;
    status.textContent = `Page ${page} sur ${count}`;
  } catch {
    if (mine === turn) status.textContent = 'Le document ne peut pas être montré ici.';
  }
}

let loading;
function load() {
  loading ??= isPdf ? openPdf() : fetch(`${source.href}.pages.json`).then((answer) => answer.json());
  return loading;
}

async function openPdf() {
  const at = (path) => new URL(`pdf/${path}`, import.meta.url).href;
  const { getDocument, GlobalWorkerOptions } = await import('./pdf/pdf.js');
  GlobalWorkerOptions.workerSrc = at('pdf.worker.js');
  return getDocument({
    url: source.href,
    wasmUrl: at('wasm/'),
    standardFontDataUrl: at('standard_fonts/'),
    isEvalSupported: false,
  }).promise;
}

/** Boxes are in points from the bottom left of the page as it is shown, one for each line. */
async function drawSheet(pdf, boxes, isCurrent) {
  const proxy = await pdf.getPage(page);
  if (!isCurrent()) return;
  const { width, height } = proxy.getViewport({ scale: 1 });
  const percent = (part, all) => `${(100 * part) / all}%`;
  const marks = boxes
    .filter(({ length }) => length > 0)
    .map(([x0, y0, x1, y1]) => {
      const mark = element('mark');
      mark.style.left = percent(x0, width);
      mark.style.top = percent(height - y1, height);
      mark.style.width = percent(x1 - x0, width);
      mark.style.height = percent(y1 - y0, height);
      return mark;
    });
  const canvas = element('canvas', { role: 'img', ariaLabel: `Page ${page} de l’acte` });
  const sheet = element('div', { className: 'sheet' }, canvas, ...marks);
  sheet.style.aspectRatio = `${width} / ${height}`;
  view.replaceChildren(sheet);
  show(marks[0]);
  const viewport = proxy.getViewport({ scale: (sheet.clientWidth * devicePixelRatio) / width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await proxy.render({ canvas, viewport }).promise;
}

function writeText(pages, ranges) {
  const text = pages[page - 1];
  const parts = [];
  let from = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  view.replaceChildren(element('pre', {}, ...parts, text.slice(from)));
  show(view.querySelector('mark'));
}

/** Scrolls the document, and nothing else, to the words. */
function show(mark) {
  view.scrollTo(0, 0);
  if (!mark) return;
  const [words, frame] = [mark.getBoundingClientRect(), view.getBoundingClientRect()];
  view.scrollTo(words.left - frame.left - frame.width / 8, words.top - frame.top - frame.height / 3);
}

/** `#fact=/vote/outcome`: the fact there, or the one it belongs to. */
function openAddress() {
  const [, fact] = /^#fact=(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
  const row = fact && rows.findLast(({ dataset }) => `${fact}/`.startsWith(`${dataset.fact}/`));
  if (row) open(row);
}

for (const row of rows)
  row.cells[3].append(
    ' ',
    button('Voir', ({ target }) => open(row, target)),
  );
document.addEventListener('click', (event) => {
  const mark = event.target.closest('a.mark');
  const row = mark && rows.find(({ id }) => mark.hash === `#${id}`);
  if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(row, mark);
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !panel.hidden) close();
});
addEventListener('hashchange', openAddress);
openAddress();
