import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Person } from '../../../schemas/deliberation.ts';
import { frenchDate } from '../../french/dates/calendar.ts';
import { listed } from '../../french/phrasing.ts';
import type { Act } from '../../register.ts';
import { blocksOf, type TextBlock } from '../../tables/blocks.ts';
import type { SittingLife } from '../sitting-life.ts';
import { numberOf, resultOf, subjectOf } from './list.ts';

/** Where the secretary writes. */
const TO_WRITE = '[à compléter]';

/**
 * The skeleton of the minutes. CGCT, art. L2121-15: date and hour, chair, members present or represented,
 * secretaries, quorum, agenda, deliberations, the result of votes with names when the ballot is public, and
 * what was said, which no act tells.
 */
export async function minutesDocx(sitting: SittingLife): Promise<Buffer> {
  const { authority } = sitting.authority;
  const acts = sitting.acts.map(({ act }) => act);
  const children = [
    line(`${authority.name} – ${authority.body}`),
    title('Procès-verbal', HeadingLevel.TITLE),
    line(`Séance du ${frenchDate(sitting.date)}`),
    ...opening(acts),
    title('Ordre du jour', HeadingLevel.HEADING_1),
    ...acts.map((act) => new Paragraph({ text: subjectOf(act), bullet: { level: 0 } })),
    ...acts.flatMap(item),
    title('Fin de la séance', HeadingLevel.HEADING_1),
    fact('Séance levée à', null),
    line('Procès-verbal arrêté au commencement de la séance du : '),
    line('Signature de la présidence :'),
    line('Signature du secrétariat de séance :'),
  ];
  return Packer.toBuffer(
    new Document({
      title: `Procès-verbal, séance du ${frenchDate(sitting.date)}`,
      creator: authority.name,
      styles: {
        default: { document: { run: { font: 'Liberation Sans', size: 22, language: { value: 'fr-FR' } } } },
      },
      sections: [{ children }],
    }),
  );
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const title = (text: string, heading: Level) => new Paragraph({ text, heading });
const line = (text: string) => new Paragraph({ text, spacing: { after: 120 } });
const fact = (label: string, value: string | number | null) =>
  new Paragraph({
    spacing: { after: 80 },
    children: [new TextRun({ text: `${label} : `, bold: true }), new TextRun(String(value ?? TO_WRITE))],
  });

/** What the acts of the sitting agree on; attendance is that of the first point. */
function opening(acts: readonly Act[]): Paragraph[] {
  const sittings = acts.map(({ record }) => record.sitting);
  const notice = agreed(sittings.map(({ noticeDate }) => noticeDate));
  const attendance = acts[0]?.record.attendance;
  return [
    fact('Convocation du', notice && frenchDate(notice)),
    fact('Lieu', agreed(sittings.map(({ place }) => place))),
    fact('Heure', agreed(sittings.map(({ startTime }) => startTime))),
    fact('Présidence', agreed(sittings.map(({ chair }) => chair?.name ?? null))),
    fact('Secrétariat', agreed(sittings.map(({ secretaries }) => names(secretaries)))),
    fact('Membres en exercice', agreed(sittings.map(({ membersInOffice }) => membersInOffice))),
    fact('Quorum', agreed(sittings.map(({ quorum }) => quorum))),
    title('Présences au premier point', HeadingLevel.HEADING_1),
    fact('Présents', names(attendance?.present ?? [])),
    fact(
      'Pouvoirs',
      listed(
        (attendance?.proxies ?? []).map(
          ({ grantor, holder }) => `${grantor.name} à ${holder?.name ?? TO_WRITE}`,
        ),
      ) || null,
    ),
    fact('Absents', names([...(attendance?.absent ?? []), ...(attendance?.excused ?? [])])),
    title('Approbation du procès-verbal précédent', HeadingLevel.HEADING_1),
    line(TO_WRITE),
  ];
}

/** One point of the agenda: what was said is left to write. */
function item(act: Act): (Paragraph | Table)[] {
  const { record } = act;
  const { vote } = record;
  const named: [label: string, people: Person[]][] = [
    ['Pour', vote.inFavour.names],
    ['Contre', vote.against.names],
    ['Abstentions', vote.abstentions.names],
    ['Ne prennent pas part au vote', vote.notVoting.names],
  ];
  return [
    title(`${numberOf(act)} – ${subjectOf(act)}`, HeadingLevel.HEADING_1),
    fact('Rapport de', record.rapporteur?.name ?? null),
    fact('Discussion', null),
    ...record.operativeText.flatMap(({ text }) => blocksOf(text).map(decided)),
    fact('Vote', vote.outcome ? resultOf(act) : null),
    ...named.flatMap(([label, people]) => (people.length > 0 ? fact(label, names(people)) : [])),
    ...record.attendance.changes.map(({ text }) => fact('Arrivée ou départ', text)),
  ];
}

const decided = (block: TextBlock): Paragraph | Table =>
  block.kind === 'paragraph'
    ? line(block.text)
    : new Table({
        rows: [
          ...(block.head ? [row(block.head, { tableHeader: true })] : []),
          ...block.rows.map((cells) => row(cells)),
        ],
      });

const row = (cells: readonly string[], options: { tableHeader?: boolean } = {}): TableRow =>
  new TableRow({
    ...options,
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });

const names = (people: readonly Person[]): string | null => listed(people.map(({ name }) => name)) || null;

/** The one value that those who speak give; nothing when they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [value = null, ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? value : null;
}
