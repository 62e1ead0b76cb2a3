import type { WrittenFile } from '../../pipeline/exports/export.ts';
import { LICENCE } from '../../pipeline/exports/lib/about.ts';
import type { ActView } from '../data/act.ts';
import type { MemberView } from '../data/member.ts';
import type { SittingView } from '../data/sitting.ts';
import type { Site } from '../data.ts';
import { type Html, raw } from '../html.ts';

/** Data for search engines. It is no script: a browser never runs it, and no text of an act can close it. */
export const structuredData = (data: object): Html =>
  raw(
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c')}</script>\n`,
  );

const council = ({ name }: { name: string }) => ({ '@type': 'GovernmentOrganization', name });

const url = (path: string, address: string | null) => (address ? { url: address + path.slice(1) } : {});

export const legislation = (act: ActView, address: string | null) => ({
  '@type': 'Legislation',
  name: act.title,
  ...(act.record.number ? { legislationIdentifier: act.record.number } : {}),
  legislationType: 'Délibération',
  inLanguage: 'fr',
  ...(act.sitting.date ? { legislationDate: act.sitting.date } : {}),
  ...(act.record.publishedOn ? { datePublished: act.record.publishedOn } : {}),
  legislationPassedBy: council(act.authority),
  license: LICENCE.address,
  ...url(act.path, address),
});

export const event = (sitting: SittingView, address: string | null) => ({
  '@type': 'Event',
  name: `${sitting.title}, ${sitting.authority.name}`,
  ...(sitting.date ? { startDate: sitting.date } : {}),
  ...(sitting.facts.place ? { location: { '@type': 'Place', name: sitting.facts.place } } : {}),
  organizer: council(sitting.authority),
  ...url(sitting.path, address),
});

/** The data of all councils, for the search engines of data sets. */
export const dataset = (
  { options: { address }, authorities, years }: Site,
  files: readonly WrittenFile[],
) => ({
  '@type': 'Dataset',
  name: 'Délibérations des conseils',
  description:
    'Les délibérations publiées, avec leur vote, les présents, les montants et les mots de l’acte dont vient chaque donnée.',
  inLanguage: 'fr',
  license: LICENCE.address,
  isAccessibleForFree: true,
  creator: authorities.map(council),
  ...(years.length > 0 ? { temporalCoverage: `${years.at(-1)?.year}/${years[0]?.year}` } : {}),
  ...(address
    ? {
        distribution: files.map(({ path, mediaType, title }) => ({
          '@type': 'DataDownload',
          name: title,
          encodingFormat: mediaType,
          contentUrl: address + path,
        })),
      }
    : {}),
  ...url('/donnees/', address),
});

export const elected = (member: MemberView, address: string | null) => ({
  '@type': 'Person',
  name: member.name,
  memberOf: council(member.authority),
  ...url(member.path, address),
});
