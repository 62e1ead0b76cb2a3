import type { Person } from '../../../schemas/deliberation.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item, OfficeItem, PersonItem, RelationItem } from '../../french/people/state.ts';
import type { Passage } from '../../passage.ts';
import type { Zone } from './zones.ts';

/** A person of a list, with what the list says of whom they vote through. */
export interface Entry {
  person: Person;
  passage: Passage;
  link: PersonItem['link'];
  notes: Passage[];
  /** Who votes for them: a person, an office, null when the list names nobody; absent without a proxy. */
  holder?: Holder | null;
  /** « (pas de pouvoir donné) » */
  hasNoProxy?: true;
}

/** « à Mme Y », « à M. le Maire » */
export interface Holder {
  person: Person | null;
  passage: Passage;
  notes: Passage[];
}

/** The people of one list, each with their proxy. */
export function entriesOf({ kind, list }: Zone): Entry[] {
  const items = scan(list);
  if (kind !== 'proxies') return withoutPlace(new ListReader(items, kind).entries());
  return pairsOf(items) ?? columnsOf(items) ?? withoutLead(new ListReader(items, kind).entries());
}

/** So many names in a row do not all have a particle. */
const FEWEST_LED = 3;

/** « de NOM Ana à M. X, de NOM Luc à Mme Y et de … » : the word that leads to each grantor is not of the name. */
function withoutLead(entries: Entry[]): Entry[] {
  const isLed = ({ passage, holder }: Entry) => holder !== undefined && /^de\s/u.test(passage.text);
  // « et de » has been read as a separator already.
  const others = entries.filter((entry) => !isLed(entry)).length;
  if (entries.length - others < FEWEST_LED || others > 1) return entries;
  return entries.map((entry) => (isLed(entry) ? renamed(entry, entry.passage.slice('de '.length)) : entry));
}

/** « M. ROUX de BEAUVAL, Mme PETIT de SAINT-EXEMPLE, … »: in a list where all are so, the commune is not of the name. */
function withoutPlace(entries: Entry[]): Entry[] {
  const lengths = entries.map(({ person, passage }) =>
    person.civility === undefined ? -1 : passage.text.search(/(?<=\p{L})\s+(?:de|du|des)\s+\p{Lu}/u),
  );
  if (entries.length < FEWEST_LED || lengths.some((length) => length < 0)) return entries;
  return entries.map((entry, index) => renamed(entry, entry.passage.slice(0, lengths[index])));
}

/** The same entry, its name read again in these words only; the civility stands before them. */
function renamed(entry: Entry, words: Passage): Entry {
  const [named] = scan(words);
  if (named?.kind !== 'person') return entry;
  const { civility } = entry.person;
  const person = { ...named.person, ...(civility ? { civility } : {}) };
  return { ...entry, person, passage: named.passage };
}

/** « Mandant – Mandataire », a pair on each line and nothing said between them. */
function pairsOf(items: readonly Item[]): Entry[] | null {
  const people = items.filter((item) => item.kind === 'person');
  const isPaired = people.every(
    ({ link }, index) => (index % 2 === 1) === (link === 'dash' || link === 'cell'),
  );
  if (people.length < items.length || people.length === 0 || people.length % 2 === 1 || !isPaired)
    return null;
  return people.flatMap((grantor, index) =>
    index % 2 === 0 ? [{ ...entryOf(grantor), holder: holderOf(people[index + 1] as PersonItem) }] : [],
  );
}

/** A column of grantors, then one of « pouvoir à Mme Y », in the same order. */
function columnsOf(items: readonly Item[]): Entry[] | null {
  const first = items.findIndex(({ kind }) => kind !== 'person');
  const grantors = items.slice(0, first).filter((item) => item.kind === 'person');
  const holders = items.slice(first).filter((item) => item.kind !== 'relation');
  const isZipped = items.slice(first).every(({ kind }, index) => (kind === 'relation') === (index % 2 === 0));
  if (first < 2 || holders.length !== first || items.length !== 3 * first || !isZipped) return null;
  return grantors.map((grantor, index) => ({
    ...entryOf(grantor),
    holder: holderOf(holders[index] as PersonItem | OfficeItem),
  }));
}

const entryOf = ({ person, passage, link, notes }: PersonItem): Entry => ({ person, passage, link, notes });

const holderOf = (item: PersonItem | OfficeItem): Holder =>
  item.kind === 'person' ? item : { person: null, passage: item.passage, notes: [] };

/** Reads who gives a proxy to whom, item by item. */
class ListReader {
  private readonly found: Entry[] = [];
  private at = 0;

  constructor(
    private readonly items: readonly Item[],
    private readonly kind: Zone['kind'],
  ) {}

  entries(): Entry[] {
    while (this.at < this.items.length) {
      const item = this.items[this.at++] as Item;
      if (item.kind === 'person') this.readPerson(item);
      else if (item.kind === 'relation') this.readRelation(item);
    }
    return this.found;
  }

  private readPerson(item: PersonItem): void {
    const entry = entryOf(item);
    this.found.push(entry);
    for (const note of item.notes) this.readAside(entry, note);
  }

  /** « (pouvoir à Y) », « (à M. Y) », « (pouvoir de Z) », and in a list of proxies « (Y) ». */
  private readAside(entry: Entry, note: Passage): void {
    if (!/^[([]/.test(note.text)) return;
    const [first, second] = scan(insideOf(note).onOneLine);
    const named = first?.kind === 'relation' ? second : first;
    const relation = first?.kind === 'relation' ? first.relation : null;
    if (relation === 'without') entry.hasNoProxy = true;
    else if (relation === 'receives' && named?.kind === 'person')
      this.found.push({
        ...entryOf(named),
        holder: { person: entry.person, passage: entry.passage, notes: [] },
      });
    else if (relation === 'gives' || relation === 'to' || relation === 'by')
      entry.holder = named && named.kind !== 'relation' ? holderOf(named) : null;
    else if (!relation && named?.kind === 'person' && this.kind === 'proxies' && isSomebody(named))
      entry.holder = holderOf(named);
    else if (/^\W?repr[eé]sent[eé]/iu.test(note.text)) entry.holder = null;
  }

  private readRelation(item: RelationItem): void {
    const last = this.found.at(-1);
    const before = this.items[this.at - 2];
    if (item.relation === 'without') {
      if (last) last.hasNoProxy = true;
    } else if (item.relation === 'receives') {
      if (last && before?.kind === 'person' && before.passage === last.passage) this.readGrantors(last);
    } else if (item.relation === 'replaces') this.nextPerson();
    else if (item.relation === 'substitute') this.readSubstitute(last);
    else if (last) this.readHolders(item);
  }

  /** « Y a reçu pouvoir de X et de Z »; a name with a relation of its own begins the next sentence. */
  private readGrantors(holder: Entry): void {
    if (this.kind !== 'present') this.found.splice(this.found.indexOf(holder), 1);
    const joins = this.kind === 'present' ? /^(?:none|and)$/ : /^(?:none|and|comma)$/;
    for (let isFirst = true; ; isFirst = false) {
      const item = this.items[this.at];
      if (item?.kind !== 'person') return;
      if (!isFirst && (!joins.test(item.link) || this.items[this.at + 1]?.kind === 'relation')) return;
      this.at++;
      this.found.push({
        ...entryOf(item),
        holder: { person: holder.person, passage: holder.passage, notes: [] },
      });
    }
  }

  /** « X, remplacé par Y »: Y sits, as a list of those present says; X stays in a list of absent members. */
  private readSubstitute(last: Entry | undefined): void {
    const substitute = this.nextPerson();
    if (this.kind === 'present' && last && substitute) this.found.splice(-1, 1, entryOf(substitute));
  }

  private nextPerson(): PersonItem | null {
    const item = this.items[this.at];
    if (item?.kind !== 'person') return null;
    this.at++;
    return item;
  }

  private readHolders(relation: RelationItem): void {
    let isPlural = relation.isPlural;
    for (let next = this.items[this.at]; next?.kind === 'relation'; next = this.items[++this.at])
      isPlural ||= next.isPlural;
    const grantors = this.grantors(isPlural);
    const first = this.items[this.at];
    const isNamed = first?.kind === 'office' || (first?.kind === 'person' && first.link !== 'gap');
    const holders = isNamed ? [first] : [];
    this.at += holders.length;
    // « ont donné respectivement pouvoir à Y et Z »
    for (
      let next = this.items[this.at];
      holders.length < grantors.length && next?.kind === 'person';
      next = this.items[++this.at]
    ) {
      if (this.items.slice(this.at, this.at + grantors.length).some(({ kind }) => kind === 'relation')) break;
      holders.push(next);
    }
    grantors.forEach((grantor, index) => {
      const holder = holders.length === grantors.length ? holders[index] : holders[0];
      if (grantor.holder === undefined || holder) grantor.holder = holder ? holderOf(holder) : null;
    });
  }

  /** The person before the words, or all of those the sentence joins: « MM. X et Z ont donné pouvoir ». */
  private grantors(isPlural: boolean): Entry[] {
    const last = this.found.length - 1;
    let from = last;
    const goesBack = (entry: Entry | undefined) =>
      entry?.link === 'and' || (isPlural && (entry?.link === 'comma' || entry?.link === 'none'));
    const isFree = (entry: Entry | undefined) =>
      entry !== undefined && entry.holder === undefined && !entry.hasNoProxy;
    const isJoined = isPlural || this.kind === 'proxies';
    while (isJoined && goesBack(this.found[from]) && isFree(this.found[from - 1])) from--;
    return this.found.slice(from);
  }
}

const insideOf = (note: Passage): Passage => note.slice(1, note.length - (/[)\]]$/.test(note.text) ? 1 : 0));

/** « (Mme BLANC) » or « (Luc ROUX) », not « (Beauval) ». */
const isSomebody = ({ person }: PersonItem): boolean =>
  person.civility !== undefined || person.familyName !== undefined;
