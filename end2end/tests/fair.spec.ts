import { expect, type Page } from '@playwright/test';
import { test } from '../support/fixtures.ts';
import { expectDone, fill, send } from '../support/forms.ts';
import { mailed } from '../support/mail.ts';
import * as office from '../support/road/office.ts';
import * as resident from '../support/road/resident.ts';
import { Road, type Matter } from '../support/road/road.ts';

function matter(title: string, text: string): Matter {
  return { title, text, place: 'Ladenzeile', project: title, easy: text, summary: text, wording: text };
}

for (const scripts of [true, false]) {
  const mode = scripts ? 'mit-skripten' : 'ohne-skripte';

  test.describe(mode, () => {
    test.use({ javaScriptEnabled: scripts });

    test('an anonymous critic whose text is withheld reads why and objects with one click', async ({ as, visitor }) => {
      const title = `Der Hausmeister ist faul, ${mode}`;
      const road = new Road(`kritik-${mode}`, matter(title, 'Der Hausmeister im Haus 7 tut nie etwas. Das wissen alle hier.'));
      const author = await visitor();
      await resident.write(road, author);

      const first = await as('marek');
      await office.openInQueue(road, first);
      await office.unfold(first, 'Nicht veröffentlichen …');
      await first.getByRole('radio', { name: /^Beleidigung/ }).check();
      await fill(first, { 'Satz für die Person, die geschrieben hat': 'Bitte schreiben Sie, was fehlt, ohne jemanden zu beschimpfen.' });
      await send(first, 'Der zweiten Person vorschlagen');
      const second = await as('petra');
      await second.goto('/dalheim/arbeitsplatz/freigaben');
      await second.getByRole('listitem').filter({ hasText: road.reference }).getByRole('button', { name: 'Bestätigen', exact: true }).click();

      await resident.openOwn(road, author);
      await expect(author.getByRole('main')).toContainText('ohne jemanden zu beschimpfen');
      await send(author, 'Einspruch abschicken');
      await expectDone(author, 'Ihr Einspruch ist da.');

      const other = await as('selin');
      await office.openInQueue(road, other);
      await expect(other.getByRole('article')).toContainText('Ohne Begründung eingelegt.');
    });

    test('an author objects to a merge before it happens', async ({ as, visitor }) => {
      const one = new Road(`eins-${mode}`, matter(`Licht am Weg hinter den Läden, ${mode}`, 'Abends ist der Weg hinter den Läden ganz dunkel.'));
      const other = new Road(`zwei-${mode}`, matter(`Lampen an der Ladenzeile, ${mode}`, 'An der Ladenzeile brauchen wir mehr Lampen am Weg.'));
      const author = await visitor();
      await writeByLetter(one, author);
      await resident.write(other, await visitor());
      const moderator = await as('marek');
      await office.publish(one, moderator);
      await office.publish(other, moderator);

      const lead = await as('selin');
      await office.openInQueue(one, lead);
      await office.unfold(lead, 'Mit einem anderen Beitrag zusammenführen');
      await fill(lead, { 'Nummer des anderen Beitrags': other.reference });
      await send(lead, 'Zusammenführen vorschlagen');
      await expectDone(lead, 'Vorgeschlagen.');

      await resident.openOwn(one, author);
      await expect(author.getByRole('heading', { name: 'Gemeinsam weiter?' })).toBeVisible();
      await expect(author.getByRole('main')).toContainText(other.matter.text);
      await send(author, 'Mein Beitrag soll für sich stehen');
      await expectDone(author, 'Ihr Beitrag bleibt für sich.');
      await author.goto(`/dalheim/beitraege/${one.reference}`);
      await expect(author.getByRole('main')).not.toContainText('Zusammengeführt');
    });
  });
}

/** A public contribution of the demonstration that others support and comment on. */
async function table(page: Page): Promise<void> {
  await page.goto('/dalheim/beitraege');
  await page.getByRole('link', { name: 'Tischtennisplatte aus Stein', exact: true }).click();
}

test('the author of a comment that is not shown objects with one click, and a different person decides', async ({ as, visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  const stamp = Date.now();
  const [address, words] = [`einspruch-${stamp}@example.org`, `So eine Platte ist laut, Nummer ${stamp}.`];
  await table(page);
  await page.getByRole('link', { name: 'Kommentar schreiben' }).click();
  await fill(page, { 'Was möchten Sie sagen?': words, 'Ihre E-Mail-Adresse': address });
  await send(page, 'Kommentar abschicken');
  await page.goto(await mailed(page, address, /kommentar/));
  await send(page, 'Ja, abschicken');

  const first = await as('marek');
  await first.goto('/dalheim/arbeitsplatz/kommentare');
  const waiting = first.getByRole('article').filter({ hasText: words });
  await waiting.getByText('Nicht zeigen').first().click();
  await waiting.getByRole('radio', { name: /^Beleidigung/ }).check();
  await fill(waiting, { 'Satz für die Person, die geschrieben hat': 'Bitte schreiben Sie, was genau stört.' });
  await waiting.getByRole('button', { name: 'Nicht zeigen' }).click();
  await expect(first.getByRole('article').filter({ hasText: words })).toHaveCount(0);

  await expect(async () => {
    await page.goto(await mailed(page, address, /kommentar/));
    await expect(page.getByText('Bitte schreiben Sie, was genau stört.')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await send(page, 'Einspruch einlegen');
  await expectDone(page, 'Ihr Einspruch ist da.');

  const second = await as('selin');
  await second.goto('/dalheim/arbeitsplatz/eingang?was=objection');
  await second.getByRole('link', { name: 'Tischtennisplatte aus Stein', exact: true }).first().click();
  await expect(second.getByText(words)).toBeVisible();
  await second.getByRole('radio', { name: /^Dem Einspruch folgen/ }).check();
  await fill(second, { Begründung: 'Die Kritik ist deutlich, aber erlaubt.' });
  await send(second, 'Entscheidung eintragen');
  await expectDone(second, 'Dem Einspruch gefolgt.');
});

test('whoever supported something reads and erases what is stored by a mailed link', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  const address = `daten-${Date.now()}@example.org`;
  await table(page);
  await page.getByRole('link', { name: 'Das will ich auch' }).click();
  await fill(page, { 'Ihre E-Mail-Adresse': address });
  await send(page, 'Link schicken');
  await page.goto(await mailed(page, address, /unterstuetzen/));
  await send(page, 'Ja, das will ich auch');

  await page.goto('/dalheim/meine-daten');
  await fill(page, { 'E-Mail-Adresse': 'keine Adresse' });
  await send(page, 'Link schicken');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-Mail-Adresse', { exact: true })).toHaveValue('keine Adresse');
  await fill(page, { 'E-Mail-Adresse': address });
  await send(page, 'Link schicken');
  await expectDone(page, 'Wenn zu dieser Adresse etwas gespeichert ist');
  let link = '';
  await expect(async () => {
    link = await mailed(page, address, /meine-daten/);
    expect(link).toContain('/meine-daten/link/');
  }).toPass({ timeout: 15_000 });
  await page.goto(link);
  await send(page, 'Gespeicherte Daten anzeigen');
  await expect(page.getByRole('heading', { name: 'Unterstützung' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ja, bitte löschen' }).check();
  await send(page, 'Meine Daten löschen');
  await expectDone(page, 'Ihre Daten sind gelöscht.');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
});

test('the chain is checked on screen, and the numbers are there as text', async ({ as }) => {
  const lead = await as('selin');
  await lead.goto('/dalheim/arbeitsplatz/protokoll');
  await send(lead, 'Kette prüfen');
  await expectDone(lead, 'Die Kette ist vollständig.');
  await lead.goto('/dalheim/arbeitsplatz/zahlen');
  for (const name of ['Nach Monat', 'Nach Thema', 'Nach Weg', 'Nach Sprache', 'Nach Ort', 'Bis zur ersten Reaktion']) {
    await expect(lead.getByRole('table', { name })).toBeVisible();
  }
  await expect(lead.getByRole('table', { name: 'Nach Art' })).toContainText('Idee');
});

/** Like everybody, but the answer comes by letter, so that there is somebody to be asked. */
async function writeByLetter(road: Road, page: Page): Promise<void> {
  await page.goto('/dalheim/mitmachen');
  await page.getByRole('radio', { name: /^Wunsch/ }).check();
  await fill(page, { 'Was möchten Sie sagen?': road.matter.text, 'Wo ist das?': road.matter.place });
  await page.getByLabel(/^Überschrift/).fill(road.matter.title);
  await page.getByRole('radio', { name: /^Mit einem Brief/ }).check();
  await page.getByLabel('Ihre Anschrift', { exact: true }).fill('Musterweg 4, 35576 Wetzlar');
  await page.getByRole('checkbox', { name: /^Das Büro darf meine Angaben/ }).check();
  await send(page, 'Beitrag abschicken');
  await expect(page.getByRole('heading', { level: 1, name: 'Ihr Beitrag ist da' })).toBeVisible();
  const said = await page.getByRole('main').innerText();
  road.reference = /DH-\d{4}-\d{5}/.exec(said)?.[0] ?? '';
  road.code = /(?:[0-9A-Z]{4}[-\s]){4}[0-9A-Z*~$=]/.exec(said)?.[0] ?? '';
}
