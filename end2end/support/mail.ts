import { expect, type Page } from '@playwright/test';

/** The newest mail to an address; the worker takes a moment. */
export async function mailed(page: Page, address: string, link: RegExp): Promise<string> {
  await expect(async () => {
    await page.goto('/entwicklung/post');
    await expect(page.getByRole('listitem').filter({ hasText: address }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  const mail = page.getByRole('listitem').filter({ hasText: address }).first();
  return (await mail.getByRole('link', { name: link }).first().getAttribute('href')) ?? '';
}
