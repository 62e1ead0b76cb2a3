import type { Deliberation, Tally } from '../schemas/deliberation.ts';
import type { ActSections, Draft, SourceDocument } from './document.ts';
import { slug } from './french/fold.ts';
import { schemaAddress } from './schemas.ts';
import { PIPELINE_VERSION } from './version.ts';

const tally = (): Tally => ({ count: null, names: [] });

/** A record that says nothing yet, but of its source. */
export function emptyDraft(document: SourceDocument, act: ActSections): Draft {
  const optical = opticalPages(document, act);
  return {
    $schema: schemaAddress('deliberation'),
    id: '',
    number: null,
    authority: { name: null, siren: null },
    body: null,
    sitting: {
      date: null,
      noticeDate: null,
      kind: null,
      place: null,
      startTime: null,
      chair: null,
      secretaries: [],
      membersInOffice: null,
      presentCount: null,
      voters: null,
      quorum: null,
    },
    attendance: { present: [], proxies: [], absent: [], excused: [], changes: [] },
    subject: null,
    rapporteur: null,
    legalBases: [],
    recitals: [],
    rationale: [],
    operativeText: [],
    vote: {
      outcome: null,
      majority: null,
      ballot: null,
      inFavour: tally(),
      against: tally(),
      abstentions: tally(),
      notVoting: tally(),
    },
    amounts: [],
    topic: null,
    receipt: null,
    signedOn: null,
    publishedOn: null,
    signatory: null,
    source: {
      file: document.file.split('/').at(-1) ?? document.file,
      mediaType: document.mediaType,
      sha256: document.sha256,
      pages: document.pages.length,
      pageRange: act.pages,
      textLayer: document.textLayer,
      ...(optical.length > 0 && { opticalPages: optical }),
      size: document.size,
    },
    pipelineVersion: PIPELINE_VERSION,
  };
}

/** The images of an act, in a document that has pages of text too. */
function opticalPages({ textLayer, pages }: SourceDocument, { pages: [first, last] }: ActSections): number[] {
  if (textLayer !== 'text') return [];
  const images = pages.filter(({ number, isOptical }) => isOptical && number >= first && number <= last);
  return images.map(({ number }) => number);
}

/**
 * Gives each record of one document its stable id: authority/sitting date/number. The authority is named by
 * its folder when the document stands in one, else as printed; an act without a number, by its file and rank.
 */
export function identify(records: Deliberation[], authoritySlug?: string): Deliberation[] {
  const taken = new Set<string>();
  return records.map((record, index) => {
    const authority = authoritySlug ?? slug(record.authority.name ?? 'autorite-inconnue');
    const folder = `${authority}/${record.sitting.date ?? 'sans-date'}`;
    const own = `${folder}/${slug(record.number ?? '') || unnumbered(record, index, records.length)}`;
    let id = own;
    for (let n = 2; taken.has(id); n++) id = `${own}-${n}`;
    taken.add(id);
    return { ...record, id };
  });
}

/** Two unnumbered acts of a sitting stand in two files, or at two places of one. */
function unnumbered({ source }: Deliberation, index: number, count: number): string {
  const stem = slug(source.file.replace(/\.[^.]*$/, '')) || 'acte';
  return count === 1 ? stem : `${stem}-${index + 1}`;
}
