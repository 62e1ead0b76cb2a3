import type { Element } from './elements.ts';
import { areHalves, isFullName, isGiven, isInitials, isName, nameParts, textOf } from './name-parts.ts';
import { type NameWords, namesOf } from './runs.ts';
import { afterPlace, isHeader, isOfRole, isPlaceBefore } from './scan-places.ts';
import { CLOSE_LINKS, end, lastPerson, nextOf, type PersonItem, type Reading, type State } from './state.ts';
import type { Token } from './token.ts';
import { isTurned, unclearIn } from './unclear.ts';

/** Adds the people of a run of words, as long as they belong to the list. */
export function readRun(run: Element & { kind: 'run' }, reading: Reading): void {
  const { state, habits } = reading;
  const goesOnAsSentence = nextOf(reading)?.kind === 'phrase';
  const own = isOfRole(run.words, reading) ? afterPlace(run) : run;
  const isWhole = own.breaks.size === 0 && CLOSE_LINKS.has(state.link) && isTurned(own.words);
  const told = isWhole ? [{ words: own.words, brokenBy: null }] : namesOf(own, habits, goesOnAsSentence);
  const names = apartOfSeveral(told, reading);
  const unclear = unclearIn(names, habits.order);
  for (const [index, { words, brokenBy }] of names.entries()) {
    const isLast = index === names.length - 1;
    if (brokenBy) state.link = brokenBy;
    if (brokenBy && !state.civility?.isShared) state.civility = null;
    if (
      isHeader(words, reading) &&
      !isCutAtLineEnd(words, reading, isLast) &&
      (isLast || words.every(({ shape }) => shape === 'upper'))
    )
      continue;
    if (index === 0 && isPlaceBefore(words, names[1], reading)) continue;
    if (state.link === 'newline' || state.link === 'gap' || (index === 0 && opensLine(reading)))
      state.unit = state.items.length;
    const isAnnounced =
      state.isAddressed || state.civility !== null || state.items.at(-1)?.kind === 'relation';
    // A letter read out of a smudge neither names somebody nor ends the list.
    if (isInitials(words) && !isAnnounced) continue;
    const isSentence = isLast && nextOf(reading)?.kind === 'phrase' && !state.civility && !isFullName(words);
    if (isSentence || !isName(words, isCalled(state)) || !goesOn(words, names[index + 1], reading)) {
      end(state);
      return;
    }
    if (isCut(words, reading)) continue;
    addPerson(words, reading, isLast);
    const added = lastPerson(state);
    if (added && (isWhole || unclear[index])) added.isUnclear = true;
  }
}

/**
 * « Mme Zoé BLANC, membre du comité ; » or a bullet, then « Mme Ève PETIT » where a line begins: should hers prove a sentence,
 * the line above was none.
 */
function opensLine({ elements, at }: Reading): boolean {
  const first = elements[at - 1]?.kind === 'civility' ? at - 1 : at;
  const [above, mark] = [elements[first - 2]?.kind ?? '', elements[first - 1]?.kind];
  return mark === 'newline' ? above === 'semicolon' : mark === 'dash' && /^(?:newline|gap)$/.test(above);
}

/** « Mmes ROUX PETIT, Conseillères »: the civility and the office are of several, and two family names stand between. */
function apartOfSeveral(names: NameWords[], { state, elements, at }: Reading): NameWords[] {
  const [only, other] = names;
  const [comma, role] = elements.slice(at + 1, at + 3);
  const areSeveral =
    state.isAddressed &&
    state.civility?.isShared === true &&
    comma?.kind === 'comma' &&
    role?.kind === 'role' &&
    role.isPlural;
  const areTwo = only?.words.length === 2 && only.words.every(({ shape }) => shape === 'upper');
  if (!only || other || !areSeveral || !areTwo) return names;
  return only.words.map((word, index) => ({ words: [word], brokenBy: index === 0 ? only.brokenBy : null }));
}

/** « M. Luc ROUX, Mme Anne », then the line ends before « PETIT », or a label or number of the margin stands there: half a name is none. */
function isCut([first, second]: readonly Token[], reading: Reading): boolean {
  const { habits, state } = reading;
  const isHalf = !second && first?.shape === 'title' && isGiven(first) && habits.order === 'given';
  if (!isHalf || habits.isLineByLine || state.items.length === 0) return false;
  const next = nextOf(reading);
  return next?.kind === 'phrase'
    ? /^\d/.test(next.words[0] ?? '')
    : /^(?:newline|gap)$/.test(next?.kind ?? 'gap');
}

/** « Mme X »; not « Monsieur le Maire, » + « Après en avoir délibéré »: the office had the civility. */
const isCalled = ({ isAddressed, civility, role, link }: State): boolean =>
  isAddressed && civility !== null && !(role && link === 'comma');

function addPerson(words: readonly Token[], reading: Reading, isLastOfRun: boolean): void {
  const { state, habits } = reading;
  const person = lastPerson(state);
  // « PETIT Anne, ROUX, Luc NOIR Zoé »: a comma strayed into a name, and none stands after it.
  const mayBeParted = habits.hasSemicolons || (habits.order === 'family' && !isLastOfRun);
  const isHalf =
    person && state.link === 'comma' && !state.civility && areHalves(state.words, words, mayBeParted);
  if (
    person &&
    ((isHalf && (mayBeParted || person.person.civility)) || isCutAtLineEnd(words, reading, isLastOfRun))
  ) {
    state.items.pop();
    state.words = [...state.words, ...words];
    state.civility = { each: person.person.civility ?? null, isShared: false };
  } else {
    // A line that lists several people is no sentence.
    if (/^(?:comma|dash)$/.test(state.link) && state.items.length - state.unit >= 2)
      state.unit = Number.POSITIVE_INFINITY;
    state.words = words;
  }
  const item = personItem(state.words, reading);
  if (state.role && state.link === 'comma') state.apposition = item.person;
  state.items.push(item);
  state.link = 'none';
  state.role = null;
  state.isAddressed = false;
  if (!state.civility?.isShared) state.civility = null;
}

/** « Luc ROUX à Carole » + « Petit », « ROUX » + a blank line + « Luc à PETIT Anne »: a name cut at the end of a line. */
function isCutAtLineEnd(words: readonly Token[], reading: Reading, isLastOfRun: boolean): boolean {
  const { state, habits } = reading;
  const [first, second] = [state.words[0], words[0]];
  if (words.length !== 1 || state.civility) return false;
  const isHolder = state.link === 'newline' && state.items.at(-2)?.kind === 'relation';
  const isFamily = state.words.every(({ shape }) => shape === 'upper' || shape === 'particle');
  const isGivenAlone = second?.shape === 'title' && isGiven(second);
  const givesProxy = isLastOfRun && nextOf(reading)?.kind === 'relation';
  // « donne pouvoir à LE ROUX » + « Luc », where family names come first.
  if (isHolder && isFamily && isGivenAlone && habits.order === 'family') return !givesProxy;
  if (state.words.length !== 1) return false;
  if (state.link === 'gap')
    return givesProxy && habits.order === 'family' && first?.shape === 'upper' && second?.shape === 'title';
  // « (M. HUET » + « Patrick et M. Luc ROUX … »
  const isCalledSo = lastPerson(state)?.person.civility !== undefined;
  if (state.link === 'newline' && isCalledSo && first?.shape === 'upper' && second?.shape === 'title')
    return isGiven(second) && /^(?:and|comma|semicolon|paren)$/.test(nextOf(reading)?.kind ?? '');
  // « à Mme Ghislaine » + « Renaud »: a given name after a civility, and the family name is below.
  const isHalfNamed = isCalledSo && first?.shape === 'title';
  return isHolder && isGiven(first) && (!isGiven(second) || isHalfNamed) && !givesProxy;
}

/** What a list of names has after one of them. */
const LISTS = /^(?:comma|semicolon|and|dash|cell|paren|relation|note|role)$/;

/** Does a name linked so to the one before belong to the list? */
function goesOn(words: readonly Token[], below: NameWords | undefined, reading: Reading): boolean {
  const { state, habits } = reading;
  if (isBetweenNames(words, below, reading)) return true;
  if (CLOSE_LINKS.has(state.link) || state.civility || isFullName(words)) return true;
  // « Absents : », then on its own « FOURRIÈRE ANIMALE »
  if (state.items.length === 0) return state.link !== 'gap' || LISTS.test(nextOf(reading)?.kind ?? '');
  const previous = lastPerson(state);
  // « ROUX procuration à PETIT. », then « BLANC procuration à NOIR. » on the next line
  if (!previous || nextOf(reading)?.kind === 'relation') return true;
  const isAlike = words.length === 1 && !previous.person.name.includes(' ');
  return state.link === 'newline' && habits.isLineByLine && isAlike;
}

/** « PIN PATRICK » + « HOAREAU JACQUET » + « ROUX KARINE »: a given name nobody knows, in a column of names in capitals. */
function isBetweenNames(words: readonly Token[], below: NameWords | undefined, reading: Reading): boolean {
  const { state, elements, at } = reading;
  const [lineEnd, run] = elements.slice(at + 1, at + 3);
  const beneath = below
    ? below.brokenBy === 'newline' && below.words
    : lineEnd?.kind === 'newline' && run?.kind === 'run' && run.breaks.size === 0 && run.words;
  const isCapital = (name: readonly Token[]) =>
    name.length === 2 && name.every(({ shape }) => shape === 'upper');
  return (
    state.link === 'newline' &&
    isCapital(words) &&
    isCapital(state.words) &&
    beneath !== false &&
    isCapital(beneath) &&
    isFullName(beneath)
  );
}

function personItem(words: readonly Token[], { state, passage, habits }: Reading): PersonItem {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  const { civility, role } = state;
  const isFamilyName = words.length === 1 && civility && (first.shape === 'upper' || civility.isShared);
  return {
    kind: 'person',
    person: {
      name: textOf(words),
      ...(civility?.each && !(civility.isShared && habits.isMixed) ? { civility: civility.each } : {}),
      ...(isFamilyName ? { familyName: textOf(words) } : nameParts(words, habits.order)),
      ...(role ? { role: role.flat } : {}),
    },
    passage: passage.slice(first.start, last.end).trim(),
    notes: [],
    link: state.link,
  };
}
