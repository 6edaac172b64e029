import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { press } from '../support/keyboard.ts';

/** Sends an idea and gives its number. */
async function send(page: Page, title: string): Promise<string> {
  await page.goto('/dalheim/mitmachen');
  await page.getByRole('radio', { name: /^Idee/ }).check();
  await page.getByLabel('Was möchten Sie sagen?').fill('An der Haltestelle fehlt ein Dach gegen den Regen. Viele warten dort lange.');
  await page.getByLabel('Wo ist das?').fill('Haltestelle Berliner Ring');
  await page.getByLabel(/^Überschrift/).fill(title);
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  await page.getByRole('button', { name: 'Beitrag abschicken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  return (await page.locator('.receipt__ref').innerText()).trim();
}

async function publish(desk: Page, title: string): Promise<void> {
  await desk.goto('/dalheim/arbeitsplatz/eingang?stand=received');
  await desk.getByRole('link', { name: title, exact: true }).click();
  for (const check of await desk.getByRole('group', { name: 'Geprüft' }).getByRole('checkbox').all()) {
    await check.check();
  }
  await desk.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Veröffentlicht' })).toBeVisible();
}

test('the queue is worked through by keys, and several rows go to one person and back', async ({ page, as }) => {
  const title = `Dach für die Haltestelle ${Date.now() % 100_000}`;
  await send(page, title);
  const desk = await as('marek');
  await desk.goto('/dalheim/arbeitsplatz/eingang?stand=received');
  await desk.waitForFunction(() => document.documentElement.dataset['islands'] === 'ready');
  await expect(desk.getByText('nächste Zeile')).toBeVisible();
  const rows = desk.locator('.queue > li');
  await desk.keyboard.press('j');
  await expect(rows.nth(0).getByRole('link')).toBeFocused();
  await desk.keyboard.press('x');
  await expect(rows.nth(0).getByRole('checkbox')).toBeChecked();
  await desk.keyboard.press('a');
  await expect(desk.getByRole('button', { name: 'Zuweisen' })).toBeFocused();
  await press(desk, desk.getByRole('button', { name: 'Zuweisen' }));
  await expect(desk.getByRole('status')).toContainText('1 von 1 erledigt');
  await desk.getByRole('button', { name: 'Alles zurücknehmen' }).click();
  await expect(desk.getByRole('status')).toContainText('Zurückgenommen');
  await desk.goto('/dalheim/arbeitsplatz/eingang?tasten=aus');
  await expect(desk.getByText('Tastenkürzel sind ausgeschaltet.')).toBeVisible();
});

test('somebody without account reports a contribution, and both sides learn what was decided', async ({ page, as }) => {
  const title = `Dach für die Haltestelle ${Date.now() % 100_000}`;
  const reference = await send(page, title);
  const desk = await as('marek');
  await publish(desk, title);
  await page.goto(`/dalheim/beitraege/${reference}`);
  await page.getByRole('link', { name: 'Etwas melden' }).click();
  await page.getByRole('button', { name: 'Meldung abschicken' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nummer', exact: true })).toHaveValue(reference);
  await page.getByRole('radio', { name: /^Private Angaben/ }).check();
  await page.getByLabel(/^Was genau/).fill('Der Text nennt jemanden, der dort immer wartet.');
  await page.getByRole('button', { name: 'Meldung abschicken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihre Meldung ist da' })).toBeVisible();
  const code = (await page.locator('.code').innerText()).trim();

  await desk.goto('/dalheim/arbeitsplatz/eingang?was=report');
  await desk.getByRole('link', { name: title, exact: true }).click();
  await desk.getByText('Es bleibt, wie es ist').first().click();
  await desk.getByLabel('Satz für beide Seiten').first().fill('Gemeint ist niemand Bestimmtes. Der Text bleibt stehen.');
  await desk.getByRole('button', { name: 'Meldung abschließen' }).click();
  await expect(desk.getByRole('status')).toContainText('Beide Seiten erfahren es');

  await page.goto('/dalheim/verfolgen');
  await page.getByRole('textbox').first().fill(code);
  await page.getByRole('button', { name: /ansehen|nachsehen|Öffnen|Weiter/i }).first().click();
  await expect(page.getByText('Gemeint ist niemand Bestimmtes.')).toBeVisible();
});

test('a comment is reported from where it stands, and it goes without its contribution', async ({ page, as }) => {
  const title = `Dach für die Haltestelle ${Date.now() % 100_000}`;
  const reference = await send(page, title);
  const desk = await as('marek');
  await publish(desk, title);
  const words = `Der Mann aus Haus 7 war das, ${reference}.`;
  const writer = await as('lena');
  await writer.goto(`/dalheim/beitraege/${reference}/kommentar`);
  await writer.getByLabel('Was möchten Sie sagen?').fill(words);
  await writer.getByRole('button', { name: 'Kommentar abschicken' }).click();
  await desk.goto('/dalheim/arbeitsplatz/kommentare');
  await desk.getByRole('article').filter({ hasText: reference }).getByRole('button', { name: 'Öffentlich zeigen' }).click();

  await page.goto(`/dalheim/beitraege/${reference}`);
  await page.getByRole('link', { name: 'Kommentar melden' }).click();
  await expect(page.getByText('Sie melden einen Kommentar, der dort steht.')).toBeVisible();
  await page.getByRole('radio', { name: /^Private Angaben/ }).check();
  await page.getByLabel(/^Was genau/).fill('Damit bin ich gemeint, das soll dort nicht stehen.');
  await page.getByRole('button', { name: 'Meldung abschicken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihre Meldung ist da' })).toBeVisible();

  await desk.goto('/dalheim/arbeitsplatz/eingang?was=report');
  await desk.getByRole('link', { name: title, exact: true }).click();
  await expect(desk.getByText(words)).toBeVisible();
  await desk.getByText('Der Meldung folgen …').click();
  await desk.getByRole('radio', { name: /^Angaben über andere Menschen/ }).check();
  await desk.getByLabel('Satz für beide Seiten').last().fill('Der Satz nennt jemanden, der zu erkennen ist.');
  await desk.getByRole('button', { name: 'Der Meldung folgen' }).click();
  await expect(desk.getByText('Der Meldung gefolgt.')).toBeVisible();
  await page.goto(`/dalheim/beitraege/${reference}`);
  await expect(page.getByText(words)).toHaveCount(0);
  await writer.goto(`/dalheim/beitraege/${reference}`);
  await expect(writer.getByText('Der Satz nennt jemanden, der zu erkennen ist.')).toBeVisible();
  await expect(writer.getByRole('button', { name: 'Einspruch einlegen' })).toBeVisible();
});
