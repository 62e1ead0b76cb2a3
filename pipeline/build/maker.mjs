// Starts a thread that makes councils, from its sources: Eleventy loads those of the pages.
import { register } from 'tsx/esm/api';

register();
await import('./maker.ts');
