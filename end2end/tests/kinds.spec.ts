import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { day, expectDone, fill, receiptCode, send } from '../support/forms.ts';
import * as office from '../support/road/office.ts';
import * as resident from '../support/road/resident.ts';
import { Road } from '../support/road/road.ts';

interface Said {
  kind: string;
  title: string;
  text: string;
}

/** Sends a contribution of a kind; `more` fills what only this kind asks. */
async function write(road: Road, page: Page, kind: string, more?: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`/dalheim/mitmachen?art=${kind}`);
  await fill(page, { 'Was möchten Sie sagen?': road.matter.text, 'Wo ist das?': road.matter.place });
  await page.getByLabel(/^Überschrift/).fill(road.matter.title);
  await more?.(page);
  await page.getByRole('radio', { name: /^Gar nicht/ }).check();
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  const said = await page.getByRole('main').innerText();
  road.reference = /DH-\d{4}-\d{5}/.exec(said)?.[0] ?? '';
  road.code = receiptCode.exec(said)?.[0] ?? '';
}

function road(mode: string, said: Said): Road {
  const { title, text } = said;
  return new Road(`${said.kind}-${mode}`, { title, text, place: 'Festplatz', project: title, easy: text, summary: text, wording: text });
}

for (const scripts of [true, false]) {
  const mode = scripts ? 'mit-skripten' : 'ohne-skripte';

  test.describe(mode, () => {
    test.use({ javaScriptEnabled: scripts });

    test('an event proposal becomes a date that everybody finds', async ({ as, visitor }) => {
      const said = { kind: 'event_proposal', title: `Flohmarkt im Frühling, ${mode}`, text: 'Ich möchte im Frühling einen Flohmarkt machen.' };
      const event = road(mode, said);
      const author = await visitor();
      await write(event, author, said.kind, async (page) => {
        await page.getByLabel(/^Wann soll es sein/).fill('An einem Samstag');
        await page.getByLabel(/^Für wie viele Menschen/).fill('80');
      });
      await expect(author.getByRole('main')).toContainText('Eine Antwort bekommen Sie bis');

      const desk = await as('marek');
      await office.publish(event, desk);
      await expect(desk.getByRole('article')).toContainText('An einem Samstag');
      await office.unfold(desk, 'Termin entwerfen');
      await desk.getByLabel(/^Tag/).fill(day(20));
      await desk.getByLabel(/^Beginn/).fill('10:00');
      await send(desk, 'Termin speichern');
      await expectDone(desk, 'Der Termin ist gespeichert.');

      const reader = await visitor();
      await reader.goto('/dalheim/termine');
      await expect(reader.getByRole('main')).not.toContainText(said.title);
      await office.unfold(desk, 'In den Kalender und antworten');
      await send(desk, 'Veröffentlichen und antworten');
      await expectDone(desk, 'Der Termin steht im öffentlichen Kalender');

      await reader.goto('/dalheim/termine');
      const entry = reader.getByRole('listitem').filter({ hasText: said.title });
      const file = await reader.request.get((await entry.getByRole('link', { name: /^In meinen Kalender/ }).getAttribute('href')) ?? '');
      expect(file.headers()['content-type']).toContain('text/calendar');
      expect(await file.text()).toContain('BEGIN:VEVENT');
      await entry.getByRole('link', { name: said.title, exact: true }).click();
      await expect(reader.getByRole('region', { name: 'Daraus wurde' })).toContainText(said.title);
      await resident.openOwn(event, author);
      await expect(author.getByRole('region', { name: 'Daraus wurde' })).toBeVisible();
    });

    test('an offer leads to a working group', async ({ as, visitor }) => {
      const said = { kind: 'offer', title: `Ich kann backen, ${mode}`, text: 'Ich backe gern Kuchen für Feste.' };
      const offer = road(mode, said);
      const author = await visitor();
      await write(offer, author, said.kind);
      const desk = await as('marek');
      await office.publish(offer, desk);
      await desk.goto('/dalheim/arbeitsplatz/quartier');
      await desk.getByRole('link', { name: said.title, exact: true }).click();
      await office.unfold(desk, 'An eine Arbeitsgruppe');
      await fill(desk, { Arbeitsgruppe: 'Arbeitsgruppe Feste und Kultur' });
      await desk.getByRole('button', { name: 'Verbinden und antworten' }).first().click();
      await expectDone(desk, 'Verbunden und beantwortet.');
      await resident.openOwn(offer, author);
      await author.getByRole('region', { name: 'Daraus wurde' }).getByRole('link').click();
      await expect(author.getByRole('heading', { level: 2, name: 'Arbeitsgruppe Feste und Kultur' })).toBeVisible();
    });

    test('praise stands beside a strength until it is taken back', async ({ as, visitor }) => {
      const said = { kind: 'praise', title: `Schöne Wiesen, ${mode}`, text: 'Die Wiesen zwischen den Häusern sind schön.' };
      const praise = road(mode, said);
      const author = await visitor();
      await write(praise, author, said.kind);
      const desk = await as('marek');
      await office.publish(praise, desk);
      await office.unfold(desk, 'Als Beleg festhalten');
      await fill(desk, { 'Stärke oder Schwäche': 'Stärke: Viel Grün zwischen den Häusern' });
      await send(desk, 'Als Beleg festhalten');
      await expectDone(desk, 'Als Beleg festgehalten.');

      const reader = await visitor();
      await reader.goto('/dalheim/rahmenplan');
      await expect(reader.getByRole('link', { name: said.title, exact: true })).toBeVisible();
      await resident.openOwn(praise, author);
      await author.locator('summary').filter({ hasText: 'Beitrag zurückziehen' }).click();
      await send(author, 'Ja, zurückziehen');
      await reader.reload();
      await expect(reader.getByRole('main')).not.toContainText(said.title);
    });

    test('a project proposal says what it costs, and a wrong sum comes back with everything typed', async ({ visitor }) => {
      const said = { kind: 'project_proposal', title: `Beete am Ring, ${mode}`, text: 'Wir möchten am Ring Beete anlegen.' };
      const proposal = road(mode, said);
      const author = await visitor();
      await author.goto('/dalheim/mitmachen?art=project_proposal');
      await fill(author, { 'Was möchten Sie sagen?': said.text, 'Wo ist das?': 'Berliner Ring' });
      await author.getByLabel(/^Genauer, in Euro/).fill('viel');
      await author.getByLabel(/^Wer würde mithelfen/).fill('Vier aus dem Haus');
      await author.getByRole('radio', { name: /^Gar nicht/ }).check();
      await send(author, 'Beitrag abschicken');
      await expect(author.getByRole('alert')).toContainText('Summe in ganzen Euro');
      await expect(author.getByLabel(/^Wer würde mithelfen/)).toHaveValue('Vier aus dem Haus');
      await write(proposal, author, said.kind, (page) => page.getByLabel(/^Genauer, in Euro/).fill('800'));
      await resident.openOwn(proposal, author);
      await expect(author.getByRole('complementary')).toContainText('800');
    });
  });
}

test('the form says how long an answer takes for each kind', async ({ page }) => {
  await page.goto('/dalheim/mitmachen');
  const times = page.getByRole('complementary').filter({ hasText: 'So lange dauert es höchstens' });
  await expect(times).toContainText('10 Werktage');
  await expect(times).toContainText('Frage');
});
