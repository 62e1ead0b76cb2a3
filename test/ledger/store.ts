import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { main } from '../../pipeline/cli.ts';

interface Said {
  status: number;
  output: string;
  errors: string;
}

/** Runs `registre` at a moment, as a given person. */
export const registreAt = (now: string, ...argv: string[]): Promise<Said> =>
  registreWith(Readable.from([]), now, ...argv);

/** The same with something typed. */
export async function registreWith(input: Readable, now: string, ...argv: string[]): Promise<Said> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(out), text(err)]);
  const status = await main(argv, {
    in: input,
    out,
    err,
    now: () => new Date(now),
    user: () => 'secrétariat',
  });
  out.end();
  err.end();
  const [output, errors] = await said;
  return { status, output, errors };
}
