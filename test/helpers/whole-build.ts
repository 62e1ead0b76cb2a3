import { rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../pipeline/cli.ts';
import { listener } from './listener.ts';
import { temporaryFolder } from './temporary.ts';

export interface WholeBuild {
  status: number;
  /** What the run told. */
  report: string;
  /** The councils' folders as the run left them. */
  store: string;
  /** The built site. */
  site: string;
}

export const DEPOSITED = join(import.meta.dirname, '../../deliberations');
const BAD = join(import.meta.dirname, '../fixtures-bad');

/** Bad files, put among the good acts of this sitting. */
export const BAD_SITTING = 'saint-exemple-sur-registre/2024-03-28';
export const BAD_FILES = ['empty.pdf', 'truncated.pdf', 'encrypted.pdf', 'unknown.xyz'];
/** A plan, put beside them. */
export const ANNEX = `${BAD_SITTING}/plan.txt`;

let done: Promise<WholeBuild> | undefined;

/** `registre build --reread` on all that is deposited here and a few bad files, once for all the tests. */
export function wholeBuild(): Promise<WholeBuild> {
  done ??= build();
  return done;
}

async function build(): Promise<WholeBuild> {
  const folder = await temporaryFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [store, site] = [join(folder, 'deliberations'), join(folder, 'site')];
  await cp(DEPOSITED, store, { recursive: true });
  for (const name of BAD_FILES) await cp(join(BAD, name), join(store, BAD_SITTING, name));
  await writeFile(join(store, ANNEX), 'Plan de situation de la parcelle. Échelle : 1/500.\n');
  const { stream, told } = listener();
  const argv = ['build', '--reread', '--from', store, '--out', site];
  const status = await main(argv, { in: process.stdin, out: stream, err: stream });
  return { status, report: told(), store, site };
}
