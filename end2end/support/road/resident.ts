import { expect, type Page } from '@playwright/test';
import { expectDone, fill, receiptCode, send } from '../forms.ts';
import { here, type Road } from './road.ts';

/** Somebody says something on a phone, without account. */
export async function write(road: Road, page: Page): Promise<void> {
  await page.goto('/dalheim');
  await page.getByRole('link', { name: 'Beitrag schreiben' }).first().click();
  await expect(page).toHaveURL(/\/dalheim\/mitmachen$/);
  await page.getByRole('radio', { name: /^Wunsch/ }).check();
  await fill(page, { 'Was möchten Sie sagen?': road.matter.text, 'Wo ist das?': road.matter.place });
  await page.getByLabel(/^Überschrift/).fill(road.matter.title);
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  await road.picture(page, 'mitmachen', [390, 1280]);
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  const said = await page.getByRole('main').innerText();
  road.reference = /DH-\d{4}-\d{5}/.exec(said)?.[0] ?? '';
  road.code = receiptCode.exec(said)?.[0] ?? '';
  expect(road.reference, 'the confirmation names the reference').not.toBe('');
  expect(road.code, 'the confirmation names the receipt code').not.toBe('');
  await road.picture(page, 'eingangsbestaetigung', [390, 1280]);
}

/** The reference alone shows nothing of what nobody has read yet; the code shows everything. */
export async function lookAfter(road: Road, page: Page): Promise<void> {
  await page.goto(`/dalheim/verfolgen?nummer=${road.reference}`);
  await expect(page.getByRole('main')).toContainText('Zu dieser Nummer ist nichts öffentlich zu sehen.');
  await openOwn(road, page);
  await expect(here(page)).toContainText('Eingegangen');
  await road.picture(page, 'eigener-beitrag', [390, 1280]);
}

/** The author answers what the office asked. */
export async function answerQuery(road: Road, page: Page, answer: string): Promise<void> {
  await openOwn(road, page);
  await fill(page, { 'Ihre Antwort': answer });
  await send(page, 'Antwort abschicken');
  await expectDone(page, 'Danke, Ihre Antwort ist da.');
  await road.picture(page, 'antwort-auf-rueckfrage', [390, 1280]);
}

/** Opens one's own contribution with the receipt code. */
export async function openOwn(road: Road, page: Page): Promise<void> {
  await page.goto('/dalheim/verfolgen');
  await fill(page, { 'Vorgangsnummer oder Abholcode': road.code });
  await send(page, 'Nachsehen');
  await expect(page.getByRole('main')).toContainText(road.matter.text);
}
