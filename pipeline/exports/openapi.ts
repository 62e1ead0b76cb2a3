import { posix } from 'node:path';
import { PIPELINE_VERSION } from '../version.ts';
import type { Export, WrittenFile } from './export.ts';
import { DESCRIPTION, LICENCE, publicAddress, TITLE } from './lib/about.ts';
import { jsonText } from './lib/json.ts';
import { INDEX_SCHEMA } from './openapi/index-schema.ts';

/** The files of the site that stand beside each act, as one address. */
const ACT_PATH = '/{authority}/{date}/{deliberation}';

const ACT_PARAMETERS = [
  ['authority', 'Collectivité : premier élément de l’identifiant.'],
  ['date', 'Date de la séance (AAAA-MM-JJ).'],
  ['deliberation', 'Numéro de la délibération, tel que dans l’identifiant.'],
].map(([name, description]) => ({
  name,
  description,
  in: 'path',
  required: true,
  schema: { type: 'string' },
}));

/** What a JSON answer holds, where a schema says it. */
const SCHEMAS: Record<string, object> = {
  'record.json': { $ref: 'schemas/deliberation.schema.json' },
  'data/index.json': INDEX_SCHEMA,
};

/** OpenAPI 3.1 description of the published files: an API that only reads. */
export const openapi: Export = {
  name: 'openapi',
  *ofAll(register, written) {
    yield {
      path: 'data/openapi.json',
      title: 'Description de l’API (OpenAPI 3.1)',
      mediaType: 'application/vnd.oai.openapi+json',
      content: jsonText({
        openapi: '3.1.0',
        info: {
          title: TITLE,
          description: DESCRIPTION,
          version: PIPELINE_VERSION,
          license: { name: LICENCE.title, url: LICENCE.address },
        },
        servers: [{ url: publicAddress(register) ?? '../' }],
        paths: { ...actPaths(written), ...dataPaths(written) },
      }),
    };
  },
};

/** One address per kind of file beside the acts. */
const actPaths = (written: readonly WrittenFile[]) =>
  Object.fromEntries(
    written
      .filter(({ act }) => act)
      .map((file) => [
        `${ACT_PATH}/${posix.basename(file.path)}`,
        { parameters: ACT_PARAMETERS, get: operation(posix.basename(file.path), file) },
      ]),
  );

const dataPaths = (written: readonly WrittenFile[]) =>
  Object.fromEntries(
    written.filter(({ act }) => !act).map((file) => [`/${file.path}`, { get: operation(file.path, file) }]),
  );

const operation = (name: string, { title, mediaType, act }: WrittenFile) => ({
  operationId: name.replace(/[^\w]+/g, '-'),
  summary: title,
  responses: {
    '200': { description: title, content: { [mediaType]: { schema: SCHEMAS[name] ?? {} } } },
    ...(act ? { '404': { description: 'Aucun acte n’a cette adresse.' } } : {}),
  },
});
