/** A question answered once about each thing; the answer is kept as long as the thing itself. */
export function once<About extends object, T>(answer: (about: About) => T): (about: About) => T {
  const answers = new WeakMap<About, { given: T }>();
  return (about) => {
    const known = answers.get(about) ?? { given: answer(about) };
    answers.set(about, known);
    return known.given;
  };
}
