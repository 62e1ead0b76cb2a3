import type { Register } from '../register.ts';
import { catalogueOf } from './dcat/catalogue.ts';
import type { Export } from './export.ts';
import { jsonText } from './lib/json.ts';
import { jsonLdOf, turtleOf } from './lib/linked-data.ts';

/** DCAT-AP catalogue of the data sets, for a portal to harvest, in two writings of one graph. */
export const dcat: Export = {
  name: 'dcat',
  *ofAll(register: Register, written) {
    const graph = catalogueOf(register, written);
    yield {
      path: 'data/catalog.jsonld',
      title: 'Catalogue DCAT-AP (JSON-LD)',
      mediaType: 'application/ld+json',
      content: jsonText(jsonLdOf(graph)),
    };
    yield {
      path: 'data/catalog.ttl',
      title: 'Catalogue DCAT-AP (Turtle)',
      mediaType: 'text/turtle',
      content: turtleOf(graph),
    };
  },
};
