import { slug } from '../../french/fold.ts';
import type { Act } from '../../register.ts';
import { element, type Markup } from '../lib/xml.ts';

/** eIds of what the text refers to. `editor` made the file: the source of its metadata. */
export const REFERENCES = {
  editor: 'registre',
  authority: 'authority',
  person: 'signatory',
  role: 'capacity',
} as const;

/** Identification as work, expression and manifestation, and who or what the document names. */
export const metaOf = (act: Act, date: string): Markup =>
  element('meta', {}, identification(act, date), references(act));

const SOURCE = { source: `#${REFERENCES.editor}` };

function identification({ record, authority }: Act, date: string): Markup {
  const work = `/akn/fr/act/deliberation/${authority.slug}/${date}/${record.id.split('/').at(-1)}`;
  const expression = `${work}/fra@${date}`;
  return element(
    'identification',
    SOURCE,
    element(
      'FRBRWork',
      {},
      common(work, '', date, REFERENCES.authority),
      value('FRBRcountry', 'fr'),
      value('FRBRsubtype', 'deliberation'),
      record.number === null ? null : value('FRBRnumber', record.number),
    ),
    element(
      'FRBRExpression',
      {},
      common(expression, '', date, REFERENCES.authority),
      element('FRBRlanguage', { language: 'fra' }),
    ),
    element(
      'FRBRManifestation',
      {},
      common(expression, '.xml', date, REFERENCES.editor),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

const value = (name: string, text: string): Markup => element(name, { value: text });

const common = (address: string, ending: string, date: string, author: string): Markup[] => [
  value('FRBRthis', `${address}/!main${ending}`),
  value('FRBRuri', `${address}${ending}`),
  element('FRBRdate', { date, name: 'sitting' }),
  element('FRBRauthor', { href: `#${author}` }),
];

function references({ record: { signatory }, authority }: Act): Markup {
  const { editor, authority: council, person, role } = REFERENCES;
  const named = (kind: string, eId: string, folder: string, showAs: string) =>
    element(`TLC${kind}`, { eId, href: `/akn/ontology/${folder}/${slug(showAs)}`, showAs });
  return element(
    'references',
    SOURCE,
    named('Organization', editor, 'organization', 'Registre ouvert'),
    named('Organization', council, 'organization', authority.authority.name),
    signatory ? named('Person', person, 'person', signatory.name) : null,
    signatory?.capacity ? named('Role', role, 'role', signatory.capacity) : null,
  );
}
