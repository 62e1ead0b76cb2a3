import type { Diagnostic } from '../../schemas/deliberation.ts';
import { isOfSitting } from '../checks/index.ts';
import { frenchDate } from '../french/dates/calendar.ts';
import { several } from '../french/phrasing.ts';
import type { AcceptedFinding, Act } from '../register.ts';
import type { WholeRegister } from './register.ts';

/** ready: nothing was found. noted: published with what was found. blocked: an error keeps it back. */
type State = 'ready' | 'noted' | 'blocked';

interface ReportedAct {
  id: string;
  number: string | null;
  subject: string | null;
  state: State;
  findings: Diagnostic[];
  accepted: AcceptedFinding[];
}

interface ReportedSitting {
  authority: string;
  name: string;
  date: string | null;
  acts: ReportedAct[];
  /** About the whole sitting. */
  findings: Diagnostic[];
}

/** What a clerk reads before publishing: sitting by sitting, then what belongs to no act. */
interface ClerkReport {
  counts: Record<State, number>;
  sittings: ReportedSitting[];
  findings: Diagnostic[];
}

/** All acts of the register, those it keeps back with them. */
export function clerkReport({ acts, blocked, findings }: WholeRegister): ClerkReport {
  const sittings = new Map<string, ReportedSitting>();
  for (const act of [...acts, ...blocked].sort(byPlace)) {
    const { slug, authority } = act.authority;
    const { date } = act.record.sitting;
    const key = `${slug}/${date}`;
    const sitting = sittings.get(key) ?? {
      authority: slug,
      name: authority.name,
      date,
      acts: [],
      findings: [],
    };
    sitting.acts.push(reported(act, blocked.includes(act)));
    sitting.findings.push(...act.findings.filter(isOfSitting));
    sittings.set(key, sitting);
  }
  const states = [...sittings.values()].flatMap(({ acts }) => acts.map(({ state }) => state));
  const count = (state: State) => states.filter((own) => own === state).length;
  const ofActs = new Set(blocked.flatMap((act) => act.findings));
  return {
    counts: { ready: count('ready'), noted: count('noted'), blocked: count('blocked') },
    sittings: [...sittings.values()],
    findings: findings.filter((finding) => !ofActs.has(finding)),
  };
}

/** The sort is stable: inside a sitting the register's own order stays. */
function byPlace(a: Act, b: Act): number {
  const [left, right] = [a, b].map(
    ({ authority, record }) => `${authority.slug}/${record.sitting.date ?? ''}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : Number(left !== right);
}

function reported({ record, findings, accepted }: Act, isBlocked: boolean): ReportedAct {
  const own = findings.filter((finding) => !isOfSitting(finding));
  return {
    id: record.id,
    number: record.number,
    subject: record.subject,
    state: isBlocked ? 'blocked' : own.length > 0 ? 'noted' : 'ready',
    findings: own,
    accepted,
  };
}

/** The report in French, for a terminal. */
export function reportText({ counts, sittings, findings }: ClerkReport): string {
  const total = [
    several(counts.ready, 'acte prêt', 'actes prêts'),
    several(counts.noted, 'avec constats', 'avec constats'),
    several(counts.blocked, 'bloqué'),
  ].join(', ');
  const apart =
    findings.length > 0 ? `Hors des actes\n${findings.map((own) => lineOf(own, '  ')).join('')}\n` : '';
  return `${sittings.map(sittingText).join('\n')}\n${apart}${total}.\n`;
}

const TITLES: [State, string][] = [
  ['blocked', 'Bloqués : à corriger avant de publier'],
  ['noted', 'Publiés avec des constats'],
];

function sittingText({ name, date, acts, findings }: ReportedSitting): string {
  const shared = sharedFindings(acts);
  const groups = TITLES.flatMap(([state, title]) => {
    const own = acts.filter((act) => act.state === state);
    const texts = own.map((act) => actText(act, shared)).join('');
    return own.length > 0 ? `  ${title} (${own.length})\n${texts}` : [];
  });
  const common = [...shared.values()].map(
    ({ finding, acts }) => `  Sur ${acts.length} actes (${namesOf(acts)})\n${lineOf(finding, '      ')}`,
  );
  const ready = acts.filter(({ state }) => state === 'ready');
  const held = date ? `séance du ${frenchDate(date)}` : 'séance sans date';
  const first = ready.length > 0 ? `  Prêts (${ready.length}) : ${namesOf(ready)}\n` : '';
  const whole =
    findings.length > 0 ? `  Sur la séance\n${findings.map((own) => lineOf(own, '      ')).join('')}` : '';
  return `${name}, ${held}\n${first}${groups.join('')}${common.join('')}${whole}`;
}

const namesOf = (acts: readonly ReportedAct[]): string =>
  acts.map(({ number, id }) => number ?? id.split('/').at(-1) ?? id).join(', ');

/** What the heading of minutes says wrong, all their acts say wrong: such findings are told once. */
function sharedFindings(acts: readonly ReportedAct[]) {
  const all = new Map<string, { finding: Diagnostic; acts: ReportedAct[] }>();
  for (const act of acts)
    for (const finding of act.findings) {
      const known = all.get(keyOf(finding)) ?? { finding, acts: [] };
      known.acts.push(act);
      all.set(keyOf(finding), known);
    }
  return new Map([...all].filter(([, { acts }]) => acts.length > 1));
}

const keyOf = ({ code, file, message }: Diagnostic): string => [code, file, message].join('|');

function actText(
  { number, subject, id, findings }: ReportedAct,
  shared: ReadonlyMap<string, unknown>,
): string {
  const own = findings.filter((finding) => !shared.has(keyOf(finding)));
  const title = [number, subject].filter(Boolean).join(' · ') || id;
  return `    ${title}\n${own.map((finding) => lineOf(finding, '      ')).join('')}`;
}

const SIGNS = { error: '✗', warning: '!', info: 'i' } as const;
const QUOTE = 80;

/** « ! 2024-007.pdf, page 2, « 9 » : L’acte dit 9 votants… » and the remedy below. */
function lineOf({ severity, file, place, quote, message, remedy, code }: Diagnostic, margin: string): string {
  const words = quote?.replace(/\s+/g, ' ').trim();
  const shown = words && (words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words);
  const where = [file, place && `page ${place.page}`, shown && `« ${shown} »`].filter(Boolean).join(', ');
  const lines = [
    `${SIGNS[severity]} ${where}`,
    `  ${message} [${code}]`,
    ...(remedy ? [`  → ${remedy}`] : []),
  ];
  return lines.map((line) => `${margin}${line}\n`).join('');
}
