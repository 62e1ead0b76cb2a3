import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { validateXML } from 'xmllint-wasm';
import { documentOf } from '../../pipeline/exports/akoma-ntoso/document.ts';
import { actOf } from '../helpers/act-of.ts';
import { fewActs } from '../helpers/register-of.ts';

const suite = makeSuite<{ schema: string }>('exports: Akoma Ntoso');
suite.before(async (context) => {
  context.schema = await readFile(new URL('akoma-ntoso-profile.xsd', import.meta.url), 'utf8');
});

const errorsOf = async (xml: string, schema: string): Promise<string[]> => {
  const { valid, errors } = await validateXML({ xml, schema });
  return valid ? [] : errors.map(({ message }) => message);
};

suite('each act that has a date and a body follows the profile', async ({ schema }) => {
  for (const act of fewActs()) assert.equal(await errorsOf(documentOf(act) ?? '', schema), [], act.record.id);
});

suite('the profile refuses what the standard refuses', async ({ schema }) => {
  const xml = documentOf(fewActs()[0] ?? actOf()) ?? '';
  const broken: [name: string, xml: string][] = [
    ['an address is missing', xml.replace(/<FRBRuri[^>]*>/, '')],
    ['one eId twice', xml.replace('eId="rec_1"', 'eId="cit_1"')],
    ['body after conclusions', xml.replace(/(<body>.*<\/body>)(.*<\/conclusions>)/s, '$2$1')],
    ['no date', xml.replace('<docDate date="2024-03-14">', '<docDate>')],
    ['not XML', xml.replace('</act>', '')],
  ];
  for (const [name, text] of broken) assert.ok((await errorsOf(text, schema)).length > 0, name);
});

suite('the text of the act is there, each part in its place', () => {
  const $ = load(documentOf(fewActs()[0] ?? actOf()) ?? '', { xml: true });
  assert.is($('citation p').text(), 'Vu le code général des collectivités territoriales');
  assert.is($('recital p').text(), 'Considérant l’état du préau & de sa toiture <1990>');
  assert.is($('container[name=rationale] p').text(), 'Le préau date de 1952.');
  assert.is($('article num').text(), 'Article 1');
  assert.is($('body paragraph p').text(), 'dit\nque les crédits sont inscrits');
  assert.is($('docTitle').text(), 'Réfection du préau de l’école');
  assert.is($('conclusions person').text(), 'Anne LEROUX');
  for (const { attribs } of $('[refersTo], [source]').toArray() as { attribs: Record<string, string> }[])
    assert.is($(`[eId="${(attribs.refersTo ?? attribs.source ?? '').slice(1)}"]`).length, 1);
});

suite('a table is a table, its heading apart', async ({ schema }) => {
  const text = 'attribue :\n\nClub\tMontant\nJudo\t90 €\nTotal\t';
  const xml = documentOf(actOf({ '/operativeText': [{ text }], '/rationale': ['1\t2'] })) ?? '';
  assert.equal(await errorsOf(xml, schema), []);
  const $ = load(xml, { xml: true });
  assert.is($('content > p').text(), 'attribue :');
  const cells = (name: string) =>
    $(`content ${name} > p`)
      .toArray()
      .map((cell) => $(cell).text());
  assert.equal(
    [cells('th'), cells('td')],
    [
      ['Club', 'Montant'],
      ['Judo', '90 €', 'Total', ''],
    ],
  );
  assert.is($('container td').length, 2);
});

suite('characters that XML cannot hold are left out', async ({ schema }) => {
  const act = actOf({ '/subject': 'Vente\u0000 du\u000B four \uFFFF <script>&amp;&nbsp;"' });
  const xml = documentOf(act) ?? '';
  assert.equal(await errorsOf(xml, schema), []);
  assert.is(load(xml, { xml: true })('docTitle').text(), 'Vente du four  <script>&amp;&nbsp;"');
});

suite('an act without a date, or of which no point was read, has no such file', () => {
  assert.is(documentOf(actOf({ '/sitting/date': null })), null);
  assert.is(documentOf(actOf({ '/operativeText': [] })), null);
});

suite.run();
