import { SCHEMAS, schemaOf } from '../schemas.ts';
import type { Export } from './export.ts';
import { jsonText } from './lib/json.ts';

const TITLES: Record<(typeof SCHEMAS)[number], string> = {
  common: 'Schéma JSON des définitions communes',
  deliberation: 'Schéma JSON d’une délibération',
  authority: 'Schéma JSON d’une collectivité',
  corrections: 'Schéma JSON des corrections',
  ledger: 'Schéma JSON du registre des publications',
  privacy: 'Schéma JSON des décisions sur les données personnelles',
};

/** The schemas the records follow, under the names they refer to each other by. */
export const schemas: Export = {
  name: 'schemas',
  *ofAll() {
    for (const name of SCHEMAS) {
      yield {
        path: `data/schemas/${name}.schema.json`,
        title: TITLES[name],
        mediaType: 'application/schema+json',
        content: jsonText(schemaOf(name)),
      };
    }
  },
};
