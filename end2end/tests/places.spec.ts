import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { press, tabTo } from '../support/keyboard.ts';

const sent = { level: 1, name: 'Ihr Beitrag ist da' } as const;

async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('radio', { name: /^Idee/ }).check();
  await page.getByLabel('Was möchten Sie sagen?').fill('Hier fehlt eine Bank, auf der man sich ausruhen kann.');
  await page.getByLabel(/^Überschrift/).fill(title);
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
}

/** Publishes what waits under this title, after the office has said what everybody sees of its place. */
async function publish(desk: Page, title: string, place?: string): Promise<void> {
  await desk.goto('/dalheim/arbeitsplatz/beitraege');
  await desk.getByRole('link', { name: title, exact: true }).click();
  if (place) {
    await desk.getByText('Ort auf der Karte', { exact: true }).click();
    await desk.getByRole('radio', { name: new RegExp(`^${place}`) }).check();
    await desk.getByRole('button', { name: 'Ort festlegen' }).click();
    await expect(desk.getByRole('status').filter({ hasText: 'Der Ort auf der Karte ist festgelegt' })).toBeVisible();
  }
  for (const check of await desk.getByRole('group', { name: 'Geprüft' }).getByRole('checkbox').all()) await check.check();
  await desk.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'veröffentlicht' })).toBeVisible();
}

interface Feature {
  geometry: { type: string; coordinates: number[] };
  properties: { title: string; place: string };
}

async function found(page: Page, title: string): Promise<Feature | undefined> {
  const answer = await page.request.get('/dalheim/karte.geojson');
  expect(answer.headers()['content-type']).toBe('application/geo+json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { features } = (await answer.json()) as { features: Feature[] };
  return features.find(({ properties }) => properties.title === title);
}

test('a point is set by keyboard, made coarse by the office, and public only then', async ({ page, as }) => {
  const title = `Bank für müde Beine ${Date.now() % 100_000}`;
  await page.goto('/dalheim/mitmachen');
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await write(page, title);
  const map = page.getByRole('application', { name: 'Karte zum Auswählen' });
  await tabTo(page, map);
  for (const key of ['Shift+ArrowLeft', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  const said = page.getByRole('status').filter({ hasText: 'In der Nähe' });
  await expect(said).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Der Ort ist gesetzt.');
  // Whoever wrote no words gets those of the landmark.
  await expect(page.getByLabel('Wo ist das?')).not.toHaveValue('');
  const position = await page.locator('[name=position]').inputValue();
  expect(position).toMatch(/^50\.\d{6},8\.\d{6}$/);
  await press(page, page.getByRole('button', { name: 'Beitrag abschicken' }));
  await expect(page.getByRole('heading', sent)).toBeVisible();
  expect(await found(page, title), 'not public before it is published').toBeUndefined();
  await publish(await as('marek'), title, 'Auf die nächste Straße verschoben');
  const feature = await found(page, title);
  expect(feature?.geometry.type).toBe('Point');
  const [lon, lat] = feature?.geometry.coordinates ?? [];
  expect(`${lat?.toFixed(6)},${lon?.toFixed(6)}`).not.toBe(position);
});

test('what was set on the map survives a mistake in the form', async ({ page }) => {
  await page.goto('/dalheim/mitmachen');
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.locator('.map__sheet').click({ position: { x: 120, y: 90 } });
  const position = await page.locator('[name=position]').inputValue();
  expect(position).not.toBe('');
  await page.getByRole('button', { name: 'Beitrag abschicken' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('[name=position]')).toHaveValue(position);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a landmark is place enough, and the map leads to its list', async ({ page, as }) => {
    const title = `Tischtennisplatte ${Date.now() % 100_000}`;
    await page.goto('/dalheim/mitmachen');
    await write(page, title);
    await page.getByLabel(/^Bekannter Ort/).selectOption('Bolzplatz');
    await page.getByRole('button', { name: 'Beitrag abschicken' }).click();
    await expect(page.getByRole('heading', sent)).toBeVisible();
    await publish(await as('marek', { javaScriptEnabled: false }), title);
    await page.goto('/dalheim/karte?was=beitraege');
    const place = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: /Bolzplatz$/ }) });
    await expect(place.getByRole('link', { name: title })).toBeVisible();
    const sign = page.getByRole('link', { name: /: Bolzplatz, / });
    const target = await sign.getAttribute('href');
    await sign.focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toContain(target ?? 'nothing');
    await place.getByRole('link', { name: title }).click();
    await expect(page.getByRole('img', { name: /in der Nähe: Bolzplatz/ })).toBeVisible();
  });
});

test('the map holds what it promises', async ({ page }) => {
  await page.goto('/dalheim/karte');
  await expect(page.getByRole('heading', { level: 2, name: 'Alle Orte als Liste' })).toBeVisible();
  await expectAccessible(page);
});
