import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runChecks } from '../../pipeline/checks/run.ts';
import { report } from '../../pipeline/diagnostics.ts';
import type { Act } from '../../pipeline/register.ts';
import { clerkReport, reportText } from '../../pipeline/store/clerk-report.ts';
import { actOf } from '../helpers/act-of.ts';

const reports = suite('clerk’s report');

const error = report('correction.nowhere', { file: 'a.corrections.json' }, { pointer: '/votes' });
const info = {
  ...report('ocr.doubtful', { file: 'a.pdf' }, { words: 'TAZl' }),
  place: { page: 2, line: 1, column: 1 },
  quote: 'Karim\n TAZl',
};
const act = (number: string, date: string, ...findings: Act['findings']): Act => ({
  ...actOf({ '/number': number, '/sitting/date': date, '/id': `saint-exemple/${date}/${number}` }),
  findings,
});

const blocked = act('2024-003', '2024-03-14', error);
const register = {
  authorities: [],
  acts: [act('2024-001', '2024-03-14'), act('2024-002', '2024-03-14', info), act('2024-004', '2024-04-18')],
  blocked: [blocked],
  findings: [report('file.empty', { file: 'vide.pdf' }), ...blocked.findings],
};

reports('acts by sitting with their state, and what belongs to no act', () => {
  const { counts, sittings, findings } = clerkReport(register);
  assert.equal(counts, { ready: 2, noted: 1, blocked: 1 });
  assert.equal(
    sittings.map(({ date, acts }) => [date, ...acts.map(({ number, state }) => `${number} ${state}`)]),
    [
      ['2024-03-14', '2024-001 ready', '2024-002 noted', '2024-003 blocked'],
      ['2024-04-18', '2024-004 ready'],
    ],
  );
  assert.equal(
    findings.map(({ code }) => code),
    ['file.empty'],
  );
});

reports('what is missing of a sitting is told of the sitting; its first act is ready', () => {
  const only = actOf();
  const found = runChecks([only], { today: '2024-04-01', listedSittings: new Set() });
  only.findings.push(...found.map(({ diagnostic }) => diagnostic));
  const whole = clerkReport({ authorities: [], acts: [only], blocked: [], findings: [] });
  assert.equal(whole.counts, { ready: 1, noted: 0, blocked: 0 });
  assert.equal(
    whole.sittings.map(({ findings }) => findings.map(({ code }) => code)),
    [['sitting.list-missing']],
  );
  assert.match(
    reportText(whole),
    /Sur la séance\n {6}i .+\n.+ n’est pas déposée\. \[sitting\.list-missing\]/,
  );
});

reports('each line names file, page, words and remedy', () => {
  assert.is(
    reportText(clerkReport(register)),
    `Commune de Saint-Exemple, séance du 14 mars 2024
  Prêts (1) : 2024-001
  Bloqués : à corriger avant de publier (1)
    2024-003 · Réfection du préau de l’école
      ✗ a.corrections.json
        La correction de /votes ne désigne aucune valeur de l’acte. [correction.nowhere]
        → Vérifiez le pointeur ; pour une valeur dans un ensemble absent, corrigez l’ensemble entier.
  Publiés avec des constats (1)
    2024-002 · Réfection du préau de l’école
      i a.pdf, page 2, « Karim TAZl »
        Lecture optique douteuse de « TAZl ». [ocr.doubtful]
        → Comparez avec la page numérisée ; corrigez au besoin.

Commune de Saint-Exemple, séance du 18 avril 2024
  Prêts (1) : 2024-004

Hors des actes
  ✗ vide.pdf
    Le fichier est vide. [file.empty]
    → Déposez de nouveau l’acte complet.

2 actes prêts, 1 avec constats, 1 bloqué.
`,
  );
});

reports('what several acts of a sitting share is told once', () => {
  const acts = [act('1', '2024-03-14', info), act('2', '2024-03-14', info), act('3', '2024-03-14')];
  const said = reportText(clerkReport({ authorities: [], acts, blocked: [], findings: [] }));
  assert.match(
    said,
    /Publiés avec des constats \(2\)\n {4}1 · .*\n {4}2 · .*\n {2}Sur 2 actes \(1, 2\)\n {6}i a\.pdf/,
  );
  assert.is(said.match(/Lecture optique douteuse/g)?.length, 1);
});

reports('an empty register', () => {
  const empty = { authorities: [], acts: [], blocked: [], findings: [] };
  assert.is(reportText(clerkReport(empty)).trim(), '0 acte prêt, 0 avec constats, 0 bloqué.');
});

reports.run();
