// The SQL page: DuckDB runs here, on the reader's computer; nothing is loaded before the first query.
const form = document.getElementById('sql');
const query = form.elements.namedItem('requete');
const button = form.querySelector('button[type=submit]');
const status = document.getElementById('sql-status');
const results = document.getElementById('sql-results');
const tables = new Map(
  [...document.querySelectorAll('a[data-table]')].map(({ dataset, href }) => [dataset.table, href]),
);
const MOST = 500;
const loaded = new Set();
let engine;

async function start() {
  const { AsyncDuckDB, VoidLogger } = await import('./duckdb/duckdb.js');
  const database = new AsyncDuckDB(
    new VoidLogger(),
    new Worker(new URL('duckdb/worker.js', import.meta.url)),
  );
  await database.instantiate(new URL('duckdb/duckdb.wasm', import.meta.url).href);
  // A decimal would be shown without its point, « 1.25 » as 125.
  await database.open({ query: { castDecimalToDouble: true, castTimestampToDate: true } });
  return { database, connection: await database.connect() };
}

/** Fetches the tables that the query names, each once. */
async function loadTables({ database, connection }, text) {
  for (const [name, address] of tables) {
    if (loaded.has(name) || !text.toLowerCase().includes(name)) continue;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`la table ${name} n’a pas pu être téléchargée`);
    await database.registerFileBuffer(`${name}.parquet`, new Uint8Array(await response.arrayBuffer()));
    await connection.query(`create view "${name}" as select * from '${name}.parquet'`);
    loaded.add(name);
  }
}

function cell(tag, text, scope) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (scope) made.scope = scope;
  return made;
}

/** A day is one wherever its reader is: in local time it would be the one before, west of Greenwich. */
const shown = (value) =>
  value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : (value ?? '');

function show(answer) {
  const names = answer.schema.fields.map(({ name }) => name);
  const table = document.createElement('table');
  table.append(cell('caption', 'Résultat de la requête'));
  const head = table.createTHead().insertRow();
  head.append(...names.map((name) => cell('th', name, 'col')));
  const body = table.createTBody();
  for (let row = 0; row < Math.min(answer.numRows, MOST); row++)
    body
      .insertRow()
      .append(...names.map((_, column) => cell('td', shown(answer.getChildAt(column).get(row)))));
  results.replaceChildren(table);
  results.hidden = false;
  const lines = answer.numRows > 1 ? `${answer.numRows} lignes` : `${answer.numRows} ligne`;
  status.textContent =
    answer.numRows > MOST ? `${lines}, dont les ${MOST} premières ci-dessous.` : `${lines}.`;
}

async function run() {
  button.disabled = true;
  status.textContent = engine ? 'Calcul…' : 'Chargement de DuckDB…';
  try {
    engine ??= start();
    const ready = await engine;
    await loadTables(ready, query.value);
    show(await ready.connection.query(query.value));
  } catch (error) {
    results.hidden = true;
    status.textContent = `La requête n’a pas abouti : ${error.message}`;
  }
  button.disabled = false;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
for (const example of document.querySelectorAll('button[data-query]'))
  example.addEventListener('click', () => {
    query.value = example.dataset.query;
    query.focus();
  });
for (const hidden of document.querySelectorAll('[data-script]')) hidden.hidden = false;
