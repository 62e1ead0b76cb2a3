import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { informed } from '../../pipeline/store/messages.ts';
import { placesIn } from '../../pipeline/store/places.ts';
import type { Holdings } from '../../pipeline/store.ts';
import { actOf } from '../helpers/act-of.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

const acknowledgement = (number: string) =>
  `<a:ARActe xmlns:a="http://www.interieur.gouv.fr/ACTES#v1.1-20040216" a:DateReception="2024-03-20"
    a:IDActe="099-999900012-20240314-${number}-DE"/>`;

const FOLDER = 'saint-exemple/2024-03-14';

const suite = makeSuite<{ root: string }>('store: messages of the @ctes system');
suite.before.each(async (context) => {
  context.root = await temporaryFolder();
});
suite.after.each(({ root }) => rm(root, { recursive: true }));

async function put(root: string, file: string, text: string) {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return { file, path };
}

async function holdingsOf(root: string, messages: Record<string, string>): Promise<Holdings> {
  const { authority, record } = actOf();
  const stored = await Promise.all(Object.entries(messages).map(([name, xml]) => put(root, name, xml)));
  const document = { ...(await put(root, `${FOLDER}/2024-007.txt`, '')), authority, diagnostics: [] };
  return {
    authorities: [authority],
    documents: [{ ...document, outcome: 'kept', records: [{ record, path: '' }] }],
    corrections: [],
    messages: stored,
    findings: [],
  };
}

const cases: { name: string; messages: Record<string, string>; receivedOn: string; codes: string[] }[] = [
  { name: 'none', messages: {}, receivedOn: '2024-03-18', codes: [] },
  {
    name: 'that of the act',
    messages: { [`${FOLDER}/ar.xml`]: acknowledgement('2024_007') },
    receivedOn: '2024-03-20',
    codes: ['actes.differs'],
  },
  {
    name: 'that of another act',
    messages: { [`${FOLDER}/ar.xml`]: acknowledgement('2024_008') },
    receivedOn: '2024-03-18',
    codes: ['actes.stray'],
  },
  {
    name: 'in the folder of another sitting',
    messages: { 'saint-exemple/2024-05-01/ar.xml': acknowledgement('2024_007') },
    receivedOn: '2024-03-18',
    codes: ['actes.stray'],
  },
  {
    name: 'some other XML',
    messages: { [`${FOLDER}/ar.xml`]: '<html/>' },
    receivedOn: '2024-03-18',
    codes: ['actes.unreadable'],
  },
];

for (const { name, messages, receivedOn, codes } of cases) {
  suite(name, async ({ root }) => {
    const { documents, findings } = await informed(await holdingsOf(root, messages));
    const record = documents[0]?.records[0]?.record;
    assert.is(record?.receipt?.receivedOn, receivedOn);
    assert.equal(
      [...findings, ...(record?.diagnostics ?? [])].map(({ code }) => code),
      codes,
    );
  });
}

suite('an XML beside the acts is no act, and wrong identifiers are told', async ({ root }) => {
  await put(root, `${FOLDER}/AR.XML`, acknowledgement('2024_007'));
  const authority = { name: 'Saint-Exemple', body: 'Conseil municipal', siren: '999900011' };
  await put(root, 'saint-exemple/authority.json', JSON.stringify(authority));
  const [council] = (await placesIn(root)).councils;
  const { sittings = [], findings = [] } = council ?? {};
  assert.equal([sittings[0]?.sources.length, sittings[0]?.messages.length], [0, 1]);
  assert.equal(
    findings.map(({ code, file }) => [code, file]),
    [['authority.code', 'saint-exemple/authority.json']],
  );
});

suite.run();
