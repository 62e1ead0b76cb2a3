import { act } from './act.ts';
import { bundle } from './bundle.ts';
import type { Layout } from './layout.ts';
import { list } from './list.ts';
import { minutes } from './minutes.ts';
import { other } from './other.ts';
import { papersOfOthers } from './papers-of-others.ts';
import { unnamedMinutes } from './unnamed-minutes.ts';

/** The first that matches reads the document; `other` matches everything. */
export const layouts: readonly Layout[] = [papersOfOthers, list, bundle, minutes, act, unnamedMinutes, other];
