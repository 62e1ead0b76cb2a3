import { watch } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { isDraft } from '../../lib/atomic.ts';

/** Milliseconds to let a copy or a save finish. */
const SETTLING = 300;
/** What a build writes among the sources must not start another. */
const DERIVED = /(?<!authority|\.corrections|\.privacy|\.schema)\.json$/;

/** Changes in some folders, from the moment they are asked for: those of a first build that lasts too. */
interface Changes {
  /** Works after each change, once for changes close together. Ends only when the work fails. */
  each(work: () => Promise<void>): Promise<never>;
}

/** Looks at folders, and at those in them, from now on. */
export function changesIn(folders: readonly string[]): Changes {
  let changed = false;
  let wake = () => {};
  const watchers = folders.map((folder) =>
    // A server keeps the process alive; where it could not open its port, nothing does.
    watch(folder, { recursive: true, persistent: false }, (_, name) => {
      if (!name || isDraft(name) || DERIVED.test(name)) return;
      changed = true;
      wake();
    }),
  );
  return {
    async each(work) {
      try {
        for (;;) {
          if (!changed)
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          await after(SETTLING);
          changed = false;
          await work();
        }
      } finally {
        for (const watcher of watchers) watcher.close();
      }
    },
  };
}
