import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../../pipeline/pipeline.ts';
import { documentOf } from './documents.ts';
import { DECIDED } from './reading.ts';

/** Minutes of as many items as there are texts, each printed below what was decided. */
const minutesOf = (below: readonly string[], parted = '\n'): string =>
  `PROCÈS-VERBAL DE LA SÉANCE DU 12 MARS 2024
Présents : Mme Aline ARBRE, M. Bruno BOIS, M. Luc ROUX

${below.map((text, at) => `${at + 1}. ${TITLES[at]}\n${DECIDED}\n${text}`).join(parted)}
`;
const TITLES = ['Tarifs de la cantine', "Achat d'un tracteur", 'Vente du presbytère'];

const ID = (rank: number) => `021-212100000-20240312-2024_0${rank}-DE`;

/** What stands below each item; and of each act the id, the days it was sent, received and published. */
const cases: { name: string; pages: string[]; told: string[] }[] = [
  {
    name: 'lines of the clerk below each act',
    pages: [
      minutesOf([
        'Transmise en préfecture le 14 mars 2024\nReçue en préfecture le 15 mars 2024\nPubliée le 16 mars 2024\n',
        'Transmise en préfecture le 14 mars 2024\nReçue en préfecture le 15 mars 2024\nPubliée le 17 mars 2024\n',
        'Transmise en préfecture le 18 mars 2024\nReçue en préfecture le 18 mars 2024\nPubliée le 18 mars 2024\n',
      ]),
    ],
    told: [
      ' 2024-03-14 2024-03-15 2024-03-16',
      ' 2024-03-14 2024-03-15 2024-03-17',
      ' 2024-03-18 2024-03-18 2024-03-18',
    ],
  },
  {
    name: 'all of it on one line',
    pages: [
      minutesOf([
        'Transmise en préfecture le 14/03/2024 / Reçue en préfecture le 15/03/2024 / Publiée le 16/03/2024',
        'Transmise en préfecture le 15/03/2024 / Reçue en préfecture le 15/03/2024 / Publiée le 17/03/2024',
      ]),
    ],
    told: [' 2024-03-14 2024-03-15 2024-03-16', ' 2024-03-15 2024-03-15 2024-03-17'],
  },
  {
    name: 'the stamp of each act, with its id',
    pages: [
      minutesOf(
        [1, 2].map(
          (rank) =>
            `Envoyé en préfecture le 14/03/2024\nReçu en préfecture le 15/03/2024\nPublié le 16/03/2024\nID : ${ID(rank)}`,
        ),
      ),
    ],
    told: [1, 2].map((rank) => `${ID(rank)} 2024-03-14 2024-03-15 2024-03-16`),
  },
  {
    name: 'a sentence over two lines',
    pages: [
      minutesOf([
        'Acte rendu exécutoire après transmission en préfecture le 14/03/2024\net publication le 16/03/2024',
        'Acte rendu exécutoire après transmission en préfecture le 15/03/2024\net publication le 17/03/2024',
      ]),
    ],
    told: [' 2024-03-14  2024-03-16', ' 2024-03-15  2024-03-17'],
  },
  {
    name: 'below the last item alone, of the whole minutes',
    pages: [minutesOf(['', 'Transmise en préfecture le 14/03/2024\nReçue en préfecture le 15/03/2024'])],
    told: ['', ''],
  },
  {
    name: 'one id below each item, of the whole minutes',
    pages: [minutesOf([1, 1].map((rank) => `Reçu en préfecture le 15/03/2024\nID : ${ID(rank)}`))],
    told: ['', ''],
  },
  {
    name: 'at the foot of each page',
    pages: minutesOf(['Reçu en préfecture le 15/03/2024', 'Reçu en préfecture le 15/03/2024'], '\f').split(
      '\f',
    ),
    told: ['', ''],
  },
];

const test = suite('layouts: stamps below items');
for (const { name, pages, told } of cases)
  test(name, () => {
    const { records } = interpret(documentOf(...pages), null);
    assert.equal(
      records.map(({ receipt, publishedOn }) =>
        receipt || publishedOn
          ? [receipt?.id, receipt?.sentOn, receipt?.receivedOn, publishedOn].map((one) => one ?? '').join(' ')
          : '',
      ),
      told,
    );
  });
test.run();
