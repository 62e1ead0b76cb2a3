import { load } from 'cheerio';
import type { Receipt } from '../../schemas/deliberation.ts';

/** What a file of the @ctes system says of an act. */
export interface ActesMessage {
  /** Null in the message sent, which has no identifier; the sending date is in none of them. */
  receipt: Receipt | null;
  date: string | null;
  number: string | null;
  /** Matière of level 2 that the sender declared. */
  topic: string | null;
}

type Attributes = Record<string, string>;

interface MessageElement {
  name: string;
  attributes: Attributes;
  text(): string;
}

/**
 * Reads the State's acknowledgement (`ARActe`), the message that it acknowledges (`Acte`) or the envelope it
 * was sent in, whatever the prefix. Null when the XML is something else, or names no act.
 */
export function parseActesMessage(xml: string): ActesMessage | null {
  const elements = elementsOf(xml);
  const [root] = elements;
  switch (root?.name) {
    case 'ARActe':
      return acknowledgement(root.attributes, elements);
    case 'Acte':
      return sent(root.attributes, elements);
    case 'EnveloppeCLMISILL':
      return envelope(elements);
    default:
      return null;
  }
}

function elementsOf(xml: string): MessageElement[] {
  const $ = load(xml, { xml: true });
  return $('*')
    .toArray()
    .flatMap((node) =>
      'tagName' in node
        ? {
            name: localName(node.tagName),
            attributes: byLocalName($(node).attr() ?? {}),
            text: () => $(node).text(),
          }
        : [],
    );
}

function acknowledgement({ IDActe = '', DateReception = '' }: Attributes, elements: MessageElement[]) {
  const id = idOf(IDActe);
  if (!id) return null;
  const receipt = { ...id, sentOn: null, receivedOn: DATE.test(DateReception) ? DateReception : null };
  return { receipt, date: id.date, number: id.number, topic: topicIn(elements) };
}

function sent({ Date: date = '', NumeroInterne: number = '' }: Attributes, elements: MessageElement[]) {
  return DATE.test(date) && number ? { receipt: null, date, number, topic: topicIn(elements) } : null;
}

/** The envelope lists its forms: « 034-213401722-20210208-153466-DE-1-1_1.xml ». */
function envelope(elements: MessageElement[]): ActesMessage | null {
  for (const { name, text } of elements) {
    const id =
      name === 'NomFichier'
        ? idOf(
            text()
              .trim()
              .replace(/-1-1_\d+\.xml$/, ''),
          )
        : null;
    if (id)
      return {
        receipt: { ...id, sentOn: null, receivedOn: null },
        date: id.date,
        number: id.number,
        topic: null,
      };
  }
  return null;
}

function topicIn(elements: MessageElement[]): string | null {
  const codes = ['CodeMatiere1', 'CodeMatiere2'].map(
    (level) => elements.find(({ name }) => name === level)?.attributes.CodeMatiere,
  );
  return codes.every(Boolean) ? codes.join('.') : null;
}

const DATE = /^\d{4}-\d\d-\d\d$/;

/** « 034-213401722-20210208-153466-DE », as the system itself writes it: nothing is put right. */
function idOf(id: string): Omit<Receipt, 'sentOn' | 'receivedOn'> | null {
  const parts = /^(\d{3}|02[AB])-(\d{9})-(\d{4})(\d\d)(\d\d)-([\w.-]+)-(DE|AR|AU|AI|CC|BF)$/.exec(id);
  if (!parts) return null;
  const [, department = '', siren = '', year, month, day, number = '', nature] = parts;
  return {
    id,
    department,
    siren,
    date: `${year}-${month}-${day}`,
    number,
    nature: nature as Receipt['nature'],
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const byLocalName = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value.trim()]));
