import { resolve } from 'node:path';
import type { Diagnostic } from '../schemas/deliberation.ts';
import { makeCommon } from './build/common.ts';
import { type CouncilsOptions, makeCouncils } from './build/councils.ts';
import type { Making } from './build/making.ts';
import type { CouncilNote } from './build/note.ts';
import { publicAddress } from './exports/lib/about.ts';
import { addCommonPieces } from './exports/write.ts';
import { readLedgers } from './ledger/file.ts';
import { digestOf } from './output/act-digest.ts';
import { bringingUpToDate } from './output/kept.ts';
import { type Places, placesIn } from './store/places.ts';

interface BuildOptions extends CouncilsOptions {
  /** The folder of the councils. */
  from: string;
  /** The folder of the site: brought up to date at the end, once all is written. */
  out: string;
  /** Called when all is read. */
  onReadAll?: () => void;
  /** The moment: what is to be published from a later one is not shown yet. */
  now?: Date;
  /** Shows what is not published yet too, with a mark. */
  drafts?: boolean;
  /** Leaves the search index out, which is measured apart. */
  withoutSearch?: boolean;
}

export interface Built {
  councils: CouncilNote[];
  /** What was found in no council's folder. */
  findings: Diagnostic[];
  pages: number;
}

/**
 * Documents → records → checks → data and site. What could be published is, whatever was refused. Councils are
 * made one after the other, or two at once when there is much to do, so that memory holds few of them; one whose
 * folder did not change is not even read, and what is about all of them is made from what was noted of each.
 */
export async function build({
  from,
  out,
  now = new Date(),
  drafts = false,
  withoutSearch = false,
  ...options
}: BuildOptions): Promise<Built> {
  const places = await placesIn(from);
  const ledgers = await readLedgers(from);
  const frame = { ...frameOf(places), isPreview: drafts, withoutSearch };
  const afresh = options.reread ?? false;
  return bringingUpToDate(resolve(out), {
    afresh,
    fill: async (run) => {
      const making = { run, frame, shared: sharedIn(frame), now, drafts };
      addCommonPieces(places.findings, run.pieces);
      try {
        const councils = await makeCouncils(places.councils, ledgers, making, options);
        options.onReadAll?.();
        const pages = await makeCommon(councils, places.findings, making);
        return { councils, findings: places.findings, pages };
      } finally {
        // Nothing was indexed when nothing changed.
        if (!run.isUntouched) await (await import('../site/build.ts')).endIndexing();
      }
    },
  });
}

function frameOf({ councils }: Places): Making['frame'] {
  const authorities = councils.map(({ authority }) => authority);
  const address = publicAddress({ authorities });
  return { authorities, address, basePath: address ? new URL(address).pathname : '/' };
}

/** Every page may name the councils that are invented, and tell one register from several. */
const sharedIn = ({ authorities, address, basePath, isPreview, withoutSearch }: Making['frame']): string =>
  digestOf(
    address,
    basePath,
    isPreview,
    withoutSearch,
    authorities.map(({ slug, authority: { name, fictional } }) => [slug, name, fictional]),
  );
