import { act } from './act.ts';
import { bundle } from './bundle.ts';
import type { Layout } from './layout.ts';
import { list } from './list.ts';
import { minutes } from './minutes.ts';
import { other } from './other.ts';
import { unnamedMinutes } from './unnamed-minutes.ts';

/** The first that matches reads the document; `other` matches everything. */
export const layouts: readonly Layout[] = [list, bundle, minutes, act, unnamedMinutes, other];
