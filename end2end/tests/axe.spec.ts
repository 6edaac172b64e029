import type { Page } from '@playwright/test';
import { addresses, type Address, desks } from '../support/addresses.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { fill, send } from '../support/forms.ts';
import { unfold } from '../support/road/office.ts';
import { mailedRoutes, publicRoutes } from '../support/routes.ts';

for (const route of publicRoutes.filter(({ pattern }) => !mailedRoutes.includes(pattern))) {
  test(`everybody: ${route.pattern}`, async ({ page }) => {
    const found = addresses().everyone.filter(({ pattern }) => pattern === route.pattern);
    expect(found.length, 'addresses of this page').toBeGreaterThan(0);
    await lookAtAll(page, found.filter((address) => address.new));
  });
}

for (const key of desks) {
  test(`signed in as ${key}`, async ({ as }) => {
    const page = await as(key);
    const open = new Set(publicRoutes.map((route) => route.pattern));
    const found = addresses().people[key] ?? [];
    // Public pages were looked at without sign-in; the first is where one lands after it.
    const own = found.filter(({ pattern }, at) => at === 0 || !open.has(pattern));
    expect(own.length, `pages of ${key}`).toBeGreaterThan(0);
    await lookAtAll(page, own.filter((address, at) => at === 0 || address.new));
  });
}

test('pages about what went wrong', async ({ page, as }) => {
  await look(page, '/dalheim/gibt-es-nicht', 404);
  await look(page, '/gibt-es-nicht', 404);
  await look(await as('jonas'), '/dalheim/arbeitsplatz', 403);
});

test('pages behind mailed links', async ({ page, as }) => {
  const address = `${Date.now()}@example.org`;
  const title = `Öffnungszeiten im Dezember ${Date.now() % 100_000}`;
  await page.goto('/dalheim/mitmachen');
  await page.getByRole('radio', { name: /^Frage/ }).check();
  await fill(page, { 'Was möchten Sie sagen?': 'Wann ist das Büro im Dezember offen?', 'Wo ist das?': 'überall', 'Ihre E-Mail-Adresse': address });
  await page.getByLabel(/^Überschrift/).fill(title);
  await page.getByRole('radio', { name: /^Per E-Mail/ }).check();
  await page.getByRole('checkbox', { name: /^Das Büro darf meine Angaben/ }).check();
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  await expectAccessible(page);
  await look(page, await mailed(page, address, /\/adresse\//));

  const desk = await as('marek');
  await desk.goto('/dalheim/arbeitsplatz/beitraege?stand=received');
  await desk.getByRole('link', { name: title, exact: true }).click();
  await unfold(desk, 'Weiterleiten');
  await fill(desk, { Stelle: 'Andere Stelle, unten eingetragen' });
  await desk.getByLabel(/^Andere Stelle: Name/).fill('Verkehrsbetriebe');
  await desk.getByLabel(/^Andere Stelle: E-Mail-Adresse/).fill(`amt-${address}`);
  await fill(desk, { 'Frage an die Stelle': 'Gilt im Dezember ein anderer Fahrplan?' });
  await send(desk, 'Weiterleiten');
  await look(page, await mailed(page, `amt-${address}`, /\/stellungnahme\//));
});

test('titles tell pages apart, each page has one heading and says its language', () => {
  const { everyone } = addresses();
  const plain = everyone.filter(({ path }) => !path.includes('?'));
  const same = plain.filter(({ title, path }) => plain.some((other) => other.title === title && other.path !== path)).map(({ title, path }) => `${title}: ${path}`);
  expect(same, 'titles that stand on several pages').toEqual([]);
  const all = [...everyone, ...Object.values(addresses().people).flat()];
  expect(all.filter(({ title }) => title.trim() === '').map(({ path }) => path), 'pages without title').toEqual([]);
  expect(all.filter(({ h1 }) => h1 !== 1).map(({ path, h1 }) => `${path}: ${h1}`), 'pages without exactly one h1').toEqual([]);
  const wrong = all.filter(({ lang, path }) => lang !== languageOf(path));
  expect(wrong.map(({ path, lang }) => `${path}: ${lang}`), 'pages that say another language than their address').toEqual([]);
});

/** The language in front of an address; German has none, and Leichte Sprache is a way of German. */
function languageOf(path: string): string {
  const first = path.split('/')[1] ?? '';
  return first === 'leicht' ? 'de-simple' : ['en', 'tr', 'ar', 'uk'].includes(first) ? first : 'de';
}

/** Address in the newest mail to somebody; the mail goes out a moment after the deed. */
async function mailed(page: Page, to: string, link: RegExp): Promise<string> {
  const mail = page.getByRole('listitem').filter({ hasText: to });
  await expect(async () => {
    await page.goto('/entwicklung/post');
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const href = await mail.getByRole('link').filter({ hasText: link }).first().getAttribute('href');
  return href ?? '';
}

/** As much time as there are pages. */
async function lookAtAll(page: Page, found: Address[]): Promise<void> {
  test.setTimeout(20_000 * (found.length + 1));
  for (const { path } of found) await look(page, path);
}

async function look(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(path);
  expect.soft(answer?.status(), path).toBe(status);
  await expectAccessible(page);
}
