import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { main } from '../../pipeline/cli.ts';

export interface Said {
  status: number;
  output: string;
  errors: string;
}

/** Runs `registre` at a moment, as a given person. */
export async function registreAt(now: string, ...argv: string[]): Promise<Said> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const io = { in: Readable.from([]), out, err, now: () => new Date(now), user: () => 'secrétariat' };
  const status = await main(argv, io);
  out.end();
  err.end();
  const [output, errors] = await said;
  return { status, output, errors };
}
