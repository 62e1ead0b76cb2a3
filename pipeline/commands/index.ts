import { add } from './add.ts';
import type { Command } from './base/command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { correct } from './correct.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { evaluate } from './evaluate.ts';
import { exportData } from './export.ts';
import { extract } from './extract.ts';
import { importArchives } from './import.ts';
import { privacy } from './privacy.ts';
import { publish } from './publish.ts';
import { replace } from './replace.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { text } from './text.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

/** In the order of the help page: what a clerk uses first. */
export const commands: readonly Command[] = [
  add,
  build,
  check,
  correct,
  privacy,
  publish,
  replace,
  withdraw,
  restore,
  verify,
  importArchives,
  deadlines,
  documents,
  serve,
  extract,
  text,
  exportData,
  evaluate,
];
