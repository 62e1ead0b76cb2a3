import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readGold } from '../../pipeline/evaluate/gold.ts';
import { MEASURED } from '../../pipeline/evaluate/labels.ts';
import { predictionsOf } from '../../pipeline/evaluate/predictions.ts';
import { figuresOf } from '../../pipeline/evaluate/table.ts';
import { evaluate } from '../../pipeline/evaluate.ts';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import { accuracy } from '../../site/data/accuracy.ts';
import { DEPOSITED } from '../helpers/whole-build.ts';

const published = suite('published accuracy');

published('is what the demonstration acts give today', async () => {
  const golds = await readGold(join(import.meta.dirname, '../demo-commune/gold'));
  const predictions = await predictionsOf(DEPOSITED, new Set(golds.map(({ gold }) => gold.source.sha256)));
  const figures = figuresOf(
    evaluate(
      golds.map((each) => ({ ...each, prediction: predictions.get(each.gold.source.sha256) ?? null })),
    ),
  );
  assert.equal(accuracy.figures, figures, 'registre evaluate test/demo-commune/gold deliberations --json …');
  assert.is(accuracy.pipelineVersion, PIPELINE_VERSION);
});

published('names each measure in French', () => {
  for (const { field } of accuracy.figures.fields) assert.ok(MEASURED[field], field);
});

published.run();
