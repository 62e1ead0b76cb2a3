import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that the tests of this process write, taken away when it ends, whatever failed. */
const all = mkdtempSync(join(tmpdir(), 'registre-test-'));
process.once('exit', () => rmSync(all, { recursive: true, force: true }));

/** A new folder, and room for others beside it. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(all, 'folder-'));
