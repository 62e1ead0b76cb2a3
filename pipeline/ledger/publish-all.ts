import { undecidedOfEach } from '../privacy/index.ts';
import type { OnRead } from '../progress.ts';
import type { Act } from '../register.ts';
import { recordSum } from '../store/canonical.ts';
import { loadRegister } from '../store.ts';
import { appendTo, readLedgers } from './file.ts';
import { folderOf } from './folder.ts';
import type { Doing } from './happening.ts';
import { historiesOf } from './history.ts';
import { parisDay } from './paris.ts';
import { type Step, toPublish } from './publish.ts';

interface PublishAllOptions extends Doing {
  from?: string;
  before?: string;
  /** Whether an act is among those to publish. */
  isChosen?: (act: Act) => boolean;
  onRead?: OnRead;
}

export interface PublishedStep extends Step {
  authority: string;
  /** What an interrupted writing had left at the end of the ledger. */
  repaired: string | null;
}

/** Publishes what is ready, one ledger after the other, each in one writing. */
export async function publishAll(root: string, options: PublishAllOptions): Promise<PublishedStep[]> {
  const { isChosen = () => true, onRead = () => {}, ...doing } = options;
  const register = await loadRegister(root, { today: parisDay(options.now), onRead });
  const acts = [...register.acts, ...register.blocked].filter(isChosen);
  const told = await toldIn(root);
  const counts = await undecidedOfEach(
    acts.filter((act) => told.get(act.record.id) !== recordSum(act.record)),
    [...register.acts, ...register.blocked],
    onRead,
  );
  const steps: PublishedStep[] = [];
  for (const { slug, authority } of register.authorities) {
    const own = acts.filter((act) => act.authority.slug === slug);
    const folder = await folderOf(root, slug);
    if (!folder || own.length === 0) continue;
    let step: Step | undefined;
    const { repaired } = await appendTo(folder, (entries) => {
      step = toPublish(own, entries, { ...doing, undecided: counts });
      return step.happenings;
    });
    if (step) steps.push({ ...step, authority: authority.name, repaired });
  }
  return steps;
}

/**
 * The digest of the record each published act was last announced with: a record that still says the same is not
 * examined again.
 */
async function toldIn(root: string): Promise<Map<string, string>> {
  const histories = [...(await readLedgers(root)).values()].flatMap(({ entries }) => [
    ...historiesOf(entries).values(),
  ]);
  return new Map(
    histories.filter(({ state }) => state === 'published').map(({ act, last }) => [act, last.recordSha256]),
  );
}
