import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Authority } from '../../schemas/authority.ts';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { isMunicipal } from '../french/bodies/bodies.ts';
import { hasLuhnKey } from '../lib/luhn.ts';

/** A commune of the official list (INSEE’s code officiel géographique, SIREN of the commune). */
interface Commune {
  code: string;
  nom: string;
  departement?: string;
  siren?: string;
  type: string;
}

/** What is wrong with the identifiers of an authority: check digits, and the official list of communes. */
export function codeProblems(authority: Authority, file: string): Diagnostic[] {
  const problems = [...keyProblems(authority), ...(authority.fictional ? [] : communeProblems(authority))];
  return problems.map(([pointer, problem]) => report('authority.code', { file, pointer }, { problem }));
}

type Problem = [pointer: string, problem: string];

function* keyProblems({ siren, siret }: Authority): Generator<Problem> {
  if (siren && !hasLuhnKey(siren)) yield ['/siren', `le SIREN ${siren} a une clé de contrôle fausse`];
  if (siret && !hasLuhnKey(siret)) yield ['/siret', `le SIRET ${siret} a une clé de contrôle fausse`];
  if (siren && siret && !siret.startsWith(siren))
    yield ['/siret', `le SIRET ${siret} n’est pas celui d’un établissement du SIREN ${siren}`];
}

function* communeProblems({ insee, department, siren, body }: Authority): Generator<Problem> {
  if (!insee) return;
  const commune = communes().get(insee);
  if (!commune) {
    yield ['/insee', `aucune commune n’a le code INSEE ${insee}`];
    return;
  }
  const named = `la commune ${insee} (${commune.nom})`;
  if (department && commune.departement && withoutZero(department) !== commune.departement)
    yield ['/department', `${named} est dans le département ${commune.departement}, non ${department}`];
  // « Conseil municipal »: the SIREN of the commune is then that of the authority.
  if (siren && commune.siren && siren !== commune.siren && isMunicipal(body))
    yield ['/siren', `${named} a le SIREN ${commune.siren}, non ${siren}`];
}

/** « 034 » and « 34 » are the same department. */
const withoutZero = (department: string): string =>
  department.length === 3 ? department.replace(/^0/, '') : department;

let byCode: Map<string, Commune> | undefined;

/** The list is long: it is read when first asked for. The package’s own entry point depends on the folder. */
function communes(): Map<string, Commune> {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
  byCode ??= new Map(
    (JSON.parse(readFileSync(path, 'utf8')) as Commune[])
      .filter(({ type }) => type === 'commune-actuelle')
      .map((commune) => [commune.code, commune]),
  );
  return byCode;
}
