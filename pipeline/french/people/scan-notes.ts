import type { Passage } from '../../document/passage.ts';
import { foldInPlace, spaced } from '../fold.ts';
import type { Element } from './elements.ts';
import { CLOSE_LINKS, end, lastPerson, nextOf, type Reading } from './state.ts';
import { CLAUSES, COMMUNITIES, NOT_NAMES, PHRASE_GOES_ON, ROLE, SENTENCE_VERBS } from './titles.ts';

/** « (procuration à M. X) », which stands below a gap too. */
const OF_PROXY = /^\(\s?(?:(?:a )?donn|pouvoir|procuration|mandat (?:a|de)|represent)/;

/** « (Maire) » */
const ROLE_ALONE = new RegExp(`^[([]\\s?${spaced(ROLE)}\\s?[)\\]]$`, 'u');

/** An office: of the person before, of the one to come, or standing for its holder. */
export function readRole(element: Element & { kind: 'role' }, reading: Reading): void {
  const { state, passage } = reading;
  const role = withoutArticle(passage.slice(element.start, element.end));
  const person = lastPerson(state);
  const isHolder = state.items.at(-1)?.kind === 'relation' && nextOf(reading)?.kind !== 'run';
  if (isHolder) state.items.push({ kind: 'office', passage: role });
  else if (state.isAddressed || !person) state.role = element.isPlural ? null : role;
  else if (!element.isPlural && !person.person.role && state.link !== 'gap') person.person.role = role.flat;
}

const withoutArticle = (role: Passage): Passage =>
  role.slice(/^(?:l['’]|l[ea]s?\s)?/i.exec(role.text)?.[0].length ?? 0);

/** Said of the person before, in parentheses or after a comma. */
export function readNote({ start, end: stop }: Element, { state, passage, at }: Reading): void {
  const person = lastPerson(state);
  const note = passage.slice(start, stop);
  const isLabel = at > 0 && /^\p{Lu}/u.test(note.text) && (state.link === 'newline' || state.link === 'gap');
  if (isLabel) end(state);
  if (isLabel || !person || (state.link === 'gap' && !OF_PROXY.test(foldInPlace(note.text)))) return;
  const role = ROLE_ALONE.exec(foldInPlace(note.text));
  if (role && !person.person.role) person.person.role = note.slice(1, role[0].length - 1).flat;
  else person.notes.push(note);
  state.noteAt = start;
  state.link = 'none';
}

/** « a été nommé », « est élue à l'unanimité »; « (conseiller municipal) assistait à la réunion » */
const CHOSEN = /^(?:(?:est|a ete|ont ete|sont) (?:design|nomm|elu|choisi)|assistait(?![a-z]))/;

/** « MM. ROUX et PETIT pour BEAUVAL SUR LOIRE »: whom those before sit for. */
const SITS_FOR = /^pour\s\p{Lu}{2}[^\p{Ll}\d]*$/u;

const OF_ITEMS =
  /^(?:d[eu]s?|pour|jusqu'|a|a partir) (?:(?:l[ae]s?|de la|du|des) )?(?:deliberation|point|question|affaire|rapport)s?(?![a-z])/;

/** Small letters are a title of the person before, go on with what was said, or are a sentence: the list is over. */
export function readPhrase(
  { words, start, end: stop }: Element & { kind: 'phrase' },
  reading: Reading,
): void {
  const { state, passage, at } = reading;
  const [first = ''] = words;
  const next = nextOf(reading);
  const person = lastPerson(state);
  const isAside = state.link !== 'none' && CLOSE_LINKS.has(state.link);
  // « donne pouvoir à Mme PETIT de la délibération 1 à la délibération 12 »
  if (person && state.items.at(-2)?.kind === 'relation' && OF_ITEMS.test(words.join(' '))) return;
  const saysMore = person?.notes.at(-1)?.text.startsWith('(') === false && PHRASE_GOES_ON.has(first);
  const isTitle =
    next !== undefined &&
    words.length <= 12 &&
    !SENTENCE_VERBS.has(first) &&
    !words.some((word) => NOT_NAMES.has(word));
  const introduces = state.items.length === 0 && state.link === 'newline' && next?.kind === 'civility';
  // « … à M. Luc ROUX Mme Anne PETIT est désignée secrétaire »: the list ended before the sentence's subject.
  if (person && CHOSEN.test(words.join(' '))) state.items.pop();
  if (person && SITS_FOR.test(passage.text.slice(start, stop))) return;
  // « Mme Anne PETIT, vice-présidente, qui préside la séance »
  if (person && state.link === 'comma' && CLAUSES.has(first)) return;
  // « M. ROUX, communauté de communes du Val, donne pouvoir à »
  if (person && isAside && COMMUNITIES.has(first)) return;
  // « formant la majorité des membres », below the list: said of all of them.
  if (first === 'formant') state.unit = state.items.length;
  // « M. ROUX, chargé des finances », above « Mme PETIT »: said of him, whatever its words.
  if (person && state.link === 'comma' && !SENTENCE_VERBS.has(first) && isAbovePerson(reading)) return;
  if (person && isAside && saysMore) person.notes.splice(-1, 1, passage.slice(state.noteAt, stop));
  else if (at > 0 && !introduces && !(isAside && isTitle)) end(state);
}

/** A civility and a name, and nothing said of them, begin the next line. */
function isAbovePerson({ elements, at }: Reading): boolean {
  const [lineEnd, civility, name, after] = elements.slice(at + 1, at + 5);
  const isName = civility?.kind === 'civility' && name?.kind === 'run';
  return (
    lineEnd?.kind === 'newline' &&
    isName &&
    (!after || /^(?:newline|gap|comma|dash|paren|role)$/.test(after.kind))
  );
}
