import type { OperativeItem } from '../../../schemas/deliberation.ts';
import type { Act } from '../../register.ts';
import { blocksOf, type TextBlock } from '../../tables/blocks.ts';
import { element, type Markup, xmlText } from '../lib/xml.ts';
import { metaOf, REFERENCES } from './meta.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The format needs a date and a body. */
export const hasDocument = ({ record }: Act): boolean =>
  Boolean(record.sitting.date) && record.operativeText.length > 0;

/** One act as Akoma Ntoso; null when its date or its body is not known. */
export function documentOf(act: Act): string | null {
  const { operativeText, sitting } = act.record;
  const { date } = sitting;
  if (!date || operativeText.length === 0) return null;
  const body = element('body', {}, operativeText.map(item));
  const parts = [metaOf(act, date), preface(act, date), preamble(act), body, conclusions(act)];
  return xmlText(
    element('akomaNtoso', { xmlns: NAMESPACE }, element('act', { name: 'deliberation' }, parts)),
  );
}

const p = (text: string): Markup => element('p', {}, text);

/** The paragraphs and tables of a text. */
const blocks = (text: string): Markup[] =>
  blocksOf(text).map((block) => (block.kind === 'table' ? table(block) : p(block.text)));

const table = ({ head, rows }: Extract<TextBlock, { kind: 'table' }>): Markup => {
  const row = (name: 'th' | 'td') => (cells: string[]) =>
    element(
      'tr',
      {},
      cells.map((cell) => element(name, {}, p(cell))),
    );
  return element('table', {}, (head ? [head] : []).map(row('th')), rows.map(row('td')));
};

function preface({ record, authority }: Act, date: string): Markup {
  const words = [
    element('docAuthority', {}, authority.authority.name),
    element('docType', {}, 'Délibération'),
    record.number === null ? null : element('docNumber', {}, record.number),
    element('docDate', { date }, date),
    record.subject === null ? null : element('docTitle', {}, record.subject),
  ];
  return element('preface', {}, element('longTitle', {}, element('p', {}, words)));
}

function preamble({ record: { legalBases, recitals, rationale } }: Act): Markup | null {
  const group = (name: string, eId: string, one: string, texts: string[]) =>
    texts.length === 0
      ? null
      : element(
          name,
          { eId: `${eId}s` },
          texts.map((text, i) => element(one, { eId: `${eId}_${i + 1}` }, p(text))),
        );
  const parts = [
    group('citations', 'cit', 'citation', legalBases),
    group('recitals', 'rec', 'recital', recitals),
    rationale.length === 0
      ? null
      : element('container', { eId: 'rationale', name: 'rationale' }, rationale.flatMap(blocks)),
  ];
  return parts.some((part) => part !== null) ? element('preamble', {}, parts) : null;
}

/** « Article 1 » is an article; a point without a name is a paragraph. */
function item({ label, text }: OperativeItem, i: number): Markup {
  const eId = `${label ? 'art' : 'para'}_${i + 1}`;
  const content = element('content', { eId: `${eId}__content` }, blocks(text));
  return label
    ? element('article', { eId }, element('num', {}, label), content)
    : element('paragraph', { eId }, content);
}

function conclusions({ record: { signedOn, signatory } }: Act): Markup | null {
  if (!signedOn && !signatory) return null;
  const { person, role } = REFERENCES;
  return element(
    'conclusions',
    {},
    signedOn ? element('p', {}, element('date', { date: signedOn }, signedOn)) : null,
    signatory
      ? element(
          'p',
          {},
          element(
            'signature',
            {},
            element('person', { refersTo: `#${person}` }, signatory.name),
            signatory.capacity ? element('role', { refersTo: `#${role}` }, signatory.capacity) : null,
          ),
        )
      : null,
  );
}
