import type { Page } from '@playwright/test';
import { addresses } from '../support/addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import { fill, receiptCode, send } from '../support/forms.ts';

test('the confirmation of a contribution is a sheet of paper', async ({ page }) => {
  await page.goto('/dalheim/mitmachen');
  await page.getByRole('radio', { name: /^Frage/ }).check();
  await fill(page, { 'Was möchten Sie sagen?': 'Wann wird der Brunnen am Berliner Ring wieder angestellt?', 'Wo ist das?': 'Berliner Ring' });
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  await expectSheet(page, 'eingangsbestaetigung', [/DH-\d{4}-\d{5}/, receiptCode]);
  // The picture with the link is part of the sheet.
  await expect(page.getByRole('img', { name: 'Bild mit dem Link zu Ihrem Beitrag' })).toBeVisible();
});

test('the page of a measure is a notice', async ({ page }) => {
  const { path } = addresses().everyone.filter(({ pattern }) => pattern === '/{district}/projekte/{reference}')[0] ?? { path: '' };
  await page.goto(path);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expectSheet(page, 'projekt', [new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u00ad', '\u00ad?'))]);
});

/** Printed, the page keeps what it says and loses what one presses. */
async function expectSheet(page: Page, name: string, says: RegExp[]): Promise<void> {
  const pdf = await page.pdf({ path: `artefacts/druck/${name}.pdf`, format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `artefacts/druck/${name}.png`, fullPage: true });
  const controls = page.getByRole('button').or(page.getByRole('textbox')).or(page.getByRole('navigation'));
  for (const control of await controls.all()) await expect(control).toBeHidden();
  for (const text of says) await expect(page.getByRole('main')).toContainText(text);
}
