import type { Person } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { Passage } from '../document/passage.ts';
import type { Draft, Fact } from '../document.ts';
import { MARKS_ALONE } from '../french/attendance/columns.ts';
import { ARTICLE_OF_OFFICE, FEMININE_PRESIDENT, LIMITS_PROXY } from '../french/attendance/said-of-member.ts';
import { fold, foldInPlace } from '../french/fold.ts';
import { inferred, stated } from '../record/facts.ts';
import { withoutBareTitles } from './attendance/bare-titles.ts';
import { brokenOff } from './attendance/broken-off.ts';
import type { Entry, FoundProxy, Holder, Roll } from './attendance/entry.ts';
import { type Grid, gridOf } from './attendance/grid.ts';
import { withHolders } from './attendance/holders-apart.ts';
import { listsTogether } from './attendance/lists-together.ts';
import { withoutMargin, withoutNumber } from './attendance/margin.ts';
import { officeFirst } from './attendance/office-first.ts';
import { remarkedIn } from './attendance/remarked.ts';
import { rollOf, withoutMoved } from './attendance/roll.ts';
import { rowsTogether } from './attendance/rows-together.ts';
import { sheetOf } from './attendance/sheet.ts';
import { listsApart, mixedListsIn } from './attendance/side-by-side.ts';
import { withSubstitutes } from './attendance/substitutes.ts';
import { textColumns } from './attendance/text-columns.ts';
import { changesTold } from './attendance/told.ts';
import { unlabelledIn } from './attendance/unlabelled.ts';
import { zonesOf } from './attendance/zones.ts';
import type { Field } from './field.ts';

/** Where lists stand when the layout found none: no further than this into the text. */
const LATE_LISTS = 6000;
/** No council's lists are longer, with all that is said of its members: what comes after is another text. */
const LONGEST_LISTS = 60_000;

/** Who was there, who was not, who voted through whom, who came late or left early. */
export const attendance: Field = {
  name: 'attendance',
  scope: 'sitting',
  extract({ act, draft, document, diagnostics }) {
    const { sitting } = draft;
    const found = rollIn(Passage.join([act.heading, act.attendance]), sitting);
    const isEmpty =
      found.present.length + found.proxies.length + found.absent.length + found.excused.length === 0;
    const roll = isEmpty ? withUnclear(rollIn(act.body.slice(0, LATE_LISTS), sitting), found) : found;
    for (const line of roll.unread) {
      const where = { file: document.file, pointer: '/attendance', span: line.spans()[0] };
      diagnostics.push(report('attendance.list-cut', where, { line: line.flat }));
    }
    for (const name of roll.unclear) {
      const where = { file: document.file, pointer: '/attendance', span: name.spans()[0] };
      diagnostics.push(report('attendance.name-unclear', where, { name: name.flat }));
    }
    const changes = [...roll.changes, ...changesTold(act.movements, roll)];
    return factsOf(withoutMoved({ ...roll, changes }), draft.sitting.chair);
  },
};

interface Called extends Roll {
  /** « M. le Maire », first of those present and not named there. */
  office: Passage | null;
  /** Lines that end a list and are not understood, with names below them. */
  unread: readonly Passage[];
}

/** Fewer marks may be bullets, or what optical reading made of a stroke. */
const FEWEST_MARKS = 3;

/** « Mme ROUX » and « X » on lines of their own, cell after cell or column after column: nobody knows whose mark it is. */
const isTorn = ({ text }: Passage, { rows }: Grid): boolean =>
  rows.length === 0 && (text.match(MARKS_ALONE) ?? []).length >= FEWEST_MARKS;

function rollIn(printed: Passage, sitting: Draft['sitting']): Called {
  const whole = withoutMargin(withoutNumber(printed.slice(0, LONGEST_LISTS)));
  const table = rowsTogether(whole);
  const passage = table === whole ? listsTogether(whole) : table;
  const { presentCount = null } = sitting;
  const remarked = remarkedIn(passage, sitting);
  const grid = gridOf(listsApart(textColumns(withoutBareTitles(remarked?.rest ?? passage))));
  if (isTorn(passage, grid)) return { ...rollOf([], []), office: null, unread: [] };
  const mixed = grid.rows.length === 0 ? mixedListsIn(grid.rest) : null;
  const sheet = sheetOf(mixed === null ? grid.rest : grid.rest.slice(0, mixed));
  const rows = [...(remarked?.rows ?? []), ...grid.rows, ...sheet.rows];
  const told = zonesOf(sheet.rest, rows.length === 0);
  const all = withHolders(
    told,
    rows.filter(({ kind }) => kind === 'present').map(({ entry }) => entry),
  );
  const { zones, unplaced } = withSubstitutes(all, passage.text, presentCount);
  const roll = rollOf(zones, rows, presentCount);
  const present = [...unlabelledIn(sheet.rest, roll, presentCount), ...roll.present];
  const unread = [...zones.flatMap((zone) => brokenOff(zone) ?? []), ...unplaced.map(({ label }) => label)];
  return { ...roll, present, office: officeFirst(zones), unread };
}

/** What was unclear in a list of which nobody is left is told too. */
const withUnclear = (roll: Called, { unclear }: Called): Called => ({
  ...roll,
  unclear: [...unclear, ...roll.unclear],
});

function factsOf(roll: Called, chair: Person | null): Fact[] {
  const people = (['present', 'absent', 'excused'] as const).flatMap((list) =>
    roll[list].map(({ person, passage }, index) =>
      stated(`/attendance/${list}/${index}`, person, `${list}-list`, passage),
    ),
  );
  const proxies = roll.proxies.map((proxy, index) =>
    proxyFact(`/attendance/proxies/${index}`, proxy, roll.present, chair),
  );
  const changes = roll.changes.map(({ value, read }, index) =>
    stated(`/attendance/changes/${index}`, value, 'said-of-the-person', ...read),
  );
  return [...people, ...chairFacts(roll, chair), ...proxies, ...changes];
}

/** « Présents : M. le Maire, … »: the chair, whose name stands elsewhere. */
function chairFacts({ office, present }: Called, chair: Person | null): Fact[] {
  if (!office || !chair || isOtherOffice(chair, office)) return [];
  const name = fold(chair.name);
  const isKnown = present.some(({ person }) => fold(person.name) === name);
  return isKnown ? [] : [inferred(`/attendance/present/${present.length}`, chair, 'office-of-chair', office)];
}

function proxyFact(
  pointer: string,
  { grantor, holder }: FoundProxy,
  present: readonly Entry[],
  chair: Person | null,
): Fact {
  const scope = scopeOf([...(holder?.notes ?? []), ...(holder ? [] : grantor.notes)]);
  const value = (person: Person | null) => ({
    grantor: grantor.person,
    holder: person,
    ...(scope ? { scope } : {}),
  });
  const read = holder ? [grantor.passage, holder.passage] : [grantor.passage];
  if (!holder || holder.person) return stated(pointer, value(holder?.person ?? null), 'proxy', ...read);
  const officer = holderOfOffice(holder, present);
  if (officer) return stated(pointer, value(officer.person), 'proxy-to-office', ...read, officer.passage);
  const isChairs = chair !== null && !isOtherOffice(chair, holder.passage);
  return isChairs
    ? inferred(pointer, value(chair), 'proxy-to-chair', ...read)
    : stated(pointer, value(null), 'proxy', ...read);
}

/** « donne pouvoir à M. le Maire »: the person the lists call so. */
const holderOfOffice = ({ passage }: Holder, present: readonly Entry[]): Entry | undefined =>
  present.find(({ person }) => person.role !== undefined && officeOf(person.role) === officeOf(passage.flat));

/** The chair of a sitting may be a deputy: then the mayor is somebody else. */
const isOtherOffice = ({ role }: Person, office: Passage): boolean =>
  role !== undefined && officeOf(role) !== officeOf(office.flat);

const officeOf = (role: string): string =>
  foldInPlace(role).replace(ARTICLE_OF_OFFICE, '').replace(FEMININE_PRESIDENT, 'president');

/** « pour les points 3 à 7 », « jusqu'à 20 h » */
function scopeOf(notes: readonly Passage[]): string | null {
  const limit = notes.find((note) => LIMITS_PROXY.test(note.text));
  return limit ? limit.flat.replace(/^[([]|[)\]]$/g, '') : null;
}
