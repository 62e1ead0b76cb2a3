import type { Passage } from '../../document/passage.ts';
import {
  ALONE,
  ITEM,
  JUST_BEFORE,
  OBJECT_AFTER,
  OPENING,
  SUBJECT,
  VERB,
  verbs,
  WITH_REASONS,
} from '../../french/vote/results.ts';
import { matchesOf } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';
import type { Formula } from './formula.ts';

/** An item is the council's when its opening formula stands no further than this. */
const OPERATIVE_REACH = 4000;

/** Verbs by which the council decides: « le Conseil décide », « APPROUVE … » in the operative text. */
export function verbsIn(clauses: Clauses): Formula[] {
  const openings = [...matchesOf(OPENING, clauses.passage)].map(({ index }) => index);
  let opening = 0;
  return [...matchesOf(VERB, clauses.passage)].flatMap((match): Formula[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((openings[opening + 1] ?? Number.POSITIVE_INFINITY) < start) opening++;
    const isOpened =
      (openings[opening] ?? start) < start && start - (openings[opening] ?? 0) < OPERATIVE_REACH;
    const lead = clauses.lead(start);
    const isCapital = /^\p{Lu}\s?\p{Lu}\s?\p{Lu}/u.test(match[0]);
    const isNoted = verbs.kindOf(match[0]) === 'noted' && ALONE.test(lead);
    const isItem =
      ITEM.test(lead) && (isOpened || (isCapital && OBJECT_AFTER.test(clauses.text.slice(end, end + 20))));
    const isHeading =
      ITEM.test(lead) && /^\p{Lu}/u.test(match[0]) && ANNOUNCES.test(clauses.text.slice(end, end + 4));
    if (!isPredicate(clauses.leadAt(start), isCapital) && !isItem && !isNoted && !isHeading) return [];
    const tail = clauses.text.slice(end, end + LONGEST_TAIL);
    if (OTHERWISE.test(tail) || BEGINS_DEBATE.test(match[0] + tail)) return [];
    if (ADDS_TO_AGENDA.test(clauses.text.slice(end, end + LONGEST_ADDED))) return [];
    const decision = OF_ACCOUNTS.test(match[0] + tail) ? 'informed' : verbs.kindOf(match[0]);
    const isRefrained = /^\sde\sne\spas\s/iu.test(clauses.text.slice(end, end + 12));
    const isOpen = /^(?:(?:a|ont)\s)?(?:d\s?[ée]\s?(?:c\s?i\s?d|l\s?i\s?b)|vot)/iu.test(match[0]);
    return [
      {
        type: 'verb',
        start,
        end,
        decision,
        isDeliberated: isOpened,
        isOpen,
        isRefrained,
      },
    ];
  });
}

/** « sauf si le conseil municipal en décide autrement »: what the law allows, and nothing is decided. */
const OTHERWISE = /^\s(?:\p{Ll}{2,9}\s)?autrement(?!\p{L})/iu;

/** « réuni sous la présidence de Mme X, délibère sur le compte administratif, dressé par … »: what it then decides is told below. */
const BEGINS_DEBATE = /^d[ée]lib[èe]re(?:nt)?\ssur\s/iu;

/** « accepte de rajouter ces deux sujets à l'ordre du jour »: how the sitting goes on, and nothing of the item. */
const ADDS_TO_AGENDA =
  /^\s(?:[^.;:\n]{0,40}\s)?(?:de\sr?ajouter|d['’]ajouter|d['’]inscrire|l['’]ajout|l['’]inscription)\s[^.;:\n]{3,80}\s[àa]\sl['’]ordre\sdu\sjour/iu;
const LONGEST_ADDED = 160;

/** « lui donne acte de la présentation faite du compte administratif », then its votes: a step of the form, and no outcome. */
const OF_ACCOUNTS = /^donne(?:nt)?\s+acte\s+de\s+la\s+pr[ée]sentation\s/iu;
const LONGEST_TAIL = 40;

/** « Délibère : », alone on its line above the articles. */
const ANNOUNCES = /^\s?:\s?\n/u;

/** The council is the subject of the verb that follows these words. */
function isPredicate(lead: Passage, isCapital: boolean): boolean {
  const subject = [...matchesOf(SUBJECT, lead)].at(-1);
  if (!subject) return false;
  const between = lead.text.slice(subject.index + subject[0].length);
  return isCapital || JUST_BEFORE.test(between) || WITH_REASONS.test(between);
}
