import { dirname, join } from 'node:path';

/** What a store keeps for later runs: a hidden folder at its root, which can be deleted at any time. */
export const keptIn = (root: string, ...names: string[]): string => join(root, '.registre', ...names);

/** The same, from a document that stands in a store: `<root>/<authority>/<sitting>/<document>`. */
export const keptAround = (path: string, ...names: string[]): string =>
  keptIn(dirname(dirname(dirname(path))), ...names);
