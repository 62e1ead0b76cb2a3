import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cases, FIXTURES, GOLDEN_FILES, goldenOf, read } from './helpers/golden.ts';

/** `npm run fixtures`: writes what the pipeline reads now. Review the difference before committing it. */
for (const each of await cases()) {
  const golden = goldenOf((await read(each)).extraction);
  for (const file of GOLDEN_FILES) {
    const path = join(FIXTURES, each.name, file);
    const before = await readFile(path, 'utf8').catch(() => null);
    if (before === golden[file]) continue;
    await writeFile(path, golden[file]);
    process.stdout.write(`${before === null ? 'nouveau' : 'changé'} : ${each.name}/${file}\n`);
  }
}
