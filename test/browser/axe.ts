import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { TESTED_SCREENS } from '../../site/data/tested.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What colours and widths can change. */
const VISIBLE = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** axe finds nothing, light and dark, wide and narrow. The page must have been opened with `bypassCSP`. */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const [rank, { colorScheme, width }] of TESTED_SCREENS.entries()) {
    const rules = rank === 0 ? RULES : VISIBLE;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate(inspect, rules);
    assert.equal(found.violations, [], `${colorScheme}, ${width} pixels`);
    assert.ok(found.width <= width, `wider than ${width} pixels`);
  }
}

interface Axe {
  run(root: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** In the page: everything opened, then inspected. */
async function inspect(rules: readonly string[]) {
  const { document, axe } = globalThis as unknown as { document: Document; axe: Axe };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, { runOnly: rules });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    width: document.documentElement.scrollWidth,
  };
}

interface Document {
  querySelectorAll(selector: string): Iterable<{ open: boolean }>;
  documentElement: { scrollWidth: number };
}
