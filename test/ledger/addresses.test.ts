import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Happening } from '../../pipeline/ledger/chain.ts';
import { type History, historiesOf, lived, mayFollow } from '../../pipeline/ledger/history.ts';
import { documentAddresses } from '../../pipeline/ledger/notice.ts';
import { publicationOf } from '../../pipeline/ledger/publication.ts';
import type { Act } from '../../pipeline/register.ts';
import { actOf } from '../helpers/act-of.ts';
import { seeded } from './cut.ts';
import { happened, ledgerOf, numbered } from './ledger-of.ts';

const test = suite('ledger: no address ever published is missing');

const EVENTS = ['added', 'published', 'corrected', 'masked', 'replaced', 'withdrawn', 'restored'] as const;
const NUMBERS = ['2024-007', '2024-008', '2024-009'];
const NOW = new Date('2026-12-31T12:00:00Z');

/** The act under a sum of its own, as the copy once it is masked. */
const version = (number: string, sum: number, isMasked: boolean): Act => {
  const act = numbered(number, { '/source/sha256': sum.toString(16).padStart(64, '0') });
  const sourcePath = isMasked ? act.sourcePath.replace(/\.txt$/, '.masked.txt') : act.sourcePath;
  return { ...act, sourcePath };
};

/** A ledger of events that may follow each other, and each act as it last stood. */
function lives(seed: number): { happenings: Happening[]; standing: Act[] } {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const histories = new Map<string, History>();
  const acts = new Map(NUMBERS.map((number, rank) => [number, version(number, rank + 1, false)]));
  const happenings: Happening[] = [];
  for (let step = 0; step < 60; step++) {
    const number = pick(NUMBERS);
    const event = pick(EVENTS);
    if (!mayFollow(histories.get(number), event)) continue;
    const before = acts.get(number) as Act;
    const isMasked = before.sourcePath.endsWith('.masked.txt') || event === 'masked';
    const isNew = event === 'masked' || event === 'replaced';
    const act = isNew ? version(number, 100 + step, isMasked) : before;
    acts.set(number, act);
    const happening = happened(act, event, `2026-03-01T00:${String(step).padStart(2, '0')}`, { reason: 'x' });
    happenings.push(happening);
    const [entry] = ledgerOf(happening).entries;
    if (entry) histories.set(number, lived(histories.get(number), entry));
  }
  // A document may be overwritten, or be gone.
  const standing = [...acts.values()].filter(() => random() > 0.2);
  return { happenings, standing: standing.map((act) => (random() > 0.2 ? act : overwritten(act))) };
}

const overwritten = (act: Act): Act => ({
  ...act,
  record: { ...act.record, source: { ...act.record.source, sha256: 'f'.repeat(64) } },
});

/** Every address readers were given: the page, the data and each document shown under its name. */
function givenBy({ entries, act }: History): string[] {
  const given = new Set<string>();
  let history: History | undefined;
  for (const entry of entries) {
    history = lived(history, entry);
    if (history.state !== 'published') continue;
    for (const name of ['', '/record.json', '/akoma-ntoso.xml']) given.add(`${act}${name}`);
    given.add(documentAddresses(history)[0]);
  }
  return [...given];
}

test('whatever 400 acts lived, each address has an act, a document or a notice', () => {
  let checked = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const { happenings, standing } = lives(seed);
    const ledger = ledgerOf(...happenings);
    const { authority } = actOf();
    const whole = { authorities: [authority], acts: standing, blocked: [], findings: [] };
    const { acts, notices = [] } = publicationOf(whole, new Map([['saint-exemple', ledger]]), { now: NOW });
    const histories = historiesOf(ledger.entries);
    const found = new Set<string>();
    for (const { record, publication } of acts) {
      const history = histories.get(record.id) as History;
      const data = ['', '/record.json', '/akoma-ntoso.xml'].map((name) => `${record.id}${name}`);
      for (const address of [...data, documentAddresses(history)[0], ...(publication?.aliases ?? [])])
        found.add(address);
    }
    for (const { act, files } of notices) for (const address of [act, ...files]) found.add(address);
    for (const address of [...histories.values()].flatMap(givenBy)) {
      assert.ok(found.has(address), `seed ${seed}: ${address}`);
      checked++;
    }
  }
  assert.ok(checked > 2000, `${checked} addresses`);
});

test.run();
