// What V8 is told before anything else runs, for the program and for what measures it.
import { setFlagsFromString } from 'node:v8';

// Reading compiles hundreds of patterns, each of them once: V8 would first make a slower form of it.
setFlagsFromString('--regexp-tier-up-ticks=0');
// Marking beside the program ends between two documents, when no function made for a page is alive: all that was
// compiled of these would be put away, and compiled again for the next pages.
setFlagsFromString('--no-concurrent-marking');
