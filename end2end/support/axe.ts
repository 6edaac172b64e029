import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What may differ between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Widths: a small phone (also 400 % zoom) and a desk. */
export const widths = [320, 1280] as const;

/**
 * Axe at both widths, light and dark. In the dark only colours change, so only the rules about colours run again.
 * Nothing may stick out at 320 px.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page, `${width} px, light`, (axe) => axe.withTags(WCAG));
    await expectNoSidewaysScrolling(page, width);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page, `${width} px, dark`, (axe) => axe.withRules(COLOURS));
  }
}

async function expectNoViolations(page: Page, what: string, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // No page has frames of its own; the legacy mode spares the blank page that would join their results.
  const { violations } = await choose(new AxeBuilder({ page })).setLegacyMode().analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.html.slice(0, 240)}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
  );
  expect.soft(lines, `${page.url()} at ${what}`).toEqual([]);
}

/** The page is as wide as the window. */
export async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 1);
    return out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
  });
  expect.soft(wide, `${page.url()} sticks out at ${width} px`).toEqual([]);
}
