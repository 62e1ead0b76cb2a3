/**
 * The rules of SCDL délibérations 2.1.5 (columns, types, patterns and the checks Validata adds), written
 * from the standard alone: nothing of the exporter is used here.
 */
type Row = Record<string, string>;

const COLUMNS: [name: string, pattern: RegExp, required?: 'required'][] = [
  ['COLL_NOM', /./, 'required'],
  ['COLL_SIRET', /^\d{14}$/, 'required'],
  ['DELIB_ID', /./, 'required'],
  ['DELIB_DATE', /^\d{4}-\d\d-\d\d$/, 'required'],
  ['DELIB_MATIERE_CODE', /^\d\.\d{1,2}$/, 'required'],
  ['DELIB_MATIERE_NOM', /./, 'required'],
  ['DELIB_OBJET', /./, 'required'],
  ['BUDGET_ANNEE', /^\d{4}(\/\d{4})?$/],
  ['BUDGET_NOM', /./],
  ['PREF_ID', /^(PREF(\d{3}|02[AB])|SPREF(\d{3}|02[AB])\d|SGAR(\d{3}|02[AB]))$/],
  ['PREF_DATE', /^\d{4}-\d\d-\d\d$/],
  ['VOTE_EFFECTIF', /^\d+$/],
  ['VOTE_REEL', /^\d+$/],
  ['VOTE_POUR', /^\d+$/],
  ['VOTE_CONTRE', /^\d+$/],
  ['VOTE_ABSTENTION', /^\d+$/],
  ['DELIB_URL', /^https?:\/\/\S+$/],
];

const DOMAINS = [
  'commande publique',
  'urbanisme',
  'domaine et patrimoine',
  'fonction publique',
  'institutions et vie politique',
  'libertés publiques et pouvoirs de police',
  'finances locales',
  'domaines de compétences par thèmes',
  'autres domaines de compétences',
];

const VOTES = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'];

/** INSEE: the digits, each second one from the right doubled, make a multiple of ten. */
const isSiret = (siret: string) =>
  Array.from(siret, Number).reduce((sum, digit, i) => {
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    return sum + Math.trunc(weighted / 10) + (weighted % 10);
  }, 0) %
    10 ===
  0;

const RULES: [name: string, holds: (row: Row, number: (column: string) => number) => boolean][] = [
  ['french-siret-value', ({ COLL_SIRET = '' }) => COLL_SIRET === '' || isSiret(COLL_SIRET)],
  ['cohesive BUDGET', ({ BUDGET_ANNEE, BUDGET_NOM }) => !BUDGET_ANNEE === !BUDGET_NOM],
  ['cohesive VOTE', (row) => [0, VOTES.length].includes(VOTES.filter((name) => row[name]).length)],
  [
    'PREF_DATE >= DELIB_DATE',
    ({ PREF_DATE = '', DELIB_DATE = '' }) => !PREF_DATE || !DELIB_DATE || PREF_DATE >= DELIB_DATE,
  ],
  ['VOTE_EFFECTIF >= VOTE_REEL', (_, number) => number('VOTE_EFFECTIF') >= number('VOTE_REEL')],
  [
    'VOTE_REEL = sum',
    (_, number) =>
      number('VOTE_REEL') === number('VOTE_POUR') + number('VOTE_CONTRE') + number('VOTE_ABSTENTION'),
  ],
  [
    'nomenclature-actes-value',
    ({ DELIB_MATIERE_NOM: name = '' }) =>
      name === '' ||
      (DOMAINS.includes(name.split('/')[0] ?? '') &&
        /^[^,()/A-Z]+\/[^,()/A-Z]+$/.test(name) &&
        !/ \/|\/ /.test(name)),
  ],
  ['code and name together', (row) => !row.DELIB_MATIERE_CODE === !row.DELIB_MATIERE_NOM],
];

/** What the standard would refuse: « line column-or-rule ». A required cell that is empty counts too. */
export function scdlProblems(header: string[], rows: string[][]): string[] {
  const names = COLUMNS.map(([name]) => name);
  if (header.join() !== names.join()) return [`1 header ${header.join()}`];
  return rows.flatMap((cells, i) => {
    const row: Row = Object.fromEntries(names.map((name, j) => [name, cells[j] ?? '']));
    const number = (name: string) => Number(row[name] ?? 0);
    const problems = [
      ...COLUMNS.filter(([name, pattern, required]) =>
        row[name] ? !pattern.test(row[name] ?? '') : required !== undefined,
      ).map(([name]) => name),
      ...RULES.filter(([, holds]) => !holds(row, number)).map(([name]) => name),
    ];
    return problems.map((problem) => `${i + 2} ${problem}`);
  });
}
