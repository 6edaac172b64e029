import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { fill, send } from '../support/forms.ts';
import { opened } from '../support/known.ts';
import { mailed } from '../support/mail.ts';
import { baseURL } from '../support/server.ts';

/** How many the page counts. */
async function count(page: Page, path: string): Promise<number> {
  await page.goto(path);
  const sentence = await page.getByRole('region', { name: 'Wer will das auch?' }).getByText(/dafür:/).textContent();
  return Number(/^(\d+) dafür/.exec(sentence ?? '')?.[1]);
}

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`support by a mailed link counts once and can be taken back, ${how}`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: scripts });
    const address = `stimme-${scripts}-${Date.now()}@example.org`;
    const path = await opened(page);
    const before = await count(page, path);
    await page.getByRole('link', { name: 'Das will ich auch' }).click();
    await fill(page, { 'Ihre E-Mail-Adresse': 'keine Adresse' });
    await send(page, 'Link schicken');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Ihre E-Mail-Adresse')).toHaveValue('keine Adresse');
    await fill(page, { 'Ihre E-Mail-Adresse': address });
    await send(page, 'Link schicken');
    await expect(page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' })).toBeVisible();
    expect(await count(page, path), 'nothing counts before it is confirmed').toBe(before);
    const link = await mailed(page, address, /unterstuetzen/);
    await page.goto(link);
    expect(await count(page, path), 'reading the link confirms nothing').toBe(before);
    await page.goto(link);
    await send(page, 'Ja, das will ich auch');
    await expect(page.getByRole('heading', { name: 'Danke, Sie zählen mit' })).toBeVisible();
    expect(await count(page, path)).toBe(before + 1);
    await page.goto(link);
    await send(page, 'Doch nicht mehr');
    expect(await count(page, path)).toBe(before);
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
  });

  test(`support with an account is one click, ${how}`, async ({ as }) => {
    const page = await as('lena', { javaScriptEnabled: scripts });
    const path = await opened(page);
    const before = await count(page, path);
    await send(page, 'Das will ich auch');
    await expect(page.getByText('Sie sind dabei.')).toBeVisible();
    expect(await count(page, path)).toBe(before + 1);
    await send(page, 'Doch nicht');
    expect(await count(page, path)).toBe(before);
  });

  test(`a comment is confirmed, read and shown, ${how}`, async ({ as, visitor }) => {
    const page = await visitor({ javaScriptEnabled: scripts });
    const stamp = `${scripts}-${Date.now()}`;
    const [address, words] = [`kommentar-${stamp}@example.org`, `Gute Sache ${stamp}`];
    const path = await opened(page);
    await page.getByRole('link', { name: 'Kommentar schreiben' }).click();
    await fill(page, { 'Was möchten Sie sagen?': `${words}, sagt Frau Klee.`, 'Ihre E-Mail-Adresse': address });
    await send(page, 'Kommentar abschicken');
    await expect(page.getByRole('heading', { name: 'Ihr Kommentar ist da' })).toBeVisible();
    await page.goto(await mailed(page, address, /kommentar/));
    await send(page, 'Ja, abschicken');
    await page.goto(path);
    await expect(page.getByText(words)).toHaveCount(0);
    const desk = await as('marek', { javaScriptEnabled: scripts });
    await desk.goto('/dalheim/arbeitsplatz/kommentare');
    const waiting = desk.getByRole('article').filter({ hasText: words });
    await fill(waiting, { Kommentar: `${words}, sagt Frau [[Klee]].` });
    await send(waiting, 'Öffentlich zeigen');
    await expect(desk.getByRole('article').filter({ hasText: words })).toHaveCount(0);
    await page.goto(path);
    await expect(page.getByText(`${words}, sagt Frau ▮▮▮.`)).toBeVisible();
    await expect(page.getByText('Klee')).toHaveCount(0);
  });
}

test('a draft survives the reload, is forgotten with one click and after sending', async ({ visitor }) => {
  const page = await visitor();
  const kept = (): Promise<number> => page.evaluate(() => localStorage.length);
  const ready = (): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.goto('/dalheim/mitmachen');
  await ready();
  expect(await kept(), 'nothing before somebody types').toBe(0);
  await fill(page, { 'Was möchten Sie sagen?': 'Am Bach fehlt ein Papierkorb.', 'Wo ist das?': 'Am Bach' });
  await page.getByLabel('Ihre E-Mail-Adresse').fill('nie@example.org');
  await expect(page.getByText('Ihr Text bleibt auf diesem Gerät')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage)), 'never how to reach somebody').not.toContain('nie@example.org');
  await page.reload();
  await ready();
  await expect(page.getByLabel('Was möchten Sie sagen?')).toHaveValue('Am Bach fehlt ein Papierkorb.');
  await page.getByRole('button', { name: 'Entwurf vergessen' }).click();
  expect(await kept()).toBe(0);
  await page.reload();
  await ready();
  await expect(page.getByLabel('Was möchten Sie sagen?')).toHaveValue('');
  await fill(page, { 'Was möchten Sie sagen?': 'Am Bach fehlt ein Papierkorb.', 'Wo ist das?': 'Am Bach' });
  await page.getByRole('radio', { name: /^Idee/ }).check();
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  const key = await page.locator('#key').inputValue();
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { name: 'Ihr Beitrag ist da' })).toBeVisible();
  await ready();
  await expect.poll(kept, { message: 'what has arrived is forgotten' }).toBe(0);
  const reference = await page.locator('.receipt__ref').textContent();
  const form = { kind: 'idea', text: 'Am Bach fehlt ein Papierkorb.', place: 'Am Bach', contact: 'code', key, tun: 'abschicken' };
  const again = await page.request.post('/dalheim/mitmachen', { form, headers: { Origin: baseURL } });
  expect(await again.text(), 'sent again it is the same record').toContain(reference ?? 'no reference');
});
