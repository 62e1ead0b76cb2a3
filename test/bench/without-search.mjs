// `registre build` of a folder to another without the search index, to measure the rest alone.
import '../../pipeline/engine.mjs';
import { loadReady } from '../../pipeline/ready.mjs';

const [from, out] = process.argv.slice(2);
const { buildSite } = await loadReady('building');
await buildSite({ from, out, withoutSearch: true });
