import { BETWEEN_CONTACTS, FAX_BEFORE, SEAT_BEFORE, SERVICES } from '../french/privacy/contact-words.ts';
import { foldedWords } from './name-shapes.ts';

/** An address, a telephone number or an e-mail address, by its place in a text; a dwelling is a private person’s. */
interface Contact {
  kind: string;
  isDwelling?: boolean;
  start: number;
  end: number;
}

const MOBILE = /^(?:\+33\s?(?:\(0\)\s?)?|0033\s?|0)[67]/;
const SERVICE = foldedWords(SERVICES);

/** How far a link may go, and how far before a block its seat is looked for. */
const NEAR = 80;

/**
 * How to reach a body, which every act of some councils prints at its foot: a block of them after « Mairie » or
 * « Siège », or one that has a fax and nothing that would be one person’s. A service’s e-mail address is one alone.
 */
export function contactsOfBodies<T extends Contact>(contacts: readonly T[], text: string): Set<T> {
  const ofBodies = new Set<T>();
  for (const block of blocksOf(contacts, text))
    if (isOfBody(block, text)) for (const contact of block) ofBodies.add(contact);
  return ofBodies;
}

function blocksOf<T extends Contact>(contacts: readonly T[], text: string): T[][] {
  const blocks: T[][] = [];
  for (const contact of contacts.toSorted((a, b) => a.start - b.start)) {
    const block = blocks.at(-1);
    const between = block && text.slice(block.at(-1)?.end, contact.start);
    if (block && between !== undefined && between.length <= NEAR && BETWEEN_CONTACTS.test(between))
      block.push(contact);
    else blocks.push([contact]);
  }
  return blocks;
}

function isOfBody(block: readonly Contact[], text: string): boolean {
  const words = block.map(({ kind, start, end }) => ({ kind, said: text.slice(start, end) }));
  if (block.some(({ isDwelling }) => isDwelling)) return false;
  const emails = words.filter(({ kind }) => kind === 'email');
  if (!emails.every(({ said }) => isOfService(said))) return false;
  const [first] = block;
  const before = (start: number) => text.slice(Math.max(0, start - NEAR), start);
  const hasMobile = words.some(({ kind, said }) => kind === 'phone' && MOBILE.test(said));
  const hasFax = block.some(({ kind, start }) => kind === 'phone' && FAX_BEFORE.test(before(start)));
  return (
    emails.length === block.length || SEAT_BEFORE.test(before(first?.start ?? 0)) || (hasFax && !hasMobile)
  );
}

/** « accueil.ville@… », « mairie-de-ville@… », « urbanisme@… » */
function isOfService(email: string): boolean {
  const [first = ''] = email.toLowerCase().split(/[@._+-]/, 1);
  return SERVICE.has(first);
}
