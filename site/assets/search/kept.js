import { element } from './element.js';

// Searches kept in this browser, and nowhere else.
const KEPT = 'registre-recherches';
const kept = document.getElementById('kept');

function keptSearches() {
  try {
    const list = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function setKept(list) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(list));
  } catch {
    // A browser may refuse to keep anything: the search still works.
  }
  showKept();
}

export function showKept() {
  const items = keptSearches().map((query) => {
    const name = [...new URLSearchParams(query).values()].join(', ');
    const forget = element('button', { type: 'button', className: 'plain' }, 'Oublier');
    forget.ariaLabel = `Oublier ${name}`;
    forget.addEventListener('click', () => setKept(keptSearches().filter((other) => other !== query)));
    return element('li', {}, element('a', { href: `?${query}` }, name), ' ', forget);
  });
  kept.querySelector('ul').replaceChildren(...items);
  kept.hidden = items.length === 0;
}

export function keepSearch() {
  const query = location.search.slice(1);
  setKept([query, ...keptSearches().filter((other) => other !== query)].slice(0, 20));
}
