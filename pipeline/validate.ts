import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Deliberation, Diagnostic } from '../schemas/deliberation.ts';
import { report } from './diagnostics.ts';
import { SCHEMAS, type SchemaName, schemaAddress, schemaOf } from './schemas.ts';

/** The one place that configures Ajv. A test holds the schemas to their own schema: once is enough. */
function createAjv(): Ajv2020 {
  // Optimising the generated code takes longer than it saves.
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    validateSchema: false,
    code: { optimize: false },
  });
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

const sound = new WeakSet<Deliberation>();

/** Remembers that a record was found sound before. */
export const noteSound = (record: Deliberation): unknown => sound.add(record);

/** Problems of a finished record under the schema: such a record is never published. */
export function schemaProblems(record: Deliberation, file = record.source.file): Diagnostic[] {
  if (sound.has(record)) return [];
  const problems = problemsOf('deliberation', record);
  if (problems.length === 0) sound.add(record);
  return problems.map((problem) => report('record.invalid', { file, pointer: problem.pointer }, problem));
}
