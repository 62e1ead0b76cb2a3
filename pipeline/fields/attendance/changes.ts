import type { AttendanceChange, Person } from '../../../schemas/deliberation.ts';
import type { Passage } from '../../document/passage.ts';
import { foldInPlace } from '../../french/fold.ts';
import { timeIn } from '../../french/times.ts';
import { LETTERS } from '../../patterns/letters.ts';

/** « absent jusqu'au point 3 » arrives then; « à partir du point 7 » is an arrival unless one is absent from then on. */
const KINDS: readonly [AttendanceChange['kind'], RegExp][] = [
  ['arrival', /(?:absente?s?|excusee?s?) jusqu|jusqu'a (?:son|leur|l') ?arriv/],
  [
    'departure',
    /(?:absente?s?|excusee?s?) a (?:partir|compter)|presente?s? jusqu|(?:partir|compter|depuis|apres) (?:de )?(?:son|leur) depart/,
  ],
  [
    'departure',
    /(?<!\p{L})(?:departs?|partie?s?|(?<!pren\p{L}{1,4} )part|quitt\p{L}*|sorti\p{L}*|sort|se retir\p{L}*|jusqu'\p{L}*)(?!\p{L})/u,
  ],
  [
    'arrival',
    /(?<!\p{L})(?:arriv\p{L}*|entre\p{L}*|rejoin\p{L}*|retour|a partir|a compter|depuis|en cours de)(?!\p{L})/u,
  ],
  ['partial', /(?<!\p{L})(?:pour|sauf|uniquement|seulement|absente?s?|presente?s?|du|des|hors)(?!\p{L})/u],
];

const SUBJECTS = '(?:points?|questions?|deliberations?|dossiers?|affaires?|rapports?|sujets?|items?)';
const NUMBER = `(?:n ?[°o]s? ?|n° ?s ?)?\\d[${LETTERS}\\d./_-]{0,14}`;
const ITEMS = new RegExp(
  `(?:${SUBJECTS}(?: (?:de l'ordre du jour|portant))?\\s{0,2}(?:n ?[°o]s?)?\\s{0,2}|n ?[°o]s?\\s{0,2})(?<list>${NUMBER}(?:(?:\\s?,\\s?|\\s?(?:et|a|au|-)\\s)(?:${SUBJECTS} )?${NUMBER}){0,30})`,
  'du',
);

/** In a note about a proxy, « à partir du point 5 » limits the proxy: only words like these tell of the person. */
const MOVES = /(?<!\p{L})(?:arriv|depart|parti[es]|quitt|sorti|sort(?!\p{L}))/u;
/** « a reçu pouvoir de X jusqu'à son arrivée »: X arrives, not the holder. */
const HOLDS = /(?<!\p{L})(?:recu|recoit|detient) (?:le |un )?(?:pouvoir|procuration|mandat)/u;
const OF_PROXY = /(?<!\p{L})(?:pouvoir|procuration|mandat|repr)/u;

/** « arrivé à 18 h 20 et parti à 20 h » */
const THEN_LEFT = /,?\set\s(?=(?:re)?parti|a quitt|quitt|est (?:re)?parti|d[ée]part)/iu;

/** What a note says of somebody's coming and going. */
export const changesOf = (person: Person, note: Passage, isAway = false): AttendanceChange[] =>
  note.split(THEN_LEFT).flatMap((part) => changeOf(person, part, isAway) ?? []);

/**
 * What words say of somebody's coming or going; null when they say nothing of the kind. In a list of those
 * absent, « jusqu'au point 4 » is « absent jusqu'au point 4 ».
 */
function changeOf(person: Person, note: Passage, isAway = false): AttendanceChange | null {
  const text = note.flat.replace(/^[([]\s?(.*?)\s?[)\]]?$/, '$1');
  const folded = foldInPlace(text);
  const said = isAway ? `absent ${folded}` : folded;
  const kind = KINDS.find(([, pattern]) => pattern.test(said))?.[0];
  const time = timeIn(note)?.time ?? null;
  const items = itemsIn(text, folded);
  const isOfNothing = kind === 'partial' && time === null && items.length === 0;
  const isOfProxy = HOLDS.test(folded) || (OF_PROXY.test(folded) && !MOVES.test(folded));
  if (!kind || isOfNothing || isOfProxy) return null;
  return { person, kind, time, items, text };
}

/** « n°s 3 et 16 », « points 4 à 6 » */
function itemsIn(text: string, folded: string): string[] {
  const [start = 0, end = 0] = ITEMS.exec(folded)?.indices?.groups?.list ?? [];
  const list = text.slice(start, end);
  const items: string[] = [];
  for (const match of list.matchAll(
    /(?<range>(?:\s(?:[aà]|au)|-)\s[^\d]{0,15})?(?<number>\d[a-zß-ɏ\d./_-]*)/giu,
  )) {
    const number = (match.groups?.number ?? '').replace(/[./_-]+$/, '');
    const from = Number(items.at(-1));
    const isRange = match.groups?.range !== undefined && Number(number) > from && Number(number) - from < 100;
    for (let between = from + 1; isRange && between < Number(number); between++) items.push(String(between));
    items.push(number);
  }
  return items;
}
