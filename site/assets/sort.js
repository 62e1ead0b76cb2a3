// Tables one may sort: a button in each heading. Without JavaScript they keep the order they are printed in.
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    if (head.localName !== 'th') continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const goesDown = head.ariaSort ? head.ariaSort === 'ascending' : head.classList.contains('figure');
      for (const other of heads) other.removeAttribute('aria-sort');
      head.ariaSort = goesDown ? 'descending' : 'ascending';
      sort(table.tBodies[0], column, goesDown ? -1 : 1);
    });
  }
}

function sort(body, column, sign) {
  const key = ({ cells }) => cells[column].dataset.value ?? cells[column].textContent;
  const compare = (a, b) =>
    numberIn(a) - numberIn(b) || key(a).localeCompare(key(b), 'fr', { numeric: true });
  // « 1 234 », « 85 % »: a collation would take the groups of digits one by one.
  const numberIn = (row) => Number(key(row).replace(/[\s%]/g, '').replace(',', '.') || Number.NaN);
  body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)));
}
