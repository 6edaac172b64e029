import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { fill, receiptCode, send } from '../support/forms.ts';
import { opened, title } from '../support/known.ts';
import { baseURL } from '../support/server.ts';

/** The newest mail to an address; the worker takes a moment. */
async function mailed(page: Page, address: string, link: RegExp): Promise<string> {
  await expect(async () => {
    await page.goto('/entwicklung/post');
    await expect(page.getByRole('listitem').filter({ hasText: address }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  const mail = page.getByRole('listitem').filter({ hasText: address }).first();
  return (await mail.getByRole('link', { name: link }).first().getAttribute('href')) ?? '';
}

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`following by mail is asked for, confirmed and ended, ${how}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: scripts });
    const address = `folgt-${scripts}-${Date.now()}@example.org`;
    await opened(page);
    await fill(page, { 'Ihre E-Mail-Adresse': 'keine Adresse' });
    await send(page, 'Folgen');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Ihre E-Mail-Adresse')).toHaveValue('keine Adresse');
    await expect(page.getByText(`Beitrag: ${title}`)).toBeVisible();
    await fill(page, { 'Ihre E-Mail-Adresse': address });
    await send(page, 'Per E-Mail folgen');
    await expect(page.getByRole('heading', { name: 'Bitte schauen Sie in Ihr Postfach' })).toBeVisible();
    const link = await mailed(page, address, /folgen\/bestaetigen/);
    await page.goto(link);
    if (scripts) await expectAccessible(page);
    await page.goto(link);
    await send(page, 'Ja, folgen');
    await expect(page.getByRole('heading', { name: 'Sie folgen jetzt' })).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Sie folgen schon' })).toBeVisible();
    await send(page, 'Nicht mehr folgen');
    await expect(page.getByRole('heading', { name: 'Sie folgen nicht mehr' })).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Dieser Link ist abgelaufen' })).toBeVisible();
  });

  test(`a topic and a street can be chosen, ${how}`, async ({ as }) => {
    const page = await as('lena', { javaScriptEnabled: scripts });
    await page.goto('/dalheim/folgen');
    const choices = await page.getByLabel('Was möchten Sie verfolgen?').locator('option').allTextContents();
    const chosen = [choices.find((choice) => choice.startsWith('Thema:')), choices.find((choice) => choice.startsWith('Ort:'))];
    for (const choice of chosen) {
      await fill(page, { 'Was möchten Sie verfolgen?': choice ?? 'nothing to choose' });
      await send(page, 'Folgen');
      await expect(page.getByRole('region', { name: 'Das verfolgen Sie' }).getByText(choice ?? '', { exact: true })).toBeVisible();
    }
    const followed = page.getByRole('region', { name: 'Das verfolgen Sie' }).getByRole('listitem');
    for (const choice of chosen) await followed.filter({ hasText: choice ?? '' }).getByRole('button', { name: /^Nicht mehr folgen/ }).click();
    await expect(page.getByRole('region', { name: 'Das verfolgen Sie' })).toHaveCount(0);
  });

  test(`following with an account is one click, ${how}`, async ({ as }) => {
    const page = await as('lena', { javaScriptEnabled: scripts });
    await opened(page);
    await send(page, 'Folgen');
    await expect(page.getByText('Sie folgen.', { exact: true })).toBeVisible();
    await send(page, 'Nicht mehr folgen');
    await expect(page.getByRole('button', { name: 'Folgen', exact: true })).toBeVisible();
  });

  test(`a link reads along until it is deleted, ${how}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: scripts });
    await opened(page);
    await page.getByRole('link', { name: 'Link zum Mitlesen' }).click();
    await send(page, 'Link holen');
    await expect(page.getByRole('heading', { name: 'Ihr Link zum Mitlesen' })).toBeVisible();
    const code = receiptCode.exec((await page.locator('.code').textContent()) ?? '')?.[0] ?? '';
    await send(page, 'Jetzt mitlesen');
    await expect(page.getByRole('heading', { name: 'Was es Neues gibt' })).toBeVisible();
    // Later: with scripts the field is filled from behind the #; without, one types it.
    await page.goto('/dalheim');
    await page.goto(`/dalheim/mitlesen#${code.replaceAll(/\s/g, '-')}`);
    if (scripts) await expect(page.getByLabel('Code zum Mitlesen')).not.toHaveValue('');
    else await fill(page, { 'Code zum Mitlesen': code });
    await send(page, 'Mitlesen');
    await expect(page.getByRole('heading', { name: 'Was es Neues gibt' })).toBeVisible();
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
    expect(page.url(), 'the code stands in no address').not.toContain(code.replaceAll(/\s/g, '-'));
    await send(page, 'Link löschen');
    await expect(page.getByRole('heading', { name: 'Der Link ist gelöscht' })).toBeVisible();
    await page.goto('/dalheim/mitlesen');
    await fill(page, { 'Code zum Mitlesen': code });
    await send(page, 'Mitlesen');
    await expect(page.getByRole('alert')).toBeVisible();
  });
}

test('a page names its feed, and the feed is Atom', async ({ page, request }) => {
  const path = await opened(page);
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(href).toBe(`${path}/feed.atom`);
  const answer = await request.get(`${baseURL}${href}`);
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  const text = await answer.text();
  expect(text).toContain('<feed');
  expect(text).toContain(title);
  const again = await request.get(`${baseURL}${href}`, { headers: { 'If-None-Match': answer.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
});
