import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SCHEMAS, schemaOf } from '../pipeline/schemas.ts';

const test = suite('schemas');

for (const name of SCHEMAS)
  test(`${name} is a schema`, () =>
    assert.is(new Ajv2020({ strict: false }).validateSchema(schemaOf(name)), true));

test.run();
