import type { Passage } from '../../document/passage.ts';
import { NOTED_REPRESENTED, REPRESENTS, VOTES_FOR } from '../../french/attendance/said-of-member.ts';
import { scan } from '../../french/people/scan.ts';
import type { Item, PersonItem, RelationItem } from '../../french/people/state.ts';
import { type Entry, entryOf, holderOf, insideOf } from './entry.ts';
import type { Zone } from './zone.ts';

/** Reads who gives a proxy to whom, item by item. */
export class ListReader {
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

  /** « (pouvoir à Y) », « (à M. Y) », « (pouvoir de Z) », and in a list of proxies « (Y) » and « (pour Z) ». */
  private readAside(entry: Entry, note: Passage): void {
    if (!/^[([]/.test(note.text)) return;
    const inside = insideOf(note).onOneLine;
    const isFor = this.kind === 'proxies' && VOTES_FOR.test(inside.text);
    const [first, second] = scan(isFor ? inside.slice(inside.text.indexOf('pour') + 4) : inside);
    const named = first?.kind === 'relation' ? second : first;
    const relation = first?.kind === 'relation' ? first.relation : null;
    if (relation === 'without') entry.hasNoProxy = true;
    // In a list of proxies, « M. ROUX (pouvoir de Mme BLANC) » gives none himself.
    else if ((relation === 'receives' || isFor) && named?.kind === 'person') {
      if (this.kind === 'proxies') this.found.splice(this.found.indexOf(entry), 1);
      this.found.push({
        ...entryOf(named),
        holder: { person: entry.person, passage: entry.passage, notes: [] },
      });
    } else if (relation === 'gives' || relation === 'to' || relation === 'by')
      entry.holder = named && named.kind !== 'relation' ? holderOf(named) : null;
    else if (!relation && named?.kind === 'person' && this.kind === 'proxies' && isSomebody(named))
      entry.holder = holderOf(named);
    else if (NOTED_REPRESENTED.test(note.text)) entry.holder = null;
  }

  private readRelation(item: RelationItem): void {
    const last = this.found.at(-1);
    const before = this.items[this.at - 2];
    if (item.relation === 'without') {
      if (last) last.hasNoProxy = true;
    } else if (
      item.relation === 'receives' ||
      (this.kind === 'proxies' && REPRESENTS.test(item.passage.text))
    ) {
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

  /** « X, remplacé par Y »: Y sits, as a list of those present says; X stays in a list of absent members, and gave no proxy. */
  private readSubstitute(last: Entry | undefined): void {
    const substitute = this.nextPerson();
    if (this.kind === 'present' && last && substitute) this.found.splice(-1, 1, entryOf(substitute));
    else if (this.kind === 'proxies' && last && substitute) last.hasNoProxy = true;
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

/** « (Mme BLANC) » or « (Luc ROUX) », not « (Beauval) ». */
const isSomebody = ({ person }: PersonItem): boolean =>
  person.civility !== undefined || person.familyName !== undefined;
