import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Content, html, joined, raw } from '../../site/html.ts';
import { relative, rooted, rootOf } from '../../site/relative.ts';

const values: { name: string; value: Content; expected: string }[] = [
  {
    name: 'text is escaped',
    value: '<b>"Tom" & l\'ami</b>',
    expected: '&lt;b&gt;&quot;Tom&quot; &amp; l&#39;ami&lt;/b&gt;',
  },
  { name: 'an entity is text', value: '&lt;', expected: '&amp;lt;' },
  {
    name: 'template syntax is text',
    value: '{{ site }} <%= x %> {% raw %}',
    expected: '{{ site }} &lt;%= x %&gt; {% raw %}',
  },
  { name: 'markup stays', value: html`<b>${'<'}</b>`, expected: '<b>&lt;</b>' },
  { name: 'raw stays', value: raw('<br>'), expected: '<br>' },
  { name: 'zero is shown', value: 0, expected: '0' },
  { name: 'null shows nothing', value: null, expected: '' },
  { name: 'undefined shows nothing', value: undefined, expected: '' },
  { name: 'false shows nothing', value: false, expected: '' },
  { name: 'empty text shows nothing', value: '', expected: '' },
  { name: 'lists are joined and escaped', value: ['<', [raw('<i>'), null, 1]], expected: '&lt;<i>1' },
];

const escaping = suite('html');
for (const { name, value, expected } of values)
  escaping(name, () => assert.is(String(html`(${value})`), `(${expected})`));
escaping('the spaces of the template do not break before its signs; those of values are kept', () =>
  assert.is(String(html`<p>n° ${1} : ${'a : b'} ?</p>`), '<p>n°\u00a01\u00a0: a : b\u00a0?</p>'),
);
escaping('joined leaves empty contents out', () =>
  assert.is(String(joined(['a', null, '', '<', false], html` · `)), 'a · &lt;'),
);
escaping.run();

const addresses: { name: string; markup: string; url: string; expected: string }[] = [
  { name: 'home', markup: '<a href="/annees/">', url: '/', expected: '<a href="./annees/">' },
  { name: 'to home', markup: '<a href="/">', url: '/annees/', expected: '<a href="../">' },
  { name: 'deep', markup: '<img src="/a.svg">', url: '/a/b/c/', expected: '<img src="../../../a.svg">' },
  {
    name: 'file',
    markup: '<form action="/recherche/">',
    url: '/a/f.html',
    expected: '<form action="../recherche/">',
  },
  { name: 'anchors stay', markup: '<a href="#x">', url: '/a/', expected: '<a href="#x">' },
  {
    name: 'other sites stay',
    markup: '<a href="https://x.fr/">',
    url: '/a/',
    expected: '<a href="https://x.fr/">',
  },
  { name: 'no scheme stays', markup: '<a href="//x.fr/">', url: '/a/', expected: '<a href="//x.fr/">' },
  {
    name: 'text is no attribute',
    markup: String(html`<p>${' href="/x"'}</p>`),
    url: '/a/',
    expected: '<p> href=&quot;/x&quot;</p>',
  },
];

const relatively = suite('relative');
for (const { name, markup, url, expected } of addresses)
  relatively(name, () => assert.is(relative(markup, url), expected));
relatively('rooted', () => assert.is(rooted('<a href="/a/">', '/registre/'), '<a href="/registre/a/">'));
relatively('way to the root', () =>
  assert.equal(['/', '/a/', '/a/b/c.xml'].map(rootOf), ['./', '../', '../../']),
);
relatively.run();
