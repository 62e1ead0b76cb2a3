import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from '../../pipeline/exports/export.ts';
import { writeExports } from '../../pipeline/exports/write.ts';
import { Output } from '../../pipeline/output/output.ts';
import type { Register } from '../../pipeline/register.ts';
import { temporaryFolder } from '../helpers/temporary.ts';

export interface Written {
  /** Root of the site. */
  root: string;
  files: WrittenFile[];
  text(path: string): Promise<string>;
  json(path: string): Promise<unknown>;
  remove(): Promise<void>;
}

/** The exports of a register in a folder of their own, for other programs to read. */
export async function writtenOf(register: Register): Promise<Written> {
  const root = await temporaryFolder();
  const files = await writeExports(register, new Output(root));
  const text = (path: string) => readFile(join(root, path), 'utf8');
  return {
    root,
    files,
    text,
    json: async (path) => JSON.parse(await text(path)) as unknown,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
