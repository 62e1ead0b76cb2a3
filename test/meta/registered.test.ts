import { readdir } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checks } from '../../pipeline/checks/index.ts';
import { commands } from '../../pipeline/commands/index.ts';
import { exports } from '../../pipeline/exports/index.ts';
import { fields } from '../../pipeline/fields/index.ts';
import { layouts } from '../../pipeline/layouts/index.ts';
import { readers } from '../../pipeline/read/index.ts';

const test = suite('every part is registered');

/** Each folder, its list, and the keys that tell its parts from the helpers beside them; « a|b » is one of two. */
const folders: { folder: string; registered: readonly object[]; keys: string[] }[] = [
  { folder: 'read', registered: readers, keys: ['mediaType', 'extensions', 'read'] },
  { folder: 'layouts', registered: layouts, keys: ['id', 'matches', 'read'] },
  { folder: 'fields', registered: fields, keys: ['name', 'scope', 'extract'] },
  { folder: 'checks', registered: checks, keys: ['code', 'severity', 'summary', 'basis', 'run'] },
  { folder: 'exports', registered: exports, keys: ['name', 'ofCouncil|ofAll'] },
  { folder: 'commands', registered: commands, keys: ['name', 'usage', 'summary', 'options', 'run'] },
];

for (const { folder, registered, keys } of folders)
  test(`${folder}/: what a file exports is in index.ts, and the reverse`, async () => {
    const root = new URL(`../../pipeline/${folder}/`, import.meta.url);
    const names = (await readdir(root)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const isPart = (value: unknown) =>
      typeof value === 'object' &&
      value !== null &&
      keys.every((key) => key.split('|').some((one) => one in value));
    const written = new Map<unknown, string>();
    for (const name of names)
      for (const value of Object.values(await import(new URL(name, root).href)))
        if (isPart(value)) written.set(value, name);
    assert.ok(registered.length > 0);
    for (const [part, name] of written)
      assert.ok(registered.includes(part as object), `${folder}/${name} is not in ${folder}/index.ts`);
    for (const part of registered) assert.ok(written.has(part), `${JSON.stringify(part)} has no file`);
    assert.is(new Set(registered).size, registered.length, 'registered twice');
  });

test.run();
