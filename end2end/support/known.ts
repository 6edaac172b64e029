import { expect, type Page } from '@playwright/test';

/** A public contribution of the demonstration that others support, follow and comment on. */
export const title = 'Tischtennisplatte aus Stein';

/** Finds it as a person would, however much came in since, and gives its address. */
export async function opened(page: Page): Promise<string> {
  await page.goto(`/dalheim/suche?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}
