import { watch } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { isDraft } from '../../lib/atomic.ts';

/** Milliseconds to let a copy or a save finish. */
const SETTLING = 300;
/** What a build writes among the sources must not start another. */
const DERIVED = /(?<!authority|\.corrections|\.privacy|\.schema)\.json$/;

/** Works after each change in the folders, once for changes close together. Never ends. */
export async function onChange(folders: readonly string[], work: () => Promise<void>): Promise<never> {
  let changed = false;
  let wake = () => {};
  for (const folder of folders)
    watch(folder, { recursive: true }, (_, name) => {
      if (!name || isDraft(name) || DERIVED.test(name)) return;
      changed = true;
      wake();
    });
  for (;;) {
    if (!changed)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    await after(SETTLING);
    changed = false;
    await work();
  }
}
