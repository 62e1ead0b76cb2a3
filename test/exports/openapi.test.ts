import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { type Written, writtenOf } from './written.ts';

type SpecData = Exclude<Parameters<Validator['validate']>[0], string>;

interface Operation {
  operationId: string;
  responses: Record<string, { content: Record<string, { schema: { $ref?: string } }> }>;
}

const suite = makeSuite<{ written: Written; paths: Record<string, { get: Operation }> }>('exports: OpenAPI');
suite.before(async (context) => {
  context.written = await writtenOf(registerOf(...fewActs()));
  const { paths } = (await context.written.json('data/openapi.json')) as typeof context;
  context.paths = paths;
});
suite.after(({ written }) => written.remove());

suite('it follows OpenAPI 3.1', async ({ written }) => {
  const validator = new Validator();
  for (const { path } of written.files) {
    const [, name] = /^data\/schemas\/(.*)$/.exec(path) ?? [];
    // Under both addresses that lead to it: from the description, and from the schema beside it.
    for (const address of name ? [`schemas/${name}`, name] : [])
      await validator.addSpecRef((await written.json(path)) as SpecData, address);
  }
  const { valid, errors } = await validator.validate((await written.json('data/openapi.json')) as SpecData);
  assert.ok(valid, JSON.stringify(errors));
  assert.is(validator.version, '3.1');
});

suite('each address, filled in, is a file of its media type', ({ written, paths }) => {
  const [authority = '', date = '', deliberation = ''] = fewActs()[0]?.record.id.split('/') ?? [];
  const filled: Record<string, string> = { authority, date, deliberation };
  for (const [path, { get }] of Object.entries(paths)) {
    const address = path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
    const file = written.files.find((candidate) => candidate.path === address);
    assert.ok(file, path);
    assert.equal(Object.keys(get.responses['200']?.content ?? {}), [file.mediaType]);
  }
  assert.ok(Object.keys(paths).length > 30);
});

suite('the index is as described', async ({ written, paths }) => {
  const { schema = {} } = paths['/data/index.json']?.get.responses['200']?.content['application/json'] ?? {};
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  assert.ok(validate(await written.json('data/index.json')), JSON.stringify(validate.errors));
  assert.not(validate({ authorities: [], deliberations: [{ id: 'a' }] }));
});

suite('operations have names of their own, and the record its schema', ({ written, paths }) => {
  const names = Object.values(paths).map(({ get }) => get.operationId);
  assert.is(new Set(names).size, names.length);
  const record = paths['/{authority}/{date}/{deliberation}/record.json']?.get.responses['200'];
  const { $ref } = record?.content['application/json']?.schema ?? {};
  assert.ok(written.files.some(({ path }) => path === `data/${$ref}`));
});

suite.run();
