import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { Built } from '../build.ts';
import { publicAddress } from '../exports/lib/about.ts';
import type { EmptyCells } from '../exports/scdl.ts';
import { several } from '../french/phrasing.ts';
import { groupBy } from '../lib/group-by.ts';

/** What a run tells the clerk: what was read, what was refused and why, where to look. */
export const runReport = (built: Built, out: string): string =>
  [
    counts(built),
    section('À corriger', explained(refusals(built))),
    section('À vérifier', explained(findingsOf(built).filter(isWarning))),
    section(
      'Aucune délibération reconnue dans',
      built.councils.flatMap(({ withoutAct }) => withoutAct.map((file) => `  ${file}\n`)),
    ),
    section(
      'Cellules vides des fichiers SCDL',
      built.councils.flatMap(({ emptyCells }) => emptyCells.flatMap(emptied)),
    ),
    whereToLook(built, out),
  ]
    .filter(Boolean)
    .join('\n');

/** Everything that was kept from being published. */
export const refusals = (built: Built): Diagnostic[] =>
  findingsOf(built).filter(({ severity }) => severity === 'error');

const findingsOf = ({ findings, councils }: Built): Diagnostic[] => [
  ...findings,
  ...councils.flatMap((council) => council.findings),
];

/** What the SCDL files lack is told by column. */
const isWarning = ({ code, severity }: Diagnostic): boolean =>
  severity === 'warning' && code !== 'scdl.incomplete';

function emptied({ authority, rows, columns }: EmptyCells): string[] {
  const empty = columns.filter((column) => column.empty > 0);
  const named = empty.map((column) => `${column.name} ${column.empty}`).join(', ');
  return empty.length > 0 ? [`  ${authority} : ${named} (sur ${several(rows, 'ligne')})\n`] : [];
}

const HEAD = ['Collectivité', 'Lus', 'Repris tels quels', 'Refusés', 'Délibérations publiées'];

function counts({ councils }: Built): string {
  const rows = councils.map(({ brief: { authority, acts }, documents: { read, kept, refused } }) =>
    [authority.authority.name, read, kept, refused, acts.length].map(String),
  );
  return table([HEAD, ...rows]);
}

/** The first column stands left, the figures right. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}

const section = (title: string, items: readonly string[]): string =>
  items.length > 0 ? `${title}\n${items.join('')}` : '';

/** Each finding with its remedy; of those alike in one document, the first. */
const explained = (findings: readonly Diagnostic[]): string[] =>
  [...groupBy(findings, ({ file, place, code }) => `${code} ${place?.page} ${file}`).values()].map(told);

function told([first, ...others]: Diagnostic[]): string {
  if (!first) return '';
  const { file, place, message, remedy } = first;
  const more =
    others.length > 0
      ? `    Et ${others.length === 1 ? 'un autre constat' : `${others.length} autres constats`} de même sorte dans ce document.\n`
      : '';
  return `  ${file}${place ? `, page ${place.page}` : ''}\n    ${message}\n${more}${remedy ? `    → ${remedy}\n` : ''}`;
}

function whereToLook({ councils, pages }: Built, out: string): string {
  const acts = councils.flatMap(({ brief }) => brief.acts);
  const authorities = councils.map(({ brief }) => brief.authority);
  const addresses = authorities.flatMap(({ authority }) => authority.registerAddress ?? []);
  const noted = acts.reduce((sum, { findings }) => sum + findings.length, 0);
  return `Où regarder\n${[
    `${out}/index.html : le site, ${pages} pages`,
    `${out}/data/ : les jeux de données`,
    ...(publicAddress({ authorities })
      ? []
      : [
          `${addresses.length > 0 ? 'les authority.json ne disent pas tous la même registerAddress' : 'authority.json ne dit pas registerAddress'} : plan du site, flux et cartes sont sans adresse entière`,
        ]),
    `« registre check » : ${noted === 0 ? 'aucun constat' : noted === 1 ? 'un constat' : `${noted} constats`} sur les actes publiés`,
  ]
    .map((line) => `  ${line}\n`)
    .join('')}`;
}
