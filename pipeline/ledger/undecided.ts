import type { Act } from '../register.ts';

const PRIVACY = new URL('../privacy/index.ts', import.meta.url).href;

/** How many likely personal data of an act nobody has decided on yet. */
export type Undecided = (act: Act, acts?: readonly Act[]) => number | Promise<number>;

/** The part that finds personal data, when it is installed; without it nothing is undecided. */
export async function undecidedIn(): Promise<Undecided> {
  try {
    const { undecided } = (await import(PRIVACY)) as { undecided: Undecided };
    return undecided;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return () => 0;
  }
}
