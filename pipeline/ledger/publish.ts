import type { LedgerEntry } from '../../schemas/ledger.ts';
import { several } from '../french/phrasing.ts';
import { isMaskedCopy } from '../privacy/sidecar.ts';
import type { Act } from '../register.ts';
import { recordSum } from '../store/canonical.ts';
import type { Happening } from './chain.ts';
import { type Doing, happening } from './happening.ts';
import { type History, historiesOf, mayFollow } from './history.ts';

/** An act that may not be published, and why. */
interface Held {
  act: Act;
  why: string;
}

export interface Step {
  published: Act[];
  /** Published before; the record says something else since. */
  corrected: Act[];
  /** Published before; words were taken out of it since. */
  masked: Act[];
  held: Held[];
  happenings: Happening[];
}

interface PublishOptions extends Doing {
  /** Not before this moment. */
  from?: string;
  /** An archive: online since before this day. */
  before?: string;
  /** Likely personal data nobody has decided on, by act. */
  undecided: ReadonlyMap<Act, number>;
}

/** What publishing these acts of one authority adds to its ledger. Published once is published for ever. */
export function toPublish(
  acts: readonly Act[],
  entries: readonly LedgerEntry[],
  { from, before, undecided, ...doing }: PublishOptions,
): Step {
  const histories = historiesOf(entries);
  const step: Step = { published: [], corrected: [], masked: [], held: [], happenings: [] };
  for (const act of acts) {
    const history = histories.get(act.record.id);
    if (history?.state === 'withdrawn') continue;
    const why = obstacle(act, history, undecided.get(act) ?? 0);
    if (why) step.held.push({ act, why });
    else if (history?.state === 'published' && isMaskedSince(act, history)) {
      step.masked.push(act);
      step.happenings.push(
        happening(act, 'masked', doing, { reason: act.masking?.grounds.join(' ; ') ?? '' }),
      );
    } else if (history?.state === 'published') {
      if (recordSum(act.record) === history.last.recordSha256) continue;
      step.corrected.push(act);
      step.happenings.push(happening(act, 'corrected', doing, { reason: reasonOf(act) }));
    } else {
      step.published.push(act);
      if (mayFollow(history, 'added')) step.happenings.push(happening(act, 'added', doing));
      const moment = { ...(from ? { from } : {}), ...(before ? { before } : {}) };
      step.happenings.push(happening(act, 'published', doing, moment));
    }
  }
  return step;
}

function obstacle(act: Act, history: History | undefined, undecided: number): string | null {
  const { source } = act.record;
  if (
    history?.state === 'published' &&
    source.sha256 !== history.last.sourceSha256 &&
    !isMaskedSince(act, history)
  )
    return 'le document n’est plus celui qui a été publié : « registre replace » remplace un acte';
  if (undecided > 0)
    return `${several(undecided, 'donnée personnelle probable', 'données personnelles probables')} à décider : « registre privacy »`;
  if (history?.state === 'published') return null;
  const errors = act.findings.filter(({ severity }) => severity === 'error');
  return errors[0] ? `${errors[0].message} (« registre check » dit tout)` : null;
}

/** The document is a masked copy of the one that was published, or of the same as the copy that was. */
export const isMaskedSince = ({ masking, record, findings }: Act, { last }: History): boolean =>
  masking !== undefined &&
  record.source.sha256 !== last.sourceSha256 &&
  (last.sourceSha256 === masking.of || isMaskedCopy(last.file)) &&
  findings.every(({ severity }) => severity !== 'error');

const reasonOf = ({ corrections, record }: Act): string =>
  corrections.length > 0
    ? `corrections : ${corrections.map(({ reason }) => reason).join(' ; ')}`
    : `nouvelle lecture du même document (version ${record.pipelineVersion})`;
