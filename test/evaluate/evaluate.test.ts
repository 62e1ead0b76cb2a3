import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Gold, GoldAct } from '../../pipeline/evaluate/gold.ts';
import { figuresOf, tableOf } from '../../pipeline/evaluate/table.ts';
import { evaluate, type Prediction } from '../../pipeline/evaluate.ts';
import type { Deliberation } from '../../schemas/deliberation.ts';
import { actOf } from '../helpers/act-of.ts';

const test = suite('evaluate');

/** What is written in the base act of the tests. */
const goldAct = (values: Partial<GoldAct> = {}): GoldAct => ({
  number: '2024-007',
  subject: 'Réfection du préau de l’école',
  rapporteur: null,
  outcome: 'adopted',
  majority: 'unanimous',
  ballot: null,
  inFavour: 10,
  against: 0,
  abstentions: 0,
  notVoting: 0,
  receipt: { id: '099-999900012-20240314-2024_007-DE', sentOn: '2024-03-18', receivedOn: '2024-03-18' },
  publishedOn: '2024-03-19',
  signedOn: '2024-03-15',
  signatory: 'Anne LEROUX',
  ...values,
});

function goldOf(acts: GoldAct[], slug = 'essai'): Gold {
  const { sitting, attendance } = actOf().record;
  const names = (people: { name: string }[]) => people.map(({ name }) => name);
  return {
    source: { slug, sha256: '0' },
    sitting: {
      date: sitting.date,
      noticeDate: sitting.noticeDate,
      membersInOffice: sitting.membersInOffice,
      voters: sitting.voters,
      chair: sitting.chair?.name ?? null,
      secretaries: names(sitting.secretaries),
      present: names(attendance.present),
      proxies: attendance.proxies.map(({ grantor, holder }) => ({
        grantor: grantor.name,
        holder: holder?.name ?? null,
      })),
      absent: names([...attendance.absent, ...attendance.excused]),
    },
    acts,
  };
}

const predictionOf = (...records: Deliberation[]): Prediction => ({
  sitting: null,
  attendance: null,
  records,
});
const read = (values: Record<string, unknown> = {}): Deliberation => actOf(values).record;

const measure = (gold: Gold, prediction: Prediction | null) =>
  figuresOf(evaluate([{ name: 'a', gold, prediction }]));
const rowOf = (figures: ReturnType<typeof measure>, name: string) => {
  const row = figures.fields.find(({ field }) => field === name);
  return [row?.gold, row?.precision, row?.recall];
};

test('what is all right is complete', () => {
  const { summary, fields, sources } = measure(goldOf([goldAct()]), predictionOf(read()));
  assert.equal(summary, {
    documents: 1,
    actsGold: 1,
    actsPredicted: 1,
    completeSittings: 100,
    completeActs: 100,
    completeRecords: 100,
    completeActsPerSource: 100,
  });
  for (const { field, gold, f1 } of fields) assert.is(f1, gold === 0 ? null : 100, field);
  assert.equal(sources, [{ source: 'essai', docs: 1, completeSittings: 1, acts: 1, completeActs: 1 }]);
});

const cases: {
  name: string;
  gold?: Partial<GoldAct>;
  read?: Record<string, unknown>;
  field: string;
  /** Said, precision, recall; undefined: not measured at all. */
  row: (number | null | undefined)[];
  isComplete: boolean;
}[] = [
  {
    name: 'a wrong value',
    read: { '/vote/outcome': 'rejected' },
    field: 'outcome',
    row: [1, 0, 0],
    isComplete: false,
  },
  {
    name: 'a value missed',
    read: { '/vote/outcome': null },
    field: 'outcome',
    row: [1, null, 0],
    isComplete: false,
  },
  {
    name: 'a value not said',
    gold: { majority: null },
    field: 'majority',
    row: [0, 0, null],
    isComplete: false,
  },
  {
    name: 'a secondary value',
    read: { '/signedOn': null },
    field: 'signedOn',
    row: [1, null, 0],
    isComplete: true,
  },
  {
    name: 'a rank the gold leaves out',
    gold: { number: null },
    read: { '/number': '3' },
    field: 'number',
    row: [undefined, undefined, undefined],
    isComplete: true,
  },
  {
    name: 'a name under the wrong vote',
    gold: { againstNames: ['Farid EL AMRANI'] },
    read: { '/vote/abstentions/names': [{ name: 'Farid EL AMRANI' }] },
    field: 'vote.names',
    row: [1, 0, 0],
    isComplete: false,
  },
];

for (const { name, gold, read: values, field, row, isComplete } of cases)
  test(name, () => {
    const figures = measure(goldOf([goldAct(gold)]), predictionOf(read(values)));
    assert.equal(rowOf(figures, field), row);
    assert.is(figures.summary.completeActs, isComplete ? 100 : 0);
  });

test('an inferred value is neither right nor wrong', () => {
  const record = read();
  record.provenance['/vote/against/count'] = { certainty: 'inferred', rule: 'unanimous', spans: [] };
  const figures = measure(goldOf([goldAct({ against: null })]), predictionOf(record));
  assert.equal(rowOf(figures, 'vote.against'), [0, null, null]);
  assert.is(figures.summary.completeActs, 100);
});

test('acts are joined by number and subject, then by subject; the others count as missed or wrong', () => {
  const golds = [
    goldAct({ number: '1', subject: 'Vente du presbytère communal' }),
    goldAct({ number: '2', subject: 'Achat d’un tracteur' }),
    goldAct({ number: '3', subject: 'Budget primitif de la commune' }),
  ];
  const reads = [
    read({ '/number': '9', '/subject': 'Budget primitif de la commune' }),
    read({ '/number': '1', '/subject': 'Vente du presbytère' }),
    read({ '/number': '7', '/subject': 'Questions diverses' }),
  ];
  const figures = measure(goldOf(golds), predictionOf(...reads));
  assert.equal(rowOf(figures, 'acts (segmentation)'), [3, 66.7, 66.7]);
});

test('a document that was not read is all missed', () => {
  const figures = measure(goldOf([goldAct()]), null);
  assert.equal(rowOf(figures, 'present'), [8, null, 0]);
  assert.equal(rowOf(figures, 'acts (segmentation)'), [1, null, 0]);
  assert.is(figures.summary.completeSittings, 0);
});

test('sources weigh the same in the average', () => {
  const good = { name: 'a', gold: goldOf([goldAct()], 'un'), prediction: predictionOf(read()) };
  const missed = { name: 'b', gold: goldOf([goldAct(), goldAct()], 'deux'), prediction: null };
  const { summary } = figuresOf(evaluate([good, missed]));
  assert.equal([summary.completeActs, summary.completeActsPerSource], [33.3, 50]);
});

test('the table has a line for each field and source, then the whole', () => {
  const figures = measure(goldOf([goldAct()]), predictionOf(read()));
  const lines = tableOf(figures).trimEnd().split('\n');
  assert.is(lines.length, 1 + figures.fields.length + 2 + figures.sources.length + 2);
  assert.is(lines[2], 'Membres présents                              8   100,0    100,0  100,0');
  assert.match(lines.at(-1) ?? '', /^1 document, 1 acte ; séances complètes 100,0 %/);
});

test.run();
