import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { fill, receiptCode, send } from '../support/forms.ts';

/** The code that stands on a receipt, as it is typed. */
async function codeOf(page: Page): Promise<string> {
  const code = receiptCode.exec(await page.getByRole('main').innerText())?.[0];
  expect(code).toBeTruthy();
  return code ?? '';
}

/** Whoever has the code reads their own contribution. */
async function expectOpens(page: Page, code: string, text: string): Promise<void> {
  await page.goto('/dalheim/verfolgen');
  await page.locator('#code').fill(code);
  await page.locator('form:has(#code) button[type=submit]').click();
  await expect(page.getByRole('main')).toContainText(text);
}

for (const scripts of [true, false]) {
  // The checks run as a script of the page.
  const look = async (page: Page): Promise<void> => (scripts ? expectAccessible(page) : undefined);
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('a pensioner brings a form, and it is typed in at the counter', async ({ as }) => {
      const desk = await as('selin', { javaScriptEnabled: scripts });
      await desk.goto('/dalheim/arbeitsplatz/beitraege/papier');
      await look(desk);
      await fill(desk, { 'Bögen': '2' });
      await send(desk, 'Block anlegen');
      const pad = desk.getByRole('listitem').filter({ hasText: '0 von 2 aufgenommen' }).first();
      const serial = /Bögen (\d{5}-[A-Z])/.exec(await pad.innerText())?.[1] ?? '';
      // The pad is a PDF with codes on it: fetched by POST, never kept.
      const action = (await pad.locator('form').getAttribute('action')) ?? '';
      const pdf = await desk.request.post(action, { headers: { origin: new URL(desk.url()).origin } });
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect(pdf.headers()['cache-control']).toBe('no-store');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

      const text = `Am Kochweg fehlt eine Bank zum Ausruhen, Bogen ${serial}.`;
      for (const again of [false, true]) {
        await desk.goto('/dalheim/arbeitsplatz/beitraege/neu?weg=paper');
        await look(desk);
        await fill(desk, { 'Worum geht es?': text, 'Wo ist das?': 'Kochweg' });
        await desk.locator('#serial').fill(serial.toLowerCase().replace('-', ' '));
        await desk.getByRole('radio', { name: /^Wunsch/ }).check();
        await send(desk, 'Aufnehmen und nächster');
        if (again) await expect(desk.locator('#serial-e')).toContainText(/schon aufgenommen.*DH-\d{4}-\d{5}/);
        else await expect(desk.getByRole('status')).toContainText(/DH-\d{4}-\d{5} ist aufgenommen/);
      }
      // Nothing typed is lost by the refusal.
      await expect(desk.getByLabel('Worum geht es?')).toHaveValue(text);
    });

    test('a caller hears it read back and writes the code down', async ({ as }) => {
      const desk = await as('selin', { javaScriptEnabled: scripts });
      await desk.goto('/dalheim/arbeitsplatz/beitraege/telefon');
      await look(desk);
      const text = `Die Ampel am Berliner Ring ist zu kurz (${scripts}).`;
      await fill(desk, { 'Was die Person sagt': text, Ort: 'Berliner Ring', Telefonnummer: '06441 99 12 34' });
      await desk.getByRole('radio', { name: /^Kritik/ }).check();
      await desk.getByRole('radio', { name: /^Am Telefon/ }).check();
      await desk.getByRole('checkbox', { name: /dürfen für die Antwort/ }).check();
      await send(desk, 'Weiter: vorlesen');
      await expect(desk.getByRole('region', { name: 'Vorzulesen' })).toContainText(text);
      await look(desk);
      await send(desk, 'Nein, ändern');
      await fill(desk, { Ort: 'Berliner Ring, Ecke Kochweg' });
      await send(desk, 'Weiter: vorlesen');
      await send(desk, 'Ja, stimmt: aufnehmen');
      await expect(desk.getByRole('heading', { name: 'Abholcode buchstabieren' })).toBeVisible();
      await look(desk);
      await expectOpens(desk, await codeOf(desk), text);
      await expect(desk.getByRole('main')).toContainText('Ecke Kochweg');
    });

    test('somebody says it at the tablet in three steps', async ({ as, visitor }) => {
      const tablet = await opened(await as('selin', { javaScriptEnabled: scripts }), await visitor({ javaScriptEnabled: scripts }), look);
      await look(tablet);
      await write(tablet, `Mehr Licht am Spielplatz (${scripts}).`, scripts);
      await expect(tablet.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
      await look(tablet);
      await expectOpens(tablet, await codeOf(tablet), 'Mehr Licht am Spielplatz');
    });
  });
}

test('a tablet without connection gives a receipt that holds, and sends later', async ({ as, visitor }) => {
  const tablet = await opened(await as('selin'), await visitor(), expectAccessible);
  await expect(tablet.locator('html')).toHaveAttribute('data-counter', 'ready', { timeout: 20_000 });
  await tablet.context().setOffline(true);
  await tablet.reload();
  await write(tablet, 'Der Brunnen plätschert nicht mehr.', true);
  await expect(tablet.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist aufgeschrieben' })).toBeVisible();
  const code = await codeOf(tablet);
  await tablet.getByRole('link', { name: 'Fertig, zurück zum Anfang' }).click();
  await expect(tablet.getByText('Wartet auf die Verbindung: 1')).toBeVisible();
  await tablet.context().setOffline(false);
  await tablet.reload();
  await expect(tablet.getByText('Wartet auf die Verbindung: 1')).toBeHidden({ timeout: 45_000 });
  const kept = await tablet.evaluate(
    () => new Promise<number>((done) => {
      const request = indexedDB.open('tresen', 1);
      request.onsuccess = () => {
        const queue = request.result.transaction('queue').objectStore('queue').count();
        queue.onsuccess = () => done(queue.result);
      };
    }),
  );
  expect(kept).toBe(0);
  await expectOpens(tablet, code, 'Der Brunnen plätschert nicht mehr.');
});

/** A tablet that the office has opened. */
async function opened(desk: Page, tablet: Page, look: (page: Page) => Promise<void>): Promise<Page> {
  await desk.goto('/dalheim/arbeitsplatz/tresen');
  await look(desk);
  await fill(desk, { Name: 'Tablet im Flur' });
  await send(desk, 'Gerätecode anzeigen');
  const code = await codeOf(desk);
  await tablet.goto('/dalheim/tresen');
  await look(tablet);
  await fill(tablet, { 'Gerätecode': code });
  await send(tablet, 'Gerät öffnen');
  await expect(tablet.getByRole('heading', { level: 1, name: 'Was möchten Sie sagen?' })).toBeVisible();
  return tablet;
}

/** Kind, place, words. */
async function write(tablet: Page, text: string, steps: boolean): Promise<void> {
  if (steps) await tablet.getByText('Idee', { exact: true }).click();
  else await tablet.getByRole('radio', { name: 'Idee', exact: true }).check();
  await fill(tablet, { 'Wo ist das?': 'Dalheimer Platz' });
  if (steps) await tablet.getByRole('button', { name: 'Weiter', exact: true }).click();
  await fill(tablet, { 'Ihre Worte': text });
  await send(tablet, 'Abschicken');
}
