import type { Command } from '../command.ts';
import { extract } from './extract.ts';
import { text } from './text.ts';

/** In the order of the help page: what a clerk uses first. */
export const commands: readonly Command[] = [extract, text];
