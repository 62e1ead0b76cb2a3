// Options of V8, set before anything else runs, in the program and in what measures it.
import { setFlagsFromString } from 'node:v8';

// Reading compiles hundreds of patterns. V8 would first interpret each (as bytecode) and compile it later:
// compile at once.
setFlagsFromString('--regexp-tier-up-ticks=0');
// Concurrent garbage marking would end between two documents, when the functions that pdf.js makes for a page
// are not alive: V8 would drop their compiled code, and compile it again for the next pages.
setFlagsFromString('--no-concurrent-marking');
// Reading one act leaves little garbage: with this room from the start, a thread need not collect at all.
setFlagsFromString('--min-semi-space-size=8');
setFlagsFromString('--initial-old-space-size=80');
// `output/tidy.ts` collects garbage between two pieces of work. The option must be set here: set later, it
// would make V8 refuse the code it kept compiled.
setFlagsFromString('--expose-gc');
