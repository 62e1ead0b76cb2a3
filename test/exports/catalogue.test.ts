import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { actOf } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { type Written, writtenOf } from './written.ts';

const suite = makeSuite<{ written: Written }>('exports: DCAT-AP catalogue');
suite.before(async (context) => {
  context.written = await writtenOf(registerOf(...fewActs()));
});
suite.after(({ written }) => written.remove());

const BASE = 'https://exemple.invalid/registre/data/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SPDX = 'http://spdx.org/rdf/terms#';

const turtleIn = async (written: Written, baseIRI?: string): Promise<Quad[]> =>
  new Parser(baseIRI ? { baseIRI } : {}).parse(await written.text('data/catalog.ttl'));

/** Canonical N-Quads, so that two writings of one graph are one text. */
const canonical = async (document: object | string, base: string): Promise<string> => {
  const input = typeof document === 'string' ? { inputFormat: 'application/n-quads' } : {};
  const options = { algorithm: 'RDFC-1.0', base, ...input };
  return String(await jsonld.canonize(document as object, options as object));
};

const nQuads = (quads: Quad[]): string =>
  quads
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object]
        .map((term) => {
          if (term.termType === 'NamedNode') return `<${term.value}>`;
          if (term.termType === 'BlankNode') return `_:${term.value}`;
          const { datatype } = term as { datatype: { value: string } };
          return `${JSON.stringify(term.value)}^^<${datatype.value}>`;
        })
        .join(' ')
        .concat(' .\n'),
    )
    .join('');

suite('JSON-LD and Turtle say the same graph', async ({ written }) => {
  const fromJson = await canonical((await written.json('data/catalog.jsonld')) as object, BASE);
  const fromTurtle = await canonical(nQuads(await turtleIn(written)), BASE);
  assert.ok(fromTurtle.length > 1000);
  assert.is(fromTurtle, fromJson);
});

suite('without a public address, the graph is relative to where it stands', async () => {
  const written = await writtenOf(registerOf(actOf(), actOf({ '/id': 'saint-exemple/2024-03-14/b' })));
  const elsewhere = 'http://localhost:8080/data/';
  const quads = await turtleIn(written, `${elsewhere}catalog.ttl`);
  assert.ok(quads.some(({ subject }) => subject.value === `${elsewhere}catalog.ttl#catalogue`));
  assert.ok(quads.some(({ object }) => object.value === `${elsewhere}tables/deliberations.csv`));
  await written.remove();
});

const REQUIRED: Record<string, string[]> = {
  [`${DCAT}Catalog`]: [
    `${DCT}title`,
    `${DCT}description`,
    `${DCT}publisher`,
    `${DCAT}dataset`,
    `${DCT}license`,
  ],
  [`${DCAT}Dataset`]: [
    `${DCT}title`,
    `${DCT}description`,
    `${DCT}publisher`,
    `${DCT}accrualPeriodicity`,
    `${DCT}temporal`,
    `${DCAT}distribution`,
    `${DCAT}theme`,
  ],
  [`${DCAT}Distribution`]: [
    `${DCAT}accessURL`,
    `${DCAT}downloadURL`,
    `${DCT}license`,
    `${DCAT}mediaType`,
    `${DCAT}byteSize`,
    `${SPDX}checksum`,
  ],
};

suite('every thing of the profile has its mandatory properties', async ({ written }) => {
  const store = new Store(await turtleIn(written));
  for (const [type, properties] of Object.entries(REQUIRED)) {
    const subjects = store.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', type, null);
    assert.ok(subjects.length > 0, type);
    for (const subject of subjects)
      for (const property of properties)
        assert.ok(store.countQuads(subject, property, null, null) > 0, `${subject.value} ${property}`);
  }
});

suite('each distribution is a file that was written, with its size and sum', async ({ written }) => {
  const store = new Store(await turtleIn(written));
  const distributions = store.getQuads(null, `${DCAT}downloadURL`, null, null);
  assert.ok(distributions.length > 20);
  for (const { subject, object } of distributions) {
    const path = object.value.replace(BASE, 'data/');
    const file = written.files.find((candidate) => candidate.path === path);
    assert.ok(file, path);
    const objectOf = (of: Quad['subject'] | Quad['object'], property: string) =>
      store.getObjects(of as never, property, null)[0];
    assert.is(objectOf(subject, `${DCAT}byteSize`)?.value, String(file.size));
    const checksum = objectOf(subject, `${SPDX}checksum`);
    assert.is(checksum && objectOf(checksum, `${SPDX}checksumValue`)?.value, file.sha256);
  }
});

suite('a name full of syntax is one literal in both writings', async () => {
  const name = 'Commune "d’Essai" \\ <b>\n@prefix . ; ]';
  const written = await writtenOf(registerOf(actOf({}, { authority: { name } })));
  const fromJson = await canonical((await written.json('data/catalog.jsonld')) as object, BASE);
  const quads = await turtleIn(written, BASE);
  assert.is(await canonical(nQuads(quads), BASE), fromJson);
  assert.ok(quads.some(({ object }) => object.termType === 'Literal' && object.value === name));
  await written.remove();
});

suite('several councils: the register publishes, the councils are creators', async () => {
  const other = actOf({ '/id': 'autre-exemple/2024-03-14/1' });
  other.authority = {
    slug: 'autre-exemple',
    authority: { name: 'Commune d’Autre-Exemple', body: 'Conseil municipal' },
  };
  const written = await writtenOf(registerOf(actOf(), other));
  const store = new Store(await turtleIn(written, BASE));
  const whole = `${BASE}#registre`;
  assert.is(store.countQuads(whole, `${DCT}publisher`, null, null), 1);
  assert.is(store.countQuads(whole, `${DCT}creator`, null, null), 2);
  assert.is(store.countQuads(`${BASE}#autre-exemple`, `${DCAT}distribution`, null, null), 3);
  await written.remove();
});

suite.run();
