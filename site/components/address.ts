import type { Site } from '../data.ts';
import { rootOf } from '../relative.ts';

/** Address of a page from a file that is no page: whole when the site's address is known, else relative. */
export const address = ({ options }: Site, path: string, from: string): string =>
  (options.address ?? rootOf(from)) + path.slice(1);
