const NAMES: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'text/plain': 'texte',
  'application/akn+xml': 'Akoma Ntoso',
  'application/schema+json': 'JSON Schema',
  'application/vnd.oai.openapi+json': 'OpenAPI',
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/ld+json': 'JSON-LD',
  'application/x-ndjson': 'JSON Lines',
  'application/jsonl': 'JSON Lines',
  'application/vnd.apache.parquet': 'Parquet',
  'text/turtle': 'Turtle',
  'application/xml': 'XML',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'ODT',
};

/** The name people give to a kind of file. */
export const mediaType = (type: string): string =>
  NAMES[type.split(';')[0] ?? ''] ?? type.replace(/^.*\//, '').toUpperCase();
