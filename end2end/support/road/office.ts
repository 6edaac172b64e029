import { expect, type Page } from '@playwright/test';
import { expectDone, fill, send } from '../forms.ts';
import type { Road } from './road.ts';

/** The moderator finds the contribution in the queue and opens it. */
export async function openInQueue(road: Road, page: Page): Promise<void> {
  await page.goto('/dalheim/arbeitsplatz');
  await page.getByRole('link', { name: 'Beiträge im Eingang' }).click();
  await page.getByRole('link', { name: road.matter.title, exact: true }).last().click();
  await expect(page.getByRole('article')).toContainText(road.reference);
}

/** The moderator asks the author something. */
export async function ask(road: Road, page: Page, question: string): Promise<void> {
  await openInQueue(road, page);
  await unfold(page, 'Rückfrage stellen');
  await fill(page, { 'Frage an die Person, die geschrieben hat': question });
  await send(page, 'Rückfrage stellen');
  await expect(page.getByRole('article')).toContainText(question);
  await road.picture(page, 'rueckfrage');
}

/** The moderator ticks the checklist, looks at the public version and publishes. */
export async function publish(road: Road, page: Page): Promise<void> {
  await openInQueue(road, page);
  const checks = page.getByRole('group', { name: 'Geprüft' }).getByRole('checkbox');
  await expect(checks).toHaveCount(6);
  for (const check of await checks.all()) await check.check();
  await send(page, 'Vorschau');
  await expect(page.getByRole('region', { name: 'Vorschau: so lesen es alle' })).toContainText(road.matter.text);
  await road.picture(page, 'pruefen');
  await send(page, 'Veröffentlichen');
  await expectDone(page, 'veröffentlicht');
}

/** Everybody reads it now. */
export async function expectPublished(road: Road, reader: Page): Promise<void> {
  await reader.goto('/dalheim/beitraege');
  await reader.getByRole('link', { name: road.matter.title }).first().click();
  await expect(reader.getByRole('main')).toContainText(road.matter.text);
  await expect(reader.getByRole('listitem').filter({ hasText: 'Jetzt hier' })).toContainText('Veröffentlicht');
  await road.picture(reader, 'veroeffentlicht', [390, 1280]);
}

/** The manager makes a measure of it. */
export async function adopt(road: Road, page: Page): Promise<void> {
  await openInQueue(road, page);
  await page.getByRole('link', { name: 'In ein Projekt übernehmen' }).click();
  await page.getByLabel(/^Was übernommen ist und was nicht/).fill('Der Vorschlag ganz, nur etwas kleiner als gewünscht.');
  await page.getByRole('radio', { name: 'Neues Projekt' }).check();
  await fill(page, { Titel: road.matter.project, Zusammenfassung: road.matter.summary });
  await road.picture(page, 'projekt-anlegen');
  await send(page, 'Projekt anlegen');
  await expectDone(page, 'Das Projekt ist angelegt.');
  road.desk = new URL(page.url()).pathname;
  road.measure = /DH-\d{4}-\d{5}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  expect(road.measure).not.toBe('');
  await road.picture(page, 'projekt-angelegt');
}

/** Opens what stands behind a heading, unless it is open. */
export async function unfold(page: Page, heading: string): Promise<void> {
  // A summary has no role of its own.
  const summary = page.getByText(heading, { exact: true }).and(page.locator('summary'));
  await expect(summary).toHaveCount(1);
  if (!(await summary.evaluate((element) => element.closest('details')?.open))) await summary.click();
}
