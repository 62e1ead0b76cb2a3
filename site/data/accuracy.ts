import type { Figures } from '../../pipeline/evaluate/table.ts';
import published from '../accuracy.json' with { type: 'json' };

/** The last published measure of the reading: what `registre evaluate --json` wrote, when and on what. */
interface Accuracy {
  measuredOn: string;
  pipelineVersion: string;
  /** The acts measured, in words. */
  sample: string;
  figures: Figures;
}

export const accuracy: Accuracy = published;
