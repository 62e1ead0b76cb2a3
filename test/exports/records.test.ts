import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { type Written, writtenOf } from './written.ts';

const suite = makeSuite<{ written: Written }>('exports: records');
suite.before(async (context) => {
  context.written = await writtenOf(registerOf(...fewActs()));
});
suite.after(({ written }) => written.remove());

/** A reader of the open data, with nothing but what is published. */
async function publishedValidator(written: Written) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const { path } of written.files)
    if (path.startsWith('data/schemas/')) ajv.addSchema((await written.json(path)) as object);
  return (record: { $schema: string }) => {
    const validate = ajv.getSchema(record.$schema);
    assert.ok(validate, `the schema ${record.$schema} is published`);
    return validate(record) ? null : validate.errors;
  };
}

suite('each record is valid under the published schema that it names', async ({ written }) => {
  const problemsOf = await publishedValidator(written);
  const paths = fewActs().map(({ record }) => `${record.id}/record.json`);
  for (const path of paths) assert.is(problemsOf((await written.json(path)) as never), null, path);
  assert.ok(
    problemsOf({ ...((await written.json(paths[0] ?? '')) as never as { $schema: string }), id: 3 } as never),
  );
});

suite('JSON Lines holds the records, one a line, in the register’s order', async ({ written }) => {
  const lines = (await written.text('data/deliberations.jsonl')).trimEnd().split('\n');
  assert.equal(
    lines.map((line) => JSON.parse(line)),
    fewActs().map(({ record }) => record),
  );
});

suite('the index leads to every record', async ({ written }) => {
  const { deliberations, authorities } = (await written.json('data/index.json')) as {
    deliberations: { id: string; record: string; authority: string; topic: string | null }[];
    authorities: { slug: string; fictional?: boolean }[];
  };
  assert.equal(
    authorities.map(({ slug, fictional }) => [slug, fictional]),
    [['saint-exemple', true]],
  );
  assert.equal(
    deliberations.map(({ topic }) => topic),
    ['8.1', '7.5', null, '3.2'],
  );
  for (const { id, record } of deliberations)
    assert.is(((await written.json(record)) as { id: string }).id, id);
});

suite.run();
