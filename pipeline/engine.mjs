// What V8 is told before anything else runs, for the program and for what measures it.
import { setFlagsFromString } from 'node:v8';

// Reading compiles hundreds of patterns, each of them once: V8 would first make a slower form of it.
setFlagsFromString('--regexp-tier-up-ticks=0');
// Marking beside the program ends between two documents, when no function made for a page is alive: all that was
// compiled of these would be put away, and compiled again for the next pages.
setFlagsFromString('--no-concurrent-marking');
// One act leaves so little behind that a thread need not look for what to free: it begins with the room it would take.
setFlagsFromString('--min-semi-space-size=8');
setFlagsFromString('--initial-old-space-size=80');
// What makes large sites takes garbage away between two pieces of work. Told later, V8 would refuse what it compiled before.
setFlagsFromString('--expose-gc');
