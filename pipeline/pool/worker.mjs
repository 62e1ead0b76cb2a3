// Starts a reading thread.
import { loadReady } from '../ready.mjs';

await loadReady('pool/worker');
