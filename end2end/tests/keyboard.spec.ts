import { expect, test } from '../support/fixtures.ts';
import { press, tabTo, typeInto } from '../support/keyboard.ts';
import { castByKeyboard } from '../support/road/poll.ts';

test('a contribution is sent and published without a mouse', async ({ page, as }) => {
  const title = `Geländer an der Treppe ${Date.now() % 100_000}`;
  await page.goto('/dalheim/mitmachen');
  // The first press leads to the way past the menu.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: /^Idee/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Wunsch/ })).toBeChecked();
  await typeInto(page, page.getByLabel('Was möchten Sie sagen?'), 'An der Treppe zum Kindergarten fehlt ein Geländer. Ältere Menschen kommen dort kaum hinauf.');
  await typeInto(page, page.getByLabel('Wo ist das?'), 'Treppe am Kindergarten');
  await typeInto(page, page.getByLabel(/^Überschrift/), title);
  await tabTo(page, page.getByRole('radio', { name: /^Per E-Mail/ }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Gar nicht/ })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Beitrag abschicken' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();

  const desk = await as('marek');
  await desk.goto('/dalheim/arbeitsplatz/beitraege');
  await press(desk, desk.getByRole('link', { name: /^Neu \(/ }));
  await expect(desk.getByRole('link', { name: /^Neu \(/ })).toHaveAttribute('aria-current', 'page');
  await press(desk, desk.getByRole('link', { name: title, exact: true }));
  await expect(desk.getByRole('article')).toContainText(title);
  const checks = desk.getByRole('group', { name: 'Geprüft' }).getByRole('checkbox');
  for (const check of await checks.all()) {
    await tabTo(desk, check);
    await desk.keyboard.press('Space');
    await expect(check).toBeChecked();
  }
  await press(desk, desk.getByRole('button', { name: 'Veröffentlichen', exact: true }));
  await expect(desk.getByRole('status').filter({ hasText: 'veröffentlicht' })).toBeVisible();
});

test('a form with mistakes leads to them by keyboard', async ({ page }) => {
  await page.goto('/dalheim/mitmachen');
  await press(page, page.getByRole('button', { name: 'Beitrag abschicken' }));
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await press(page, summary.getByRole('link', { name: /^Wo ist das/ }));
  await expect(page.getByLabel('Wo ist das?')).toBeFocused();
});

test('a member votes without a mouse', async ({ as, openPoll }) => {
  const poll = await openPoll('Tastatur');
  await castByKeyboard(await as('amira', { viewport: { width: 390, height: 844 } }), poll);
});
