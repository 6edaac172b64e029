import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { press, typeInto } from '../support/keyboard.ts';

const photo = new URL('../../server/demo/photos/spielplatz.png', import.meta.url);

/** A photo as a telephone hands it over. */
const fromPhone = { name: 'IMG_2041.png', mimeType: 'image/png', buffer: readFileSync(photo) };

/** A teenager sends a photo of the playground; the place is forgotten at first, and the photo is not lost. */
async function teenager(page: Page, title: string): Promise<void> {
  await page.goto('/dalheim/mitmachen');
  await page.getByRole('radio', { name: /^Kritik/ }).check();
  await page.getByLabel('Was möchten Sie sagen?').fill('Auf dem Spielplatz ist es mittags viel zu heiß, siehe Foto.');
  await page.getByLabel(/^Überschrift/).fill(title);
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  await page.getByLabel('Dateien wählen').setInputFiles([fromPhone, { name: 'clip.mov', mimeType: 'video/quicktime', buffer: Buffer.from('no photo') }]);
  await page.getByLabel(/^Was ist darauf zu sehen/).fill('Die Rutsche in der Sonne');
  await page.getByRole('button', { name: 'Beitrag abschicken' }).click();
  await expect(page.getByRole('alert')).toContainText('weder ein Foto');
  await expect(page.getByText('„clip.mov“')).toBeVisible();
  const kept = page.getByRole('group', { name: /^Fotos oder PDF/ });
  await expect(kept).toContainText('Schon da');
  await expect(kept.getByRole('img')).toHaveJSProperty('complete', true);
  await expect(kept.getByLabel(/^Was ist darauf zu sehen.*Foto 1/)).toHaveValue('Die Rutsche in der Sonne');
  await page.getByLabel('Wo ist das?').fill('Spielplatz am Berliner Ring');
  await page.getByRole('button', { name: 'Ansehen, bevor es abgeschickt wird' }).click();
  const preview = page.getByRole('region', { name: 'So kommt Ihr Beitrag bei uns an' });
  await expect(preview).toContainText('viel zu heiß');
  await expect(preview.getByRole('img', { name: 'Die Rutsche in der Sonne' })).toBeVisible();
  await page.getByRole('button', { name: 'Beitrag abschicken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
}

for (const scripts of [true, false]) {
  test(`a teenager with a phone photo, ${scripts ? 'with' : 'without'} scripts`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: scripts, viewport: { width: 390, height: 800 } });
    await teenager(page, `Zu heiß ${scripts} ${Date.now() % 100_000}`);
  });
}

test('faces are made unrecognisable and the photo is shown, without a mouse', async ({ visitor, as }) => {
  const title = `Schatten fehlt ${Date.now() % 100_000}`;
  await teenager(await visitor(), title);
  const desk = await as('marek');
  await desk.goto('/dalheim/arbeitsplatz/beitraege');
  await press(desk, desk.getByRole('link', { name: title, exact: true }).first());
  const file = desk.getByRole('region', { name: 'Fotos und PDF' });
  await press(desk, file.getByText('Gesichter und Kennzeichen unkenntlich machen'));
  const first = file.getByRole('group', { name: 'Bereich 1', exact: true });
  await typeInto(desk, first.getByLabel('von links'), '32');
  await typeInto(desk, first.getByLabel('von oben'), '65');
  await typeInto(desk, first.getByLabel('Breite'), '6');
  await typeInto(desk, first.getByLabel('Höhe'), '7,5');
  await press(desk, file.getByRole('button', { name: 'Unkenntlich machen' }));
  await expect(desk.getByRole('status').filter({ hasText: 'unkenntlich' })).toBeVisible();
  await expect(file).toContainText('1 Bereiche unkenntlich');
  await press(desk, file.getByRole('button', { name: 'Allen zeigen' }));
  await expect(file).toContainText('für alle freigegeben');
  for (const check of await desk.getByRole('group', { name: 'Geprüft' }).getByRole('checkbox').all()) await check.check();
  await desk.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
  const reader = await visitor();
  await reader.goto('/dalheim/beitraege');
  await reader.getByRole('link', { name: title }).first().click();
  await expect(reader.getByRole('img', { name: 'Die Rutsche in der Sonne' })).toBeVisible();
});
