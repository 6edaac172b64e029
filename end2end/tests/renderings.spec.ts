import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectDone, fill, send } from '../support/forms.ts';
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

    test('the office adds Leichte Sprache, and a page shows it first', async ({ as, visitor }) => {
      const text = 'An der Ladenzeile fehlt ein Dach über den Fahrrädern.';
      const road = new Road(`sprachen-${mode}`, matter(`Dach für Fahrräder, ${mode}`, text));
      const author = await visitor();
      await resident.write(road, author);
      const desk = await as('marek');
      await office.publish(road, desk);
      await office.openInQueue(road, desk);
      await desk.getByRole('link', { name: /^Schreiben oder ändern/ }).click();
      // The checks run as a script of the page.
      if (scripts) await expectAccessible(desk);

      const easy = `Die Fahr-Räder werden nass. Ein Dach ist gut. (${mode})`;
      await fill(desk, { Sprache: 'Leichte Sprache', 'Überschrift': 'Ein Dach für Fahr-Räder', Text: easy });
      await send(desk, 'Entwurf speichern');
      await expectDone(desk, 'Gespeichert.');
      await send(desk, 'Veröffentlichen');
      await expect(desk.getByRole('alert')).toContainText('Geprüft von');

      await desk.getByRole('link', { name: /^Ändern/ }).click();
      await desk.getByLabel(/^Geprüft von/).fill('Prüf-Gruppe Klartext');
      await send(desk, 'Entwurf speichern');
      await send(desk, 'Veröffentlichen');
      await expectDone(desk, 'Der Text ist öffentlich.');

      const page = await visitor();
      await page.goto(`/dalheim/beitraege/${road.reference}`);
      await page.getByRole('navigation', { name: 'In anderen Sprachen:' }).getByRole('link', { name: 'Leichte Sprache' }).click();
      await expect(page).toHaveURL(`/leicht/dalheim/beitraege/${road.reference}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Dach für Fahr-Räder');
      await expect(page.getByRole('main')).toContainText('Prüf-Gruppe Klartext');
      await expect(page.getByText(text)).toBeHidden();
      await page.getByText('Den ersten Text lesen').click();
      await expect(page.getByText(text)).toBeVisible();
      if (scripts) await expectAccessible(page);
      expect(await page.context().cookies(), 'no cookie remembers the language').toEqual([]);
    });
  });
}

test('an Arabic contribution is marked, and its translation stands beside it', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/gruebentaelchen/suche?q=Durchgang');
  await page.getByRole('main').getByRole('link', { name: /إنارة/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wir brauchen Licht im Durchgang');
  await expect(page.getByRole('main')).toContainText('Übersetzung vom Büro. Original: العربية.');
  await page.getByText('Original lesen').click();
  await expect(page.getByText('الممر خلف شارع السلام')).toHaveAttribute('lang', 'ar');
});

test('whoever has an account is spoken to in their language', async ({ as }) => {
  const page = await as('amira');
  await page.goto('/konto/sprache');
  await fill(page, { Sprache: 'Türkçe' });
  await send(page, 'Sprache merken');
  await expect(page).toHaveURL(/\/tr\/konto\/sprache/);
  await expectDone(page, 'Bu dili hatırlayacağız.');
  await fill(page, { Dil: 'Deutsch' });
  await send(page, 'Dili hatırla');
  await expect(page).toHaveURL(/^[^?]*[^r]\/konto\/sprache/);
});
