import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { textOf } from '../../pipeline/read/html.ts';

const test = suite('read: HTML');

const rows: { name: string; markup: string; text: string }[] = [
  {
    name: 'labels of a definition list, each on the line of its value',
    markup:
      '<dl><dt>Présidence</dt><dd>Aline <b>ARBRE</b></dd><div><dt>Présents</dt><dd>19</dd></div></dl><p>Vote</p>',
    text: 'Présidence\tAline ARBRE\nPrésents\t19\n\nVote',
  },
  {
    name: 'a definition list whose values are texts',
    markup: `<dl><dt>Tarifs</dt><dd>${'La cantine est trop chère. '.repeat(5)}</dd></dl>`,
    text: `Tarifs\n${'La cantine est trop chère. '.repeat(5).trim()}`,
  },
  {
    name: 'a definition list whose values are lists',
    markup: '<dl><dt>Présents</dt><dd><ul><li>Aline ARBRE</li><li>Bruno BOIS</li></ul></dd></dl>',
    text: 'Présents\n\nAline ARBRE\nBruno BOIS',
  },
];
for (const { name, markup, text } of rows)
  test(name, async () => assert.is((await textOf(markup)).text, text));

test.run();
