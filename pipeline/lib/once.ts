/** A question answered once about each thing; the answer is kept as long as the thing itself. */
export function once<About extends object, T>(answer: (about: About) => T): (about: About) => T {
  const answers = new WeakMap<About, { given: T }>();
  return (about) => {
    const known = answers.get(about) ?? { given: answer(about) };
    answers.set(about, known);
    return known.given;
  };
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
