import type { PrivacyDecision } from '../../schemas/privacy.ts';
import { UsageError } from '../commands/base/command.ts';
import { several } from '../french/phrasing.ts';
import { isAmong, namedBy } from '../ledger/folder.ts';
import { parisDay } from '../ledger/paris.ts';
import type { Act } from '../register.ts';
import { loadRegister } from '../store.ts';
import { card } from './card.ts';
import { decide } from './decide.ts';
import { PRIVACY_GROUNDS } from './grounds.ts';
import { type Examined, examine } from './index.ts';
import { masksOf } from './masks.ts';
import { readWords } from './reading.ts';

/** What the command says, and whether it was refused. */
interface Said {
  status: number;
  text: string;
}

export interface Deciding {
  mask?: string | undefined;
  'mask-words'?: string | undefined;
  keep?: string | undefined;
  ground?: string | undefined;
  by: string;
  now: Date;
}

/** The acts of a store, one for each document. */
async function actsIn(root: string): Promise<Act[]> {
  const { acts, blocked } = await loadRegister(root);
  return [...acts, ...blocked];
}

/** The cards of the acts that await a decision, or of the act whose name was typed. */
export async function list(root: string, typed?: string): Promise<Said> {
  const acts = await actsIn(root);
  const chosen = typed ? acts.filter(({ record }) => isAmong(typed, record.id)) : acts;
  if (typed && chosen.length === 0) return unknown(typed);
  const cards: string[] = [];
  const seen = new Set<string>();
  for (const act of chosen) {
    if (seen.has(act.sourcePath)) continue;
    seen.add(act.sourcePath);
    const examined = await examine(act, acts);
    if (typed || examined.undecided.length > 0) cards.push(card(act, examined));
  }
  return { status: 0, text: cards.length > 0 ? cards.join('\n') : 'Aucune donnée personnelle à décider.\n' };
}

/** Keeps what was decided of one act and makes its masked copy again. */
export async function decideFrom(root: string, typed: string, deciding: Deciding): Promise<Said> {
  const acts = await actsIn(root);
  const [act, ...others] = namedBy(typed, acts, ({ record }) => record.id);
  if (!act) return unknown(typed);
  if (others.length > 0)
    return { status: 1, text: `« ${typed} » désigne plusieurs actes : donnez l’identifiant entier.\n` };
  const examined = await examine(act, acts);
  const words = deciding['mask-words'];
  const times = words ? await timesIn(examined.path, words) : null;
  if (times === 0)
    return {
      status: 1,
      text: `« ${words} » n’est pas dans le document : rien n’est masqué. Donnez les mots tels qu’il les écrit.\n`,
    };
  const { copy, decisions } = await decide(examined.path, decisionsOf(examined, deciding));
  const masks = decisions.filter(({ decision }) => decision === 'mask');
  if (masks.length > 0 && !copy)
    return { status: 1, text: 'Le document ne peut pas être lu : aucune copie.\n' };
  const after = await examine(act, acts);
  const told = times ? `« ${words} » : masqué ${several(times, 'fois', 'fois')}.\n` : '';
  const done = copy ? `Copie masquée faite : ouvrez-la et vérifiez-la avant de publier.\n` : '';
  return { status: 0, text: `${told}${done}${card(act, after)}` };
}

/** How many times words typed by a person stand in a document; null when it cannot be read. */
async function timesIn(path: string, words: string): Promise<number | null> {
  const { document } = await readWords(path);
  const { places } = masksOf([{ words, kind: 'social' }]);
  return document?.pages.reduce((sum, { text }) => sum + places(text).length, 0) ?? null;
}

const unknown = (typed: string): Said => ({ status: 1, text: `Aucun acte ne s’appelle « ${typed} ».\n` });

/** The decisions typed by the ranks of what was found. */
export function decisionsOf(
  { finds }: Examined,
  { mask, keep, ground, by, now, ...other }: Deciding,
): PrivacyDecision[] {
  const on = parisDay(now);
  const chosen = (typed: string | undefined, decision: PrivacyDecision['decision']) =>
    ranksIn(typed).map((rank): PrivacyDecision => {
      const find = finds[Number(rank) - 1];
      if (!find) throw new UsageError(`Il n’y a pas de donnée n° ${rank}.`);
      return { words: find.words, kind: find.kind, decision, ground: groundOf(decision, ground), by, on };
    });
  const words = other['mask-words'];
  const free: PrivacyDecision[] = words
    ? [{ words, kind: 'social', decision: 'mask', ground: groundOf('mask', ground), by, on }]
    : [];
  return [...chosen(mask, 'mask'), ...free, ...chosen(keep, 'keep')];
}

/** « 1,3-5 » → 1, 3, 4, 5; what is no rank stays as typed, to be told. */
const ranksIn = (typed = ''): (number | string)[] =>
  typed
    .split(',')
    .filter(Boolean)
    .flatMap((part): (number | string)[] => {
      const [, from, to] = /^\s*(\d{1,4})\s*-\s*(\d{1,4})\s*$/.exec(part) ?? [];
      const count = Number(to) - Number(from) + 1;
      return count > 0 ? Array.from({ length: count }, (_, at) => Number(from) + at) : [part.trim()];
    });

/**
 * The law asks for masking, so masking has a default ground; keeping words needs a ground that the clerk gives.
 */
function groundOf(decision: PrivacyDecision['decision'], typed: string | undefined): string {
  const ground = PRIVACY_GROUNDS[decision][typed ?? (decision === 'mask' ? 'vie-privee' : '')];
  if (ground) return ground;
  const known = Object.keys(PRIVACY_GROUNDS[decision]).join(', ');
  throw new UsageError(`Pourquoi ? Donnez --ground : ${known}.`);
}
