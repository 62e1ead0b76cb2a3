import { digestOf } from '../pipeline/output/act-digest.ts';
import type { Output } from '../pipeline/output/output.ts';
import { cardOf } from './cards/card.ts';
import { cardPath } from './components/card-path.ts';
import type { ActView } from './data/act.ts';
import type { Site } from './data.ts';

/** A picture for each way a vote of the council went. Networks want its whole address: without one, none. */
export async function writeCards({ acts, options }: Site, output: Output): Promise<void> {
  if (!options.address) return;
  const cards = new Map<string, ActView>(acts.map((act) => [cardPath(act).slice(1), act]));
  for (const [path, act] of cards) {
    const { name, isFictional } = act.authority;
    if (!output.keep(path, digestOf(name, isFictional))) await output.put(path, cardOf(act), path);
  }
}
