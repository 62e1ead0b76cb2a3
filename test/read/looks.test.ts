import { strToU8, zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layouts } from '../../pipeline/layouts/index.ts';
import { html } from '../../pipeline/read/html.ts';
import { odt } from '../../pipeline/read/odt.ts';
import type { Reader } from '../../pipeline/read/reader.ts';
import { markdown } from '../../pipeline/read/text.ts';

const test = suite('read: looks of words');

const linesOf = async (reader: Reader, bytes: Uint8Array) =>
  (await reader.read(bytes)).pages.flatMap(({ lines }) => lines.map(({ text, font }) => [text, font]));

const styled = (styles: string, inside: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${inside}</office:text></office:body></office:document-content>`,
    ),
  });

test('HTML: headings, bold and underlined lines; a bold label is not its whole line', async () => {
  const read = await linesOf(
    html,
    strToU8(
      '<h2>Voirie</h2><p><b>Tarifs</b></p><p><strong><u>Budget</u></strong></p><p><b>Présents :</b> Aline ARBRE</p>' +
        '<p><span style="font-weight: bold">Gym</span></p><table><tr><td><b>Club</b></td><td><b>Somme</b></td></tr></table>',
    ),
  );
  assert.equal(read, [
    ['Voirie', 'h2'],
    ['Tarifs', 'bold'],
    ['Budget', 'bold underlined'],
    ['Présents : Aline ARBRE', 'plain'],
    ['Gym', 'bold'],
    ['Club\tSomme', 'plain'],
  ]);
});

test('where no line has a look of its own, none has a font', async () =>
  assert.equal(await linesOf(html, strToU8('<p>Un</p><p>Deux</p>')), [
    ['Un', null],
    ['Deux', null],
  ]));

test('ODT: the styles of paragraphs and words', async () => {
  const styles =
    '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>' +
    '<style:style style:name="T1"><style:text-properties style:text-underline-style="solid"/></style:style>' +
    '<style:style style:name="P2"><style:text-properties style:text-underline-style="none"/></style:style>';
  const inside =
    '<text:h>Budget</text:h><text:p text:style-name="P1">Tarifs</text:p>' +
    '<text:p><text:span text:style-name="T1">Voirie</text:span></text:p><text:p text:style-name="P2">Texte</text:p>';
  assert.equal(await linesOf(odt, styled(styles, inside)), [
    ['Budget', 'heading'],
    ['Tarifs', 'bold'],
    ['Voirie', 'underlined'],
    ['Texte', 'plain'],
  ]);
});

test('Markdown: headings and lines in bold', async () =>
  assert.equal(await linesOf(markdown, strToU8('## Tarifs\n\n**Voirie**\n\n**Pour :** 12\n')), [
    ['## Tarifs', '##'],
    ['Voirie', 'bold'],
    ['Pour : 12', 'plain'],
  ]));

const item = (title: string, said: string) =>
  `${title}<p>Mme ORME explique que les prix ont changé.</p><p>Ils valent 3 €.</p><p>${said}</p>`;
for (const [name, of] of [
  ['underlined', (title: string) => `<p><u>${title}</u></p>`],
  ['headings', (title: string) => `<h3>${title}</h3>`],
] as const)
  test(`minutes of which the titles are ${name} and nothing else`, async () => {
    const bytes = strToU8(
      '<h1>COMPTE RENDU DU CONSEIL MUNICIPAL</h1><p>Séance du 12 mars 2024</p><p>Présents : M. Luc HÊTRE, Mme Ève ORME, M. Jean BOIS</p>' +
        item(of('Tarifs de la cantine'), 'Vote : 3 pour.') +
        item(of('Location de la halle'), 'La délibération est retirée.') +
        item(of('Rapport annuel'), 'Le conseil municipal prend acte.'),
    );
    const document = {
      ...(await html.read(bytes)),
      file: 'pv.html',
      mediaType: html.mediaType,
      sha256: '',
      size: 0,
    };
    const { acts } = layouts.find(({ matches }) => matches(document))?.read(document) ?? { acts: [] };
    assert.equal(
      acts.map(({ subject }) => subject.flat),
      ['Tarifs de la cantine', 'Location de la halle', 'Rapport annuel'],
    );
  });

test.run();
