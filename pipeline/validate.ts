import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export const SCHEMAS = ['common', 'deliberation', 'authority', 'corrections', 'ledger', 'privacy'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** Where a schema is published: the `$id` each record names. */
export const schemaAddress = (name: SchemaName): string => schemaOf(name).$id;

interface Schema {
  $id: string;
  [keyword: string]: unknown;
}
const schemas = new Map<SchemaName, Schema>();

/** One schema of `schemas/`, as published. Every record asks for it: it is read once. */
export function schemaOf(name: SchemaName): Schema {
  const known = schemas.get(name);
  if (known) return known;
  const schema = JSON.parse(
    readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
  schemas.set(name, schema);
  return schema;
}

/** The one place that configures Ajv. A test holds the schemas to their own schema: once is enough. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addVocabulary(['x-label', 'x-scdl', 'x-computed', 'tsType']);
  for (const name of SCHEMAS) ajv.addSchema(schemaOf(name));
  return ajv;
}

let ajv: Ajv2020 | undefined;

/** Problems of a value under one schema: JSON pointer and what is wrong. Empty when valid. */
export function problemsOf(name: SchemaName, value: unknown): { pointer: string; problem: string }[] {
  ajv ??= createAjv();
  const validate = ajv.getSchema(schemaAddress(name)) as ValidateFunction;
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({ pointer: error.instancePath, problem: inFrench(error) }));
}

/** The few problems a clerk can meet, in words; the others keep Ajv's keyword. */
function inFrench({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `n’a pas le champ « ${params.missingProperty} »`;
    case 'additionalProperties':
      return `a un champ inconnu, « ${params.additionalProperty} »`;
    case 'type':
      return `devrait être de type ${[params.type].flat().join(' ou ')}`;
    case 'enum':
      return `devrait être l’une de ces valeurs : ${params.allowedValues.join(', ')}`;
    case 'format':
      return `n’a pas la forme attendue (${params.format})`;
    case 'pattern':
      return `n’a pas la forme attendue (${params.pattern})`;
    case 'minLength':
      return `est trop court (au moins ${params.limit} caractères)`;
    default:
      return `ne convient pas (${keyword} : ${message})`;
  }
}
