import { posix } from 'node:path';
import type { AuthorityEntry } from '../register.ts';
import { PIPELINE_VERSION } from '../version.ts';
import type { Export, WrittenFile } from './export.ts';
import { DESCRIPTION, LICENCE, periodOf, publicAddress, TITLE } from './lib/about.ts';
import { jsonText } from './lib/json.ts';
import { tableSchemaOf } from './lib/table-schema.ts';
import { tablePath } from './tables.ts';

const PATH = 'data/datapackage.json';

/** Frictionless Data Package v2 of all data sets written before it. */
export const dataPackage: Export = {
  name: 'data-package',
  *ofAll(register, written) {
    const address = publicAddress(register);
    const period = periodOf(register);
    yield {
      path: PATH,
      title: 'Description du jeu de données (Data Package)',
      mediaType: 'application/json',
      content: jsonText({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'registre-ouvert',
        title: TITLE,
        description: DESCRIPTION,
        version: PIPELINE_VERSION,
        ...(address ? { homepage: address } : {}),
        licenses: [{ name: LICENCE.spdx, title: LICENCE.title, path: LICENCE.address }],
        contributors: register.authorities.map(contributor),
        ...(period ? { temporal: period } : {}),
        resources: written.filter(({ act }) => !act).map(resource),
      }),
    };
  },
};

const contributor = ({ authority }: AuthorityEntry) => ({
  title: authority.name,
  roles: ['publisher'],
  ...(authority.homepage ? { path: authority.homepage } : {}),
});

/** A CSV goes by its table's address without extension, so that keys can name the other table. */
const resourceName = (path: string): string =>
  posix
    .relative('data', path)
    .replace(/\.csv$/, '')
    .toLowerCase();

function resource({ path, title, mediaType, size, sha256, table }: WrittenFile) {
  const isCsv = mediaType === 'text/csv';
  return {
    name: resourceName(path),
    title,
    ...(table ? { description: table.description } : {}),
    path: posix.relative('data', path),
    ...(isCsv ? { type: 'table' } : {}),
    format: posix.extname(path).slice(1),
    mediatype: mediaType,
    ...(isCsv ? { encoding: 'utf-8' } : {}),
    bytes: size,
    hash: `sha256:${sha256}`,
    ...(isCsv ? { dialect: { lineTerminator: '\n' } } : {}),
    ...(isCsv && table
      ? { schema: tableSchemaOf(table, (name) => resourceName(tablePath({ name }, 'csv'))) }
      : {}),
  };
}
