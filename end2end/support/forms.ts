import { expect, type Locator, type Page } from '@playwright/test';

/** Fills fields by their labels: text, day, or the choice of a list. */
export async function fill(scope: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = scope.getByLabel(label, { exact: true });
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption({ label: value });
    else await control.fill(value);
  }
}

/** Presses the button of a form. */
export async function send(scope: Page | Locator, button: string): Promise<void> {
  await scope.getByRole('button', { name: button, exact: true }).click();
}

/** What the page says about what was just done. */
export async function expectDone(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
}

/** A day from today, as date fields write it; days are days in Germany. */
export function day(offset: number): string {
  const at = new Date(Date.now() + offset * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at);
}

/** A receipt code as the confirmation shows it: four groups of four, then the check character. */
export const receiptCode = /(?:[0-9A-Z]{4}[-\s]){4}[0-9A-Z*~$=]/;
