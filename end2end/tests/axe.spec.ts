import type { Page } from '@playwright/test';
import { addresses, desks } from '../support/addresses.ts';
import { expectAccessible } from '../support/axe.ts';
import type { Found } from '../support/crawl.ts';
import { expect, test } from '../support/fixtures.ts';
import { publicRoutes } from '../support/routes.ts';
import { districts } from '../support/server.ts';

/** Addresses of one page that are looked at in each district. */
const SAMPLES = 3;

for (const route of publicRoutes) {
  test(`everybody: ${route.pattern}`, async ({ page }) => {
    test.slow();
    for (const { path } of samples(addresses().everyone.filter((found) => found.pattern === route.pattern))) await look(page, path);
  });
}

for (const key of desks) {
  test(`signed in as ${key}`, async ({ as }) => {
    test.slow();
    const page = await as(key);
    const open = new Set(publicRoutes.map((route) => route.pattern));
    const own = (addresses().people[key] ?? []).filter((found) => !open.has(found.pattern));
    expect(own.length, `pages of ${key}`).toBeGreaterThan(0);
    for (const { path } of own) await look(page, path);
  });
}

test('pages about what went wrong', async ({ page, as }) => {
  await look(page, '/dalheim/gibt-es-nicht', 404);
  await look(page, '/gibt-es-nicht', 404);
  await look(await as('jonas'), '/dalheim/arbeitsplatz', 403);
});

test('titles tell pages apart, each page has one heading and says its language', () => {
  const { everyone } = addresses();
  const plain = everyone.filter(({ path }) => !path.includes('?'));
  const same = plain.filter(({ title, path }) => plain.some((other) => other.title === title && other.path !== path)).map(({ title, path }) => `${title}: ${path}`);
  expect(same, 'titles that stand on several pages').toEqual([]);
  const all = [...everyone, ...Object.values(addresses().people).flat()];
  expect(all.filter(({ title }) => title.trim() === '').map(({ path }) => path), 'pages without title').toEqual([]);
  expect(all.filter(({ h1 }) => h1 !== 1).map(({ path, h1 }) => `${path}: ${h1}`), 'pages without exactly one h1').toEqual([]);
  expect(all.filter(({ lang }) => lang !== 'de').map(({ path }) => path), 'pages without language').toEqual([]);
});

async function look(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(path);
  expect.soft(answer?.status(), path).toBe(status);
  await expectAccessible(page);
}

/** First, last and some between, of each district. */
function samples(found: Found[]): Found[] {
  expect(found.length, 'addresses of this page').toBeGreaterThan(0);
  const places = new Set(found.map(({ path }) => (districts as readonly string[]).find((slug) => path.startsWith(`/${slug}`)) ?? ''));
  return [...places].flatMap((place) => {
    const here = found.filter(({ path }) => ((districts as readonly string[]).find((slug) => path.startsWith(`/${slug}`)) ?? '') === place);
    const step = Math.max(1, Math.ceil(here.length / SAMPLES));
    return here.filter((_, index) => index % step === 0);
  });
}
