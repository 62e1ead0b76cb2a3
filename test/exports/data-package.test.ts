import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { type Database, openDatabase } from './database.ts';
import { type Written, writtenOf } from './written.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  constraints?: { required?: boolean; unique?: boolean; pattern?: string; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** What the Data Package 2.0 standard asks of a descriptor, written from the standard. */
const PROFILE = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string', minLength: 1 },
    homepage: { type: 'string', pattern: '^https?://' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { title: { type: 'string' }, roles: { type: 'array', minItems: 1 } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          path: { type: 'string', pattern: '^(?!/|~)(?!.*\\.\\.)' },
          type: { const: 'table' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          encoding: { const: 'utf-8' },
          dialect: { type: 'object' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'title', 'description'],
                  properties: { type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] } },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', minItems: 1 },
            },
          },
        },
        if: { properties: { type: { const: 'table' } }, required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { required: ['schema', 'encoding'] },
      },
    },
  },
};

const SQL_TYPES = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

interface Context {
  written: Written;
  database: Database;
  resources: Resource[];
}

const suite = makeSuite<Context>('exports: data package');
suite.before(async (context) => {
  context.written = await writtenOf(registerOf(...fewActs()));
  context.database = await openDatabase();
  const { resources } = (await context.written.json('data/datapackage.json')) as { resources: Resource[] };
  context.resources = resources;
  for (const { name, path, schema } of resources) {
    if (!schema) continue;
    const types = schema.fields.map((field) => `'${field.name}': '${SQL_TYPES[field.type]}'`).join(', ');
    await context.database.rows(
      `create table "${name}" as from read_csv('${join(context.written.root, 'data', path)}',
       header = true, dateformat = '%Y-%m-%d', delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}})`,
    );
  }
});
suite.after(async ({ written, database }) => {
  database.close();
  await written.remove();
});

suite('the descriptor follows the standard', async ({ written }) => {
  const validate = new Ajv2020({ strict: false }).compile(PROFILE);
  assert.ok(validate(await written.json('data/datapackage.json')), JSON.stringify(validate.errors));
});

suite('each data set is a resource with its size and sum', ({ written, resources }) => {
  const before = written.files.findIndex(({ path }) => path === 'data/datapackage.json');
  const expected = written.files.slice(0, before).filter(({ act }) => !act);
  assert.ok(expected.length > 30);
  assert.equal(
    resources.map(({ path, bytes, hash }) => ({ path: `data/${path}`, size: bytes, sha256: hash })),
    expected.map(({ path, size, sha256 }) => ({ path, size, sha256: `sha256:${sha256}` })),
  );
  assert.is(new Set(resources.map(({ name }) => name)).size, resources.length);
});

suite('each table has the columns its schema names, in order', async ({ written, resources }) => {
  const tables = resources.filter(({ schema }) => schema);
  assert.ok(tables.length >= 10, String(tables.length));
  for (const { path, schema } of tables) {
    if (!schema) continue;
    const [header] = (await written.text(`data/${path}`)).split('\n');
    assert.is(header, schema.fields.map(({ name }) => name).join(','), path);
  }
});

suite('each cell keeps the constraints of its column', async ({ database, resources }) => {
  let checked = 0;
  for (const { name, schema } of resources) {
    // SCDL keeps the row of an act that lacks what the standard requires: the run’s report says so.
    const isScdl = name.startsWith('scdl/');
    for (const { name: column, constraints = {} } of schema?.fields ?? []) {
      const { enum: values, pattern, required, unique } = constraints;
      const broken = [
        ...(values ? [`"${column}" not in (${values.map((value) => `'${value}'`).join(', ')})`] : []),
        ...(pattern ? [`not regexp_matches("${column}", '${pattern}')`] : []),
        ...(required && !isScdl ? [`"${column}" is null`] : []),
      ];
      for (const condition of broken) {
        checked++;
        assert.is(
          await database.count(`select count(*) from "${name}" where ${condition}`),
          0,
          `${name}: ${condition}`,
        );
      }
      if (unique)
        assert.is(
          await database.count(`select count("${column}") - count(distinct "${column}") from "${name}"`),
          0,
        );
    }
  }
  assert.ok(checked > 20, `${checked} constraints`);
});

suite('keys are unique and lead somewhere', async ({ database, resources }) => {
  let references = 0;
  for (const { name, schema } of resources) {
    const key = schema?.primaryKey?.map((column) => `"${column}"`).join(', ');
    if (key)
      assert.is(
        await database.count(
          `select count(*) from (select ${key} from "${name}" group by all having count(*) > 1)`,
        ),
        0,
        `${name}: ${key}`,
      );
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      references++;
      const on = fields.map((field, i) => `a."${field}" = b."${reference.fields[i]}"`).join(' and ');
      const filled = fields.map((field) => `a."${field}" is not null`).join(' and ');
      assert.is(
        await database.count(
          `select count(*) from "${name}" a where ${filled} and not exists (from "${reference.resource}" b where ${on})`,
        ),
        0,
        `${name}: ${fields.join()}`,
      );
    }
  }
  assert.ok(references > 10, `${references} references`);
});

suite.run();
