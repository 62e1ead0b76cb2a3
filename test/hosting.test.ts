import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { commands } from '../pipeline/commands/index.ts';
import { keptIn } from '../pipeline/lib/kept-folder.ts';
import { temporaryFolder } from './helpers/temporary.ts';

const test = suite<{ folder: string }>('hosting recipes');
const ROOT = join(import.meta.dirname, '..');

test.before(async (context) => {
  context.folder = await temporaryFolder();
});
test.after(({ folder }) => rm(folder, { recursive: true }));

const KEPT = keptIn('deliberations');

const recipe = async (name: string) => readFile(join(ROOT, '.ci', name), 'utf8');

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
}
interface GitHub {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { if: string; permissions: Record<string, string>; steps: Step[] }>;
}

/** Shell that bash must accept, once the expressions of the host are taken out. */
function parses(script: string): void {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  assert.is(status, 0, `${stderr}\n${script}`);
}

test('GitHub: each job has the rights it needs and no more', async () => {
  const { permissions, jobs, on } = parse(await recipe('github-pages.yml')) as GitHub;
  assert.equal(permissions, {});
  assert.not.ok('pull_request_target' in on, 'a proposed file must not run with the rights of the register');
  assert.equal(
    Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]),
    [
      ['controler', { contents: 'read', 'pull-requests': 'write' }],
      ['publier', { contents: 'write', pages: 'write', 'id-token': 'write' }],
    ],
  );
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const { uses, run } of steps) {
    assert.match(uses ?? 'a/b@v1', /^[a-z-]+\/[a-z-]+@v\d+$/);
    assert.not.match(run ?? '', /\$\{\{/, 'what others write reaches a script by its environment only');
    parses(run ?? '');
  }
});

test('pages read optically are kept from one run to the next', async () => {
  const { jobs } = parse(await recipe('github-pages.yml')) as GitHub;
  for (const { steps } of Object.values(jobs))
    assert.equal(
      steps.filter(({ uses }) => uses?.startsWith('actions/cache@')).map((step) => step.with?.path),
      [KEPT],
    );
  assert.equal(parse(await recipe('gitlab-pages.yml')).default.cache.paths, [KEPT]);
});

test('GitLab: the pages stand where it looks for them', async () => {
  const { pages, controler } = parse(await recipe('gitlab-pages.yml'));
  assert.equal(pages.artifacts.paths, ['public']);
  for (const script of [...pages.script, ...controler.script]) parses(script);
  assert.ok(pages.script.join('\n').includes('.ci/publish deliberations public'));
});

test('every command of a recipe exists, and its options too', async () => {
  let count = 0;
  for (const name of await readdir(join(ROOT, '.ci')))
    for (const [, called, rest = ''] of (await recipe(name)).matchAll(
      /(?:registre\.mjs|^registre) ([a-z]+)([^\n|>]*)/gm,
    )) {
      const known = commands.find((command) => command.name === called);
      assert.ok(known, `${name}: ${called}`);
      for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g))
        assert.ok(option in known.options, `${name}: ${called} --${option}`);
      count++;
    }
  assert.ok(count >= 6);
});

test('what a deposit sets off, whatever is refused: the report, the ledger, the site', async ({ folder }) => {
  const [acts, site] = [join(folder, 'actes'), join(folder, 'site')];
  const council = join(ROOT, 'deliberations/montpellier');
  await cp(council, join(acts, 'montpellier'), { recursive: true });
  await writeFile(join(acts, 'montpellier/2021-02-08/abime.pdf'), '%PDF-1.4 coupé');
  const run = spawnSync(join(ROOT, '.ci/publish'), [acts, site, 'essai'], { encoding: 'utf8' });
  assert.is(run.status, 1, run.stdout + run.stderr);
  assert.match(run.stdout, /abime\.pdf/);
  assert.match(run.stdout, 'Publié (1) : V2021-011');
  assert.match(await readFile(join(acts, 'montpellier/ledger.jsonl'), 'utf8'), '"by":"essai"');
  assert.match(
    await readFile(join(site, 'montpellier/2021-02-08/v2021-011/index.html'), 'utf8'),
    'V2021-011',
  );
});

/** Stands for rsync, which this machine may not have: writes down what it is asked. */
const SPY = '#!/usr/bin/env bash\nprintf "%s\\n" "$@" > "$ASKED"\n';

test('rsync: the whole site, old files last; nothing without a site', async ({ folder }) => {
  const [bin, site] = [join(folder, 'bin'), join(folder, 'small')];
  await Promise.all([mkdir(bin), mkdir(site)]);
  await writeFile(join(bin, 'rsync'), SPY, { mode: 0o755 });
  const send = () =>
    spawnSync(join(ROOT, '.ci/rsync'), ['registre@exemple.invalid:/www/', site], {
      encoding: 'utf8',
      env: { ...process.env, PATH: bin + delimiter + process.env.PATH, ASKED: join(folder, 'asked') },
    });
  const none = send();
  assert.is(none.status, 2);
  assert.match(none.stderr, 'registre build');
  await writeFile(join(site, 'index.html'), '<!DOCTYPE html>');
  assert.is(send().status, 0);
  const asked = (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');
  assert.ok(asked.includes('--delete-after'));
  assert.equal(asked.slice(-2), [`${site}/`, 'registre@exemple.invalid:/www/']);
});

test.run();
