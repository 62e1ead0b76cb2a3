import type { Deliberation, Diagnostic, Vote } from '../../../schemas/deliberation.ts';
import { frenchDate } from '../../french/dates/calendar.ts';
import { several } from '../../french/phrasing.ts';
import type { Act } from '../../register.ts';
import type { Proposal } from './proposal.ts';

/** What is to be done with one file, its acts with their doubts first. */
export function cardOf(proposal: Proposal, acts: readonly Act[]): string {
  const { path, kind } = proposal;
  if (kind === 'refused') return `${path}\n  ✗ Refusé : ${proposal.why}\n`;
  if (kind === 'known') return `${path}\n  Déjà déposé : ${proposal.file}\n`;
  const { document, doubt } = proposal;
  const count = acts.length > 1 ? `\n  Ce document tient ${acts.length} actes` : '';
  const question = doubt ? `\n  ? ${doubt}` : '';
  return `${path}\n  À ranger dans ${document.file}${count}${question}\n${acts.map(actCard).join('')}`;
}

const SIGNS = { error: '✗ Bloque la publication :', warning: '! À vérifier :', info: 'i' };

function actCard({ record, findings }: Act): string {
  const { number, sitting, subject } = record;
  const name = number ? `Délibération n° ${number}` : 'Délibération sans numéro';
  const day = sitting.date ? `séance du ${frenchDate(sitting.date)}` : 'séance sans date';
  const lines = [
    ...[...findings].sort(byGravity).map(({ severity, message }) => `${SIGNS[severity]} ${message}`),
    `Objet      ${subject?.replace(/\s+/g, ' ') ?? 'non trouvé'}`,
    `Résultat   ${voteOf(record.vote)}`,
    `Présences  ${attendanceOf(record)}`,
    ...(record.signatory ? [`Signataire ${record.signatory.name}`] : []),
    ...pagesOf(record),
  ];
  return `  ${name}, ${day}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

const GRAVITY = ['error', 'warning', 'info'];
const byGravity = (a: Diagnostic, b: Diagnostic): number =>
  GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity);

const OUTCOMES = {
  adopted: 'adoptée',
  rejected: 'rejetée',
  withdrawn: 'retirée de l’ordre du jour',
  adjourned: 'ajournée',
  noted: 'le conseil prend acte',
};

function voteOf({ outcome, majority, inFavour, against, abstentions }: Vote): string {
  const counts = [
    [inFavour.count, 'pour'],
    [against.count, 'contre'],
    [abstentions.count, 'abstention(s)'],
  ].flatMap(([count, word]) => (count === null ? [] : `${count} ${word}`));
  const how = majority === 'unanimous' ? ' à l’unanimité' : majority === 'majority' ? ' à la majorité' : '';
  return [outcome ? `${OUTCOMES[outcome]}${how}` : 'non trouvé', ...counts].join(', ');
}

function attendanceOf({ attendance, sitting }: Deliberation): string {
  const { present, proxies, absent, excused } = attendance;
  const office = sitting.membersInOffice === null ? '' : ` sur ${sitting.membersInOffice} en exercice`;
  return (
    `${several(present.length, 'présent')}${office}, ${several(proxies.length, 'pouvoir')}, ` +
    several(absent.length + excused.length, 'absent')
  );
}

function pagesOf({ source: { pages, pageRange } }: Deliberation): string[] {
  const [first, last] = pageRange ?? [1, pages];
  if (pages === 1) return [];
  return [`Pages      ${first === last ? first : `${first} à ${last}`} sur ${pages}`];
}
