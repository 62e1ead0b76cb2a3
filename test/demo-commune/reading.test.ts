import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../../pipeline/pipeline.ts';
import type { Deliberation, Person, Tally } from '../../schemas/deliberation.ts';
import { type Gold, type GoldAct, readGold } from './gold.ts';
import { DELIBERATIONS } from './make-pdfs.ts';

const nameOf = (person: Person | null) => person?.name ?? null;
const namesOf = (people: Person[]) => people.map(({ name }) => name);
const withoutEnd = (text: string) => text.replace(/[\s;:.]+$/, '');

/** What the document states, as gold does: a deduced value is no statement. */
const stated = <T>(record: Deliberation, pointer: string, value: T): T | null =>
  record.provenance[pointer]?.certainty === 'inferred' ? null : value;

function sittingOf(
  { sitting, attendance }: Pick<Deliberation, 'sitting' | 'attendance'>,
  gold: Gold['sitting'],
): Gold['sitting'] {
  return {
    date: sitting.date ?? '',
    noticeDate: sitting.noticeDate ?? '',
    membersInOffice: sitting.membersInOffice ?? 0,
    voters: sitting.voters,
    chair: sitting.chair?.name ?? '',
    secretaries: namesOf(sitting.secretaries),
    present: namesOf(attendance.present),
    proxies: attendance.proxies.map(({ grantor, holder }) => ({
      grantor: grantor.name,
      holder: holder?.name ?? '',
    })),
    absent: namesOf([...attendance.excused, ...attendance.absent]),
    startTime: sitting.startTime ?? '',
    ...(gold.changes && {
      changes: attendance.changes.map(({ person, kind, time }) => ({ person: person.name, kind, time })),
    }),
  };
}

function actOf(record: Deliberation, gold: GoldAct): GoldAct {
  const { vote, receipt } = record;
  const count = (kind: 'inFavour' | 'against' | 'abstentions' | 'notVoting') =>
    stated(record, `/vote/${kind}/count`, (vote[kind] as Tally).count);
  return {
    number: record.number ?? '',
    subject: record.subject ?? '',
    rapporteur: nameOf(record.rapporteur),
    outcome: stated(record, '/vote/outcome', vote.outcome),
    majority: stated(record, '/vote/majority', vote.majority),
    ballot: stated(record, '/vote/ballot', vote.ballot),
    inFavour: count('inFavour'),
    against: count('against'),
    abstentions: count('abstentions'),
    notVoting: count('notVoting'),
    againstNames: namesOf(vote.against.names),
    abstentionNames: namesOf(vote.abstentions.names),
    notVotingNames: namesOf(vote.notVoting.names),
    receipt: receipt && {
      id: receipt.id ?? '',
      sentOn: receipt.sentOn ?? '',
      receivedOn: receipt.receivedOn ?? '',
    },
    publishedOn: record.publishedOn,
    signedOn: record.signedOn,
    signatory: record.signatory?.name ?? null,
    legalBases: record.legalBases.length,
    recitals: record.recitals.length,
    ...(gold.operativeText && {
      operativeText: record.operativeText.map((item) => ({ ...item, text: withoutEnd(item.text) })),
    }),
    ...(gold.grants && {
      grants: record.amounts.flatMap(({ beneficiary, value }) =>
        beneficiary ? [{ beneficiary, value }] : [],
      ),
    }),
    ...(gold.topic && { topic: record.topic?.code ?? '' }),
  };
}

const test = suite('demonstration acts: every document reads as its gold says');

for (const gold of await readGold())
  test(gold.source.file, async () => {
    const { file } = gold.source;
    const path = join(DELIBERATIONS, file);
    const authority = JSON.parse(
      await readFile(join(DELIBERATIONS, file.split('/')[0] ?? '', 'authority.json'), 'utf8'),
    );
    const { kind, textLayer, records, sitting, attendance } = await extract({ file, path }, authority);
    assert.equal({ kind, textLayer }, { kind: gold.kind, textLayer: gold.textLayer });
    assert.ok(sitting && attendance);
    const sorted = ({ absent, ...rest }: Gold['sitting']) => ({ ...rest, absent: [...absent].sort() });
    assert.equal(sorted(sittingOf({ sitting, attendance }, gold.sitting)), sorted(gold.sitting));
    assert.is(records.length, gold.acts.length);
    for (const [index, act] of gold.acts.entries())
      assert.equal(actOf(records[index] as Deliberation, act), act);
  });

test.run();
