import type { Privacy } from '../../schemas/privacy.ts';
import { fold } from '../french/fold.ts';
import { fileOf } from '../ledger/happening.ts';
import { inOrder } from '../lib/in-order.ts';
import { onceEach } from '../lib/once.ts';
import { type Roster, rosterOf } from '../members.ts';
import type { OnRead, Progress } from '../progress.ts';
import type { Act } from '../register.ts';
import { candidatesIn, type OnPage } from './candidates.ts';
import { type Find, notOf } from './finds.ts';
import { originalPathOf, readPrivacy } from './sidecar.ts';

/** What was found in the document of an act, and what was decided of it. */
export interface Examined {
  /** The document, never its masked copy. */
  path: string;
  finds: Find[];
  undecided: Find[];
  privacy: Privacy;
}

/** Documents looked at together: what was found in most is kept. */
const TOGETHER = 4;

/** The members of a council, as all these acts name them. */
const rosterFor = onceEach(
  (acts: readonly Act[], council: string): Roster =>
    rosterOf(acts.filter(({ authority }) => authority.slug === council)),
);

/** Who signs and who keeps the minutes, elected or not, act as such. */
const officersOf = ({ record: { signatory, sitting } }: Act): { name: string; aliases: string[] }[] =>
  [signatory, ...sitting.secretaries].flatMap((person) =>
    person?.name ? [{ name: person.name, aliases: [] }] : [],
  );

/** Finds likely personal data in the whole document of an act; `acts` tell who sits on its council. */
export async function examine(act: Act, acts: readonly Act[] = [act], onPage?: OnPage): Promise<Examined> {
  const path = originalPathOf(act.sourcePath);
  const [finds, { privacy }] = await Promise.all([findsOf(act, acts, onPage), readPrivacy(path)]);
  const decided = new Set(privacy.decisions.map(({ words }) => fold(words)));
  return { path, finds, undecided: finds.filter(({ words }) => !decided.has(fold(words))), privacy };
}

async function findsOf(act: Act, acts: readonly Act[], onPage?: OnPage): Promise<Find[]> {
  const candidates = await candidatesIn(
    originalPathOf(act.sourcePath),
    act.masking?.of ?? act.record.source.sha256,
    onPage,
  );
  if (candidates.length === 0) return [];
  return notOf([...rosterFor(acts, act.authority.slug).members, ...officersOf(act)], candidates);
}

/** How many finds in an act's document nobody has decided on. While there is one, the act is not published. */
async function undecided(act: Act, acts: readonly Act[] = [act], onPage?: OnPage): Promise<number> {
  // What was decided is looked for only where there is something to decide.
  if ((await findsOf(act, acts, onPage)).length === 0) return 0;
  return (await examine(act, acts, onPage)).undecided.length;
}

/** The same of each act, telling in which it is looked for. */
export async function undecidedOfEach(
  some: readonly Act[],
  acts: readonly Act[],
  onRead: OnRead = () => {},
): Promise<Map<Act, number>> {
  const counts = new Map<Act, number>();
  const examined = inOrder([...some.entries()], TOGETHER, async ([index, act]) => {
    const progress: Progress = {
      file: `${act.authority.slug}/${fileOf(act)}`,
      rank: index + 1,
      total: some.length,
      step: 'privacy',
    };
    onRead(progress);
    const count = await undecided(act, acts, (scan) => onRead({ ...progress, scan }));
    return { act, count };
  });
  for await (const { act, count } of examined) counts.set(act, count);
  return counts;
}
