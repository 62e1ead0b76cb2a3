import { build } from '../../pipeline/build.ts';

/** `registre build` of a folder to another without the search index, to measure the rest alone. */
const [from = '', out = ''] = process.argv.slice(2);
await build({ from, out, withoutSearch: true });
