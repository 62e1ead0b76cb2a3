/** A question answered once about each thing. */
interface Once<About, T> {
  (about: About): T;
  /** Notes the answer, where it is known from elsewhere. */
  note(about: About, given: T): void;
}

/** A question answered once about each thing; the answer is kept as long as the thing itself. */
export function once<About extends object, T>(answer: (about: About) => T): Once<About, T> {
  const answers = new WeakMap<About, { given: T }>();
  const note = (about: About, given: T): void => void answers.set(about, { given });
  const ask = (about: About): T => {
    const known = answers.get(about);
    if (known) return known.given;
    const given = answer(about);
    note(about, given);
    return given;
  };
  return Object.assign(ask, { note });
}

/** The same about each thing with each of a few values beside it. */
export function onceEach<About extends object, By, T>(
  answer: (about: About, by: By) => T,
): (about: About, by: By) => T {
  const answersAbout = once((_: About) => new Map<By, { given: T }>());
  return (about, by) => {
    const answers = answersAbout(about);
    const known = answers.get(by) ?? { given: answer(about, by) };
    answers.set(by, known);
    return known.given;
  };
}
