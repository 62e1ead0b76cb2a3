import { strToU8, zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { odtOf } from '../../pipeline/privacy/masked-odt.ts';
import { odt } from '../../pipeline/read/odt.ts';
import { Unreadable } from '../../pipeline/read/unreadable.ts';

const test = suite('odt');

const textIn = async (bytes: Uint8Array) => (await odt.read(bytes)).pages[0]?.text;

const fileOf = (inside: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:text>${inside}</office:text></office:body></office:document-content>`,
    ),
  });

const paragraphs = (...texts: string[]) => texts.map((text) => `<text:p>${text}</text:p>`).join('');

const texts: { name: string; xml: string; text: string }[] = [
  {
    name: 'titles and paragraphs',
    xml: '<text:h>Objet</text:h><text:p>Un <text:span>deux</text:span></text:p><text:p/><text:p>Trois</text:p>',
    text: 'Objet\n\nUn deux\n\nTrois',
  },
  {
    name: 'line breaks, tabs and runs of spaces',
    xml: '<text:p>Pour :<text:tab/>14<text:line-break/>Contre :<text:s text:c="4"/>2</text:p>',
    text: 'Pour : 14\nContre : 2',
  },
  {
    name: 'cells of a row',
    xml: '<table:table><table:table-row><table:table-cell><text:p>Club</text:p></table:table-cell><table:table-cell><text:p>100 €</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Chorale</text:p></table:table-cell><table:table-cell><text:p>50 €</text:p></table:table-cell></table:table-row></table:table>',
    text: 'Club\t100 €\nChorale\t50 €',
  },
  {
    name: 'what was struck out and comments are not read',
    xml: '<text:tracked-changes><text:p>ancien</text:p></text:tracked-changes><text:p>nouveau<office:annotation><text:p>à voir</text:p></office:annotation></text:p>',
    text: 'nouveau',
  },
  {
    name: 'paragraphs that are printed lines: white space where an empty one stands',
    xml: paragraphs(
      'Les tarifs de la',
      'cantine sont',
      'revus pour',
      'les familles, selon',
      'leurs revenus.',
      '',
      'Vote',
    ),
    text: 'Les tarifs de la\ncantine sont\nrevus pour\nles familles, selon\nleurs revenus.\n\nVote',
  },
  {
    name: 'paragraphs that end as sentences and lists do',
    xml: paragraphs(
      'Décide :',
      'd’approuver ;',
      'de créer un poste ;',
      '',
      'd’inscrire la somme ;',
      'de signer.',
    ),
    text: 'Décide :\n\nd’approuver ;\n\nde créer un poste ;\n\nd’inscrire la somme ;\n\nde signer.',
  },
  { name: 'entities', xml: '<text:p>&lt;b&gt; &amp; l&#8217;école</text:p>', text: '<b> & l’école' },
];
for (const { name, xml, text } of texts) test(name, async () => assert.is(await textIn(fileOf(xml)), text));

test('the file written for a masked copy reads as its lines', async () => {
  assert.is(await textIn(odtOf('Mme ■■■ & M. <X>\nfin')), 'Mme ■■■ & M. <X>\n\nfin');
});

for (const [name, bytes] of [
  ['no zip', strToU8('Délibération')],
  ['a zip of something else', zipSync({ 'autre.xml': strToU8('<a/>') })],
] as const)
  test(`${name} is refused`, async () => {
    const refused = await odt.read(bytes).catch((error) => error);
    assert.instance(refused, Unreadable);
    assert.is(refused.code, 'file.unreadable');
  });

test.run();
