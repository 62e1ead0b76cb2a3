// Starts a thread that makes councils.
import { loadReady } from '../ready.mjs';

await loadReady('build/maker');
