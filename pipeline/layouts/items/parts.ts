import type { Line } from '../../document.ts';
import { OPERATIVE_ITEM } from '../../french/act/decisions.ts';
import { HAS_VERB } from '../../french/titles/after-title.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { votesIn } from '../decided.ts';
import type { Item } from '../heading.ts';
import { decides, landmarkOf } from '../landmarks.ts';
import { isRankAlone, numberOf } from './numbers.ts';

/** « a/ Tarifs de la cantine », « B) Subvention au club », « 2a. Choix des entreprises », « A – Voirie » */
const LETTERED =
  /^[\s*_#•–—-]{0,6}(?:\d{1,2}\s?[.-]?\s?)?(?<letter>[a-hA-H])(?:\s?[/).]\s?[–—-]?|\s[–—-])\s{0,3}(?=["«“]?\s?\p{Lu}\p{L})/u;
const LONGEST_TITLE = 150;

type Opening = Pick<Item, 'index' | 'titleAt' | 'isOneLine'>;

/**
 * « 4. Finances », then « a/ Tarifs » and « b/ Subvention », or « La convention avec le club : », on each of which
 * the council decided: as many items. A single decision on all of them leaves one item, and so does the number
 * of an act above them.
 */
export function byParts(item: Item, flow: readonly Line[], decided: readonly number[]): Item[] {
  if (item.numberApart || (numberOf(item, flow) !== '' && !isRankAlone(item, flow))) return [item];
  for (const find of [lettered, announced]) {
    const openings = find(item, flow);
    const parts = openings.map(
      (opening, at): Item => ({
        ...opening,
        number: null,
        rank: null,
        end: openings[at + 1]?.index ?? item.end,
      }),
    );
    const first = parts[0]?.index ?? item.end;
    const isDecided = ({ index, end }: Item) => votesIn(decided, index, end) > 0;
    // « II – VOIRIE », then right below « a) Chemin », decided, and « b) Déneigement », only talked of
    const areAllBelow = find === lettered && first === item.index + 1 && parts.some(isDecided);
    const areDecided = parts.every(isDecided) || (areAllBelow && isDecidedNow(parts, flow));
    if (parts.length > 1 && areDecided && votesIn(decided, item.index + 1, first) === 0) return parts;
    // « II – FINANCES », then right below « A – Tarifs » and no other part: the title is there.
    if (find === lettered && parts.length === 1 && first === item.index + 1) return parts;
  }
  return [item];
}

/** One is decided before the next begins: what is decided in the last alone may be on all of them. */
const isDecidedNow = (parts: readonly Item[], flow: readonly Line[]): boolean =>
  parts.slice(0, -1).some(({ index, end }) => flow.slice(index, end).some(decides));

/** « La convention avec le club : », nothing else on its line, above a sentence; « Les tarifs sont les suivants : » is none, nor « - Secteur du lac : », a point of one matter. */
const ANNOUNCED = /^\W{0,6}(?=\p{Lu})(?:[^\s.;:]+\s){3,14}[^\s.;:]*\s?:\s*$/u;
const ENDED = /(?:[.!?»)]|\d)\s*$/u;

/** The lines of an item that are titles by their colon, each after a sentence that ended. */
function announced({ index, end }: Item, flow: readonly Line[]): Opening[] {
  const found: Opening[] = [];
  for (let at = index + 2; at + 1 < end; at++) {
    const line = flow[at] as Line;
    const isAnnounced = ANNOUNCED.test(line.text) && !HAS_VERB.test(line.text) && isTitle(line);
    const isPoint = /^\s*[-–—•*]/.test(line.text) && !TITLE_OPENING.test(line.text);
    if (
      isAnnounced &&
      !isPoint &&
      ENDED.test(flow[at - 1]?.text ?? '') &&
      /^\s*\p{Lu}/u.test(flow[at + 1]?.text ?? '')
    )
      found.push({ index: at, titleAt: 0, isOneLine: true });
  }
  return found;
}

/** The lines of an item that a, b, c … open, in this order. */
function lettered({ index, end }: Item, flow: readonly Line[]): Opening[] {
  const chain: Opening[] = [];
  for (let at = index + 1; at < end; at++) {
    const line = flow[at] as Line;
    const match = LETTERED.exec(line.text);
    const rank = (match?.groups?.letter ?? '').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    if (match && rank === chain.length && isTitle(line)) chain.push({ index: at, titleAt: match[0].length });
  }
  return chain;
}

/** « a/ Demande d'adhésion »: a verb of decisions is a noun of titles too. */
const isOperative = (title: string): boolean => OPERATIVE_ITEM.test(title) && !TITLE_OPENING.test(title);

/** A line that may be a title: not a point of a list, nor a decision. */
const isTitle = (line: Line): boolean =>
  line.text.length < LONGEST_TITLE &&
  !/[;,]\s*$/u.test(line.text) &&
  !isOperative(line.text.replace(LETTERED, '')) &&
  landmarkOf(line) === null &&
  !decides(line);
