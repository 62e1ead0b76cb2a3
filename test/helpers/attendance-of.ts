import type { Fact } from '../../pipeline/document.ts';
import { attendance } from '../../pipeline/fields/attendance.ts';
import { emptySections } from '../../pipeline/layouts/sections.ts';
import type {
  AttendanceChange,
  Diagnostic,
  Proxy as GivenProxy,
  Person,
} from '../../schemas/deliberation.ts';
import { passageOf } from './passage-of.ts';

/** Names parted by « | »; a proxy is « grantor > holder », « ? » when nobody is named; what is left out is empty. */
export interface Lists {
  present?: string;
  proxies?: string;
  absent?: string;
  excused?: string;
  changes?: string;
}

const CHAIR: Person = { name: 'Paul CHAIR' };

/** The facts of an attendance section of this text. */
export function attendanceFacts(
  text: string,
  chair: Person | null = CHAIR,
  presentCount: number | null = null,
  diagnostics: Diagnostic[] = [],
): Fact[] {
  const act = { ...emptySections(), attendance: passageOf(text) };
  const draft = { sitting: { chair, presentCount } };
  const context = { act, draft, document: { file: 'acte.txt' }, authority: null, diagnostics };
  return attendance.extract(context as unknown as Parameters<typeof attendance.extract>[0]);
}

/** What is reported of an attendance section: the code and the words of each finding. */
export function reportedIn(
  text: string,
  presentCount: number | null = null,
): [code: string, quote: string | undefined][] {
  const diagnostics: Diagnostic[] = [];
  attendanceFacts(text, null, presentCount, diagnostics);
  return diagnostics.map(({ code, quote }) => [code, quote]);
}

/** The lists of an attendance section, as a table of tests writes them. */
export function listsIn(text: string, presentCount: number | null = null): Lists {
  const lists: Lists = {};
  for (const { pointer, value } of attendanceFacts(text, CHAIR, presentCount)) {
    const list = pointer.split('/')[2] as keyof Lists;
    lists[list] = lists[list] === undefined ? shown(list, value) : `${lists[list]}|${shown(list, value)}`;
  }
  return lists;
}

function shown(list: keyof Lists, value: unknown): string {
  if (list === 'proxies') {
    const { grantor, holder, scope } = value as GivenProxy;
    return `${grantor.name} > ${holder?.name ?? '?'}${scope ? ` (${scope})` : ''}`;
  }
  if (list === 'changes') {
    const { person, kind, time, items } = value as AttendanceChange;
    return [person.name, kind, time ?? '', (items ?? []).join('+')].join(' ').replace(/\s+/g, ' ').trim();
  }
  return (value as Person).name;
}
