/** A number as it is counted: what stands before its last digits, and these. */
interface Counted {
  series: string;
  rank: number;
}

/** Fewer numbers of one series say nothing of their order. */
const FEWEST = 3;
/** Of the acts of a document, those of one series; of these, those that follow one another. */
const MOST = 0.6;

/**
 * The ranks of the acts of one document whose number may have been misread: between « 2024-07 » and « 2024-09 »,
 * « 2024-03 »; among numbers of « 20240831 », one of « 20240821 ».
 */
export function outOfOrder(numbers: readonly (string | null)[]): number[] {
  const counted = numbers.map(countedOf);
  const series = commonest(counted.flatMap((each) => each?.series ?? []));
  const own = [...counted.keys()].filter((index) => counted[index]?.series === series);
  const rankOf = (index: number): number => counted[index]?.rank ?? 0;
  const ascending = longestAscending(own, rankOf);
  if (own.length < FEWEST || own.length < MOST * numbers.length || ascending.length < MOST * own.length)
    return [];
  // What counts on among the others is of their series; « 2025-1 » after « 2024-99 » begins another.
  const near = [...counted.keys()].filter((index) => isOneAway(counted[index]?.series ?? '', series));
  const together = longestAscending(
    [...own, ...near].sort((a, b) => a - b),
    rankOf,
  );
  return [
    ...own.filter((index) => !ascending.includes(index)),
    ...near.filter((index) => together.includes(index)),
  ];
}

function countedOf(number: string | null): Counted | null {
  const { series = '', rank = '' } = /^(?<series>.*?)(?<rank>\d+)\D*$/u.exec(number ?? '')?.groups ?? {};
  return rank && rank.length <= 9 ? { series, rank: Number(rank) } : null;
}

function commonest(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

/** The most of these places whose ranks grow. */
function longestAscending(places: readonly number[], rankOf: (place: number) => number): number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  places.forEach((place, i) => {
    lengths[i] = 1;
    for (let j = 0; j < i; j++)
      if (rankOf(places[j] as number) < rankOf(place) && (lengths[j] ?? 0) >= (lengths[i] ?? 0))
        [lengths[i], previous[i]] = [(lengths[j] ?? 0) + 1, j];
  });
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const run: number[] = [];
  for (let at: number | undefined = lengths.indexOf(longest); at !== undefined && at >= 0; at = previous[at])
    run.unshift(places[at] as number);
  return run;
}

/** One sign is another, at the same place. */
const isOneAway = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((sign, at) => sign !== other[at]).length === 1;
