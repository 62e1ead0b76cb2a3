// The index is in parts, by council and year: those that the filters leave out are not asked for.
const FOLDER = new URL('../../recherche/index/', import.meta.url);
const OPTIONS = { excerptLength: 28, baseUrl: '/' };
/** The latest acts are searched first: about so many, in so many parts at most, then twice as many. */
const FIRST = { acts: 300, parts: 8 };

let parts;
export let index;

/** The engine, and the list of the parts, the latest first. */
export async function load() {
  if (index) return;
  const list = fetch(new URL('parts.json', FOLDER));
  const engine = await import(new URL('pagefind.js', FOLDER));
  await engine.options(OPTIONS);
  await engine.init();
  parts = await (await list).json();
  index ??= engine;
}

/** The parts that the filters ask for and that are not there yet. */
export const missing = (chosen) =>
  parts.filter(
    (part) =>
      !part.isMerged && ['conseil', 'annee'].every((name) => !chosen[name] || chosen[name] === part[name]),
  );

export const merge = (some) => Promise.all(some.map((part) => (part.merging ??= merged(part))));

async function merged(part) {
  await index.mergeIndex(new URL(`${part.folder}/`, FOLDER).href, OPTIONS);
  part.isMerged = true;
}

/** The latest first. What Pagefind merges it orders by how close it is: the days stand beside each part. */
export async function byDate(results) {
  const merged = parts.filter((part) => part.isMerged);
  const dates = Object.assign(
    {},
    ...(await Promise.all(merged.map((part) => (part.dating ??= dated(part))))),
  );
  return results.toSorted((a, b) => (dates[b.id] ?? '').localeCompare(dates[a.id] ?? ''));
}

const dated = async ({ folder }) => (await fetch(new URL(`${folder}/dates.json`, FOLDER))).json();

/** Searches further and further back until there are enough results, or nothing left to search. */
export async function searchBack({ ask, left }, enough) {
  let { results } = await ask();
  for (let times = 1; left.length > 0 && results.length < enough; times *= 2) {
    await merge(latest(left, times));
    ({ results } = await ask());
  }
  return results;
}

/** Takes the latest parts out of those that are left. */
function latest(left, times) {
  let [acts, count] = [0, 0];
  while (count < Math.min(left.length, FIRST.parts * times) && acts < FIRST.acts * times)
    acts += left[count++].actes;
  return left.splice(0, count);
}
