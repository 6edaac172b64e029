import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectDone, fill, send } from '../support/forms.ts';
import { castVote, openPollPage } from '../support/road/poll.ts';

/** The islands say when they stand. */
async function expectReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
}

test.describe('with scripts', () => {
  test('similar contributions appear while somebody types', async ({ page }) => {
    await page.goto('/dalheim/mitmachen');
    await expectReady(page);
    await expect(page.getByRole('region', { name: 'Das haben andere schon gesagt' })).toBeHidden();
    await page.getByLabel('Was möchten Sie sagen?').pressSequentially('Auf dem Spielplatz fehlt Schatten, im Sommer ist es zu heiß.', { delay: 5 });
    const similar = page.getByRole('region', { name: 'Das haben andere schon gesagt' });
    await expect(similar.getByRole('link').first()).toBeVisible();
    // Nothing was sent and nothing is lost.
    await expect(page).toHaveURL(/\/mitmachen$/);
    const href = await similar.getByRole('link').first().getAttribute('href');
    expect(href).toMatch(/^\/dalheim\/beitraege\/DH-/);
  });

  test('a ballot is acknowledged without leaving the page', async ({ as, openPoll }) => {
    const poll = await openPoll('Quittung');
    const phone = await as('hakan', { viewport: { width: 390, height: 844 } });
    await openPollPage(phone, poll);
    await expectReady(phone);
    const address = phone.url();
    await castVote(phone, 'Ja');
    await expect(phone.getByRole('status').filter({ hasText: 'Ihre Stimme ist abgegeben: Ja' })).toBeVisible();
    expect(phone.url()).toBe(address);
  });

  test('a meeting moves in a second browser without loading again', async ({ as, page, openPoll }) => {
    const poll = await openPoll('Mitlesen');
    await page.goto(poll.meeting);
    await expectReady(page);
    const live = page.getByRole('region', { name: 'Gerade im Saal' });
    await expect(live).toContainText('0 von');
    let loaded = 0;
    page.on('load', () => loaded++);
    const phone = await as('lena');
    await openPollPage(phone, poll);
    await castVote(phone, 'Nein');
    await expect(live).toContainText('1 von', { timeout: 4_000 });
    expect(loaded, 'the page was not loaded again').toBe(0);
  });

  test('the board moves by its buttons', async ({ as }) => {
    const page = await as('selin');
    await openBoard(page);
    const card = await movable(page);
    await card.getByText('Verschieben …').click();
    const step = card.getByRole('listitem').getByRole('link').first();
    const name = await step.innerText();
    await step.click();
    await expectForm(page, name);
  });

  test('the board moves by dragging, and dragging sets nothing', async ({ as }) => {
    const page = await as('selin');
    await openBoard(page);
    await expectReady(page);
    const from = page.getByRole('region', { name: /^Wird gemacht/ });
    const card = from.getByRole('listitem').filter({ hasText: 'Fertigstellung eintragen' }).filter({ has: page.getByRole('heading', { level: 3 }) }).first();
    const title = await card.getByRole('heading', { level: 3 }).innerText();

    await drag(page, card, /^Wird geprüft/);
    await expect(page.getByRole('status').filter({ hasText: 'Hierhin führt von diesem Stand kein Schritt.' })).toHaveCount(1);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/projekte\/tafel$/);

    await drag(page, card, /^Fertig/);
    await page.mouse.up();
    await expectForm(page, 'Fertigstellung eintragen');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await openBoard(page);
    await expect(from.getByRole('heading', { name: title })).toBeVisible();
  });
});

test.describe('when the program of the islands does not arrive', () => {
  test('everything works as a plain form', async ({ as, visitor, openPoll }) => {
    const page = await visitor();
    await blockIslands(page);
    await page.goto('/dalheim/mitmachen');
    await fill(page, { 'Was möchten Sie sagen?': 'Auf dem Spielplatz fehlt Schatten, im Sommer ist es zu heiß.', 'Wo ist das?': 'Spielplatz' });
    await send(page, 'Gibt es das schon? Nachsehen');
    await expect(page.getByRole('status').getByRole('link').first()).toBeVisible();
    await expect(page.getByLabel('Was möchten Sie sagen?')).toHaveValue(/Schatten/);
    await page.getByRole('radio', { name: /^Wunsch/ }).check();
    await page.getByRole('radio', { name: /^Gar nicht/ }).check();
    await send(page, 'Beitrag abschicken');
    await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();

    const poll = await openPoll('Ohne Programm');
    const phone = await as('finn');
    await blockIslands(phone);
    await openPollPage(phone, poll);
    await castVote(phone, 'Enthaltung');
    await expectDone(phone, 'Ihre Stimme ist abgegeben: Enthaltung');

    await page.goto(poll.meeting);
    const live = page.getByRole('region', { name: 'Gerade im Saal' });
    await expect(live).toContainText('1 von');
    await live.getByRole('link', { name: 'Aktualisieren' }).click();
    await expect(live).toContainText('1 von');
  });
});

async function blockIslands(page: Page): Promise<void> {
  await page.route(/\.wasm(\?|$)/, (route) => route.abort());
}

async function openBoard(page: Page): Promise<void> {
  await page.goto('/dalheim/arbeitsplatz/projekte');
  await page.getByRole('link', { name: 'Tafel mit Karten zum Verschieben' }).click();
  await expect(page.getByRole('heading', { name: /^Wird geprüft/ })).toBeVisible();
}

/** Takes a card by its handle and carries it over a group. */
async function drag(page: Page, card: Locator, group: RegExp): Promise<void> {
  await card.getByRole('button', { name: /^Karte ziehen/ }).hover();
  await page.mouse.down();
  await page.getByRole('region', { name: group }).getByRole('heading', { level: 2 }).hover();
}

/** A card with a step that somebody may take. */
async function movable(page: Page) {
  const card = page.getByRole('listitem').filter({ has: page.getByText('Verschieben …') }).filter({ has: page.getByRole('heading', { level: 3 }) }).first();
  await expect(card).toBeVisible();
  return card;
}

async function expectForm(page: Page, step: string): Promise<void> {
  await expect(page).toHaveURL(/\/arbeitsplatz\/projekte\/[0-9a-f-]+\?schritt=/);
  await expect(page.getByRole('main')).toContainText(step);
}
