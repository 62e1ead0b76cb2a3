import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const FOLDER = new URL('.', import.meta.url);
const BANNER = '// Generated from the JSON Schema by `npm run types`. Do not edit.';

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`${name}.schema.json`, FOLDER), 'utf8')) as JSONSchema;

/** Labels beside a `$ref` would make a new type for each use: the types want the bare reference. */
function bareReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareReferences);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: String(value.$ref).replace('common.schema.json', '') };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bareReferences(inner)]));
}

/** TypeScript types of one schema, the shared definitions included. */
async function typesOf(name: string): Promise<string> {
  const [schema, common] = await Promise.all([read(name), read('common')]);
  const whole = bareReferences({ ...schema, $defs: { ...common.$defs, ...schema.$defs } }) as JSONSchema;
  delete whole.$id;
  return compile(whole, name, {
    bannerComment: BANNER,
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true },
  });
}

const checkOnly = process.argv.includes('--check');
for (const name of ['deliberation', 'authority', 'corrections', 'ledger', 'privacy']) {
  const target = new URL(`${name}.ts`, FOLDER);
  const types = await typesOf(name);
  if (!checkOnly) await writeFile(target, types);
  else if (types !== (await readFile(target, 'utf8').catch(() => ''))) {
    console.error(`schemas/${name}.ts n’est plus à jour : lancez « npm run types ».`);
    process.exitCode = 1;
  }
}
