import { posix } from 'node:path';
import type { AuthorityEntry, Register } from '../../register.ts';
import type { WrittenFile } from '../export.ts';
import { DESCRIPTION, LICENCE, periodOf, publicAddress, TITLE } from '../lib/about.ts';
import type { Graph, Thing, Value } from '../lib/linked-data.ts';

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Vocabularies of the Publications Office that DCAT-AP asks for. */
const EU = 'http://publications.europa.eu/resource/authority';

const at = (address: string): Value => ({ '@id': address });
const typed = (type: string, value: string): Value => ({ '@value': value, '@type': `xsd:${type}` });

/** Addresses are relative to the data folder, where the catalogue stands. */
export function catalogueOf(register: Register, written: readonly WrittenFile[]): Graph {
  const address = publicAddress(register);
  const files = written.filter(({ act }) => !act);
  const datasets = [
    dataset(
      register,
      '#registre',
      TITLE,
      register.authorities,
      files.filter(({ authority }) => !authority),
    ),
    ...register.authorities.map((entry) => ownDataset(register, entry, files)),
  ];
  return {
    prefixes: PREFIXES,
    base: address && new URL('data/', address).href,
    things: [
      {
        '@id': '#catalogue',
        '@type': 'dcat:Catalog',
        'dct:title': TITLE,
        'dct:description': DESCRIPTION,
        'dct:language': at(`${EU}/language/FRA`),
        'dct:license': at(LICENCE.address),
        ...publisher(register.authorities),
        'dcat:dataset': datasets.map((thing) => at(thing['@id'] ?? '')),
      },
      ...datasets,
    ],
  };
}

function ownDataset({ acts, ...register }: Register, entry: AuthorityEntry, files: WrittenFile[]): Thing {
  const own = acts.filter(({ authority }) => authority.slug === entry.slug);
  return dataset(
    { ...register, acts: own },
    `#${entry.slug}`,
    `Délibérations : ${entry.authority.name}`,
    [entry],
    files.filter(({ authority }) => authority === entry.slug),
  );
}

function dataset(
  register: Register,
  id: string,
  title: string,
  entries: readonly AuthorityEntry[],
  files: readonly WrittenFile[],
): Thing {
  const period = periodOf(register);
  const places = entries.flatMap(({ authority }) => authority.insee ?? []);
  const contacts = entries.flatMap(({ authority }) => authority.contact ?? []);
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': DESCRIPTION,
    'dct:identifier': id.slice(1),
    'dct:language': at(`${EU}/language/FRA`),
    'dct:accrualPeriodicity': at(`${EU}/frequency/IRREG`),
    'dcat:theme': at(`${EU}/data-theme/GOVE`),
    'dcat:keyword': ['délibérations', 'conseil', 'votes', 'présences', 'pouvoirs'],
    ...publisher(entries),
    'dct:spatial': places.map((code) => at(`http://id.insee.fr/geo/commune/${code}`)),
    ...(period ? { 'dct:temporal': temporal(period) } : {}),
    'dcat:contactPoint': contacts.map(contactPoint),
    'dcat:distribution': files.map(distribution),
  };
}

const temporal = ({ start, end }: { start: string; end: string }): Thing => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': typed('date', start),
  'dcat:endDate': typed('date', end),
});

/** DCAT-AP wants one publisher: of several councils, the register, which names them as creators. */
function publisher(entries: readonly AuthorityEntry[]): Thing {
  const [only, ...others] = entries.map(organization);
  if (only && others.length === 0) return { 'dct:publisher': only };
  return {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': TITLE },
    'dct:creator': entries.map(organization),
  };
}

const organization = ({ authority }: AuthorityEntry): Thing => ({
  '@type': 'foaf:Organization',
  'foaf:name': authority.name,
  ...(authority.siren ? { 'dct:identifier': authority.siren } : {}),
  ...(authority.homepage ? { 'foaf:homepage': at(authority.homepage) } : {}),
});

const contactPoint = (contact: string): Thing => ({
  '@type': 'vcard:Organization',
  ...(contact.includes('://')
    ? { 'vcard:hasURL': at(contact) }
    : { 'vcard:hasEmail': at(`mailto:${contact}`) }),
});

function distribution(file: WrittenFile): Thing {
  const address = posix.relative('data', file.path);
  return {
    '@id': `#${address}`,
    '@type': 'dcat:Distribution',
    'dct:title': file.title,
    'dct:license': at(LICENCE.address),
    'dcat:accessURL': at(address),
    'dcat:downloadURL': at(address),
    'dcat:mediaType': at(`http://www.iana.org/assignments/media-types/${file.mediaType}`),
    'dcat:byteSize': typed('nonNegativeInteger', String(file.size)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': at('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
    ...(file.table?.conformsTo ? { 'dct:conformsTo': at(file.table.conformsTo) } : {}),
  };
}
