import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRegister } from '../../pipeline/store.ts';
import { temporaryFolder } from '../helpers/temporary.ts';
import { scdlProblems } from './scdl-rules.ts';
import { writtenOf } from './written.ts';

const suite = makeSuite('exports: a real act, from its text to the standard');

const ACT = fileURLToPath(new URL('../../deliberations/montpellier', import.meta.url));

suite('the SCDL row of V2021-011 is complete and valid', async () => {
  const root = await temporaryFolder();
  // Without the record that stands beside it: the text is read here.
  const filter = (path: string) => !path.endsWith('V2021-011.json');
  await cp(ACT, join(root, 'montpellier'), { recursive: true, filter });
  const written = await writtenOf(await loadRegister(root));
  const csv = await written.text('data/scdl/montpellier-deliberations-2021.csv');
  const [header = [], ...rows] = parse(csv) as string[][];
  assert.equal(scdlProblems(header, rows), []);
  const {
    DELIB_OBJET = '',
    DELIB_MATIERE_CODE,
    DELIB_MATIERE_NOM,
    ...row
  } = Object.fromEntries(header.map((name, i) => [name, rows[0]?.[i] ?? '']));
  assert.equal(row, {
    COLL_NOM: 'Ville de Montpellier',
    COLL_SIRET: '21340172201787',
    DELIB_ID: 'V2021-011',
    DELIB_DATE: '2021-02-08',
    BUDGET_ANNEE: '',
    BUDGET_NOM: '',
    PREF_ID: 'PREF034',
    PREF_DATE: '2021-02-17',
    VOTE_EFFECTIF: '65',
    VOTE_REEL: '65',
    VOTE_POUR: '65',
    VOTE_CONTRE: '0',
    VOTE_ABSTENTION: '0',
    DELIB_URL: '',
  });
  assert.match(DELIB_OBJET, /^Lutte contre la fracture numérique .* Autorisation de signature$/);
  assert.ok(DELIB_MATIERE_CODE && DELIB_MATIERE_NOM);
  await written.remove();
  await rm(root, { recursive: true });
});

suite.run();
