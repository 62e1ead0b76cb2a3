import { element } from './element.js';

// « l’école » is indexed as « l’ école »: elided articles are left out of a query, and glued back in a result.
const elided = /(^|\s)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/gi;
export const terms = (text) => text.replace(elided, '$1').replace(/['’]/g, ' ').trim();
const glued = (text) => text.replace(/(?<=\p{L})(['’]) (?=\p{L}|$)/gu, '$1');

// An excerpt is text with <mark> in it: no other markup of it is ever made.
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };
const plain = (text) => text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity]);
export const marked = (excerpt) =>
  told(excerpt)
    .split(/<\/?mark>/)
    .map((piece, rank) => (rank % 2 ? element('mark', {}, plain(piece)) : glued(plain(piece))));

// After « ¶ » stand words to find the act by: they are no sentence of it.
const told = (excerpt) => {
  const [text, words] = excerpt.split('¶');
  return text.includes('<mark>') || words === undefined ? cut(text.trim()) : words;
};

/** Says where words were left out: a text begins with a capital, and ends with a sign. */
const cut = (text) =>
  `${/^(?:<mark>)?\p{Lu}/u.test(text) ? '' : '…'}${text.replace(/,$/, '')}${/[.;:!?](?:<\/mark>)?$/.test(text) ? '' : '…'}`;
