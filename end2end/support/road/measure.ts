import { expect, type Page } from '@playwright/test';
import { day, expectDone, fill, send } from '../forms.ts';
import type { Road } from './road.ts';

/** What the council says, word for word. */
export const resolution = 'Der Magistrat wird beauftragt, das Vorhaben umzusetzen. Die Mittel stehen bereit.';
/** What is promised in public. */
export const promise = 'Die Arbeiten sind vergeben';
/** What came of it. */
export const effect = 'Viele Menschen nutzen es jeden Tag.';

/** Checks the measure against the Rahmenplan. */
export async function checkPlan(road: Road, page: Page): Promise<void> {
  await page.goto(road.desk);
  await page.getByRole('link', { name: 'Zum Abgleich' }).first().click();
  await page.getByRole('group', { name: 'Handlungsempfehlungen' }).getByRole('checkbox').first().check();
  await page.getByRole('radio', { name: /^Passt direkt/ }).check();
  await fill(page, {
    'Begründung der Passung': 'Es tut genau das, was die Handlungsempfehlung will.',
    'Zuständige Stelle': 'Tiefbauamt',
    'Geschätzte Kosten in Euro (freiwillig)': '12.000',
    Förderfähigkeit: 'Städtebauförderung, zwei Drittel.',
    'Eigentum an Grundstück oder Gebäude': 'Stadt',
  });
  await page.getByRole('radio', { name: /^5\.000 bis 50\.000/ }).check();
  await road.picture(page, 'rahmenplan-abgleich');
  await send(page, 'Abgleich speichern');
  await expectDone(page, 'Der Abgleich mit dem Rahmenplan ist eingetragen.');
}

/** Writes the paper the board reads. */
export async function writePaper(road: Road, page: Page): Promise<void> {
  await page.goto(`${road.desk}/vorlage`);
  await fill(page, {
    'Zusammenfassung in Leichter Sprache': `${road.matter.easy}\nDas kostet etwa 12.000 Euro.`,
    'Sachverhalt und Begründung': `${road.matter.summary}\n\n${road.matter.text}`,
    'Wortlaut der Abstimmung': road.matter.wording,
    'Kosten und Finanzierung': 'Etwa 12.000 €, zwei Drittel aus der Städtebauförderung.',
    'Was sonst möglich wäre': 'Nichts ändern. Dann bleibt es, wie es ist.',
  });
  await road.picture(page, 'vorlage');
  await send(page, 'Fassung speichern');
  await expectDone(page, 'Die Vorlage ist gespeichert.');
}

/** Takes a step of the measure through its form. */
export async function takeStep(road: Road, page: Page, step: string, values: Record<string, string>, choices: RegExp[] = []): Promise<void> {
  await page.goto(road.desk);
  await page.getByRole('link', { name: step, exact: true }).click();
  const form = page.getByRole('region', { name: step });
  await fill(form, values);
  for (const choice of choices) await form.getByRole('radio', { name: choice }).check();
  await road.picture(page, 'schritt');
  await send(form, step);
  await expectDone(page, 'Der Schritt ist eingetragen.');
}

/** The steps after the Votum, each by who is responsible. */
export const steps = {
  ready: (road: Road, page: Page) => takeStep(road, page, 'Für die Sitzung vormerken', {}),
  handOver: (road: Road, page: Page) =>
    takeStep(road, page, 'Zur Entscheidung übergeben', { 'Ansprechperson dort': 'Ulrich Faber, Magistrat', 'Antwort erwartet bis': day(42) }),
  table: (road: Road, page: Page) =>
    takeStep(road, page, 'Einbringung eintragen', { 'Nummer der Drucksache': 'DS 2026/311', 'Eingebracht am (freiwillig)': day(0) }),
  deliberate: (road: Road, page: Page) =>
    takeStep(
      road,
      page,
      'Beratung eintragen',
      { 'Gremium, wenn nicht in der Liste': 'Ausschuss für Bauen und Verkehr', 'Tag der Beratung': day(0), 'Empfehlung des Gremiums (freiwillig)': 'Der Ausschuss empfiehlt die Annahme.' },
      [/^Vorberatung/],
    ),
  resolve: (road: Road, page: Page) =>
    takeStep(road, page, 'Beschluss eintragen', {
      'Tag der Sitzung': day(0),
      Wortlaut: resolution,
      'Link ins Ratsinformationssystem': 'https://ris.example.org/ds-2026-311',
    }),
  openFunding: (road: Road, page: Page) =>
    takeStep(road, page, 'Finanzierung klären', { Bund: '4.000', Land: '4.000', 'Stadt (Eigenanteil)': '4.000', 'Erläuterung zur Finanzierung': 'Städtebauförderung, Bescheid beantragt.' }),
  plan: (road: Road, page: Page) =>
    takeStep(road, page, 'Bewilligung und Zeitplan eintragen', {
      'Erläuterung zur Finanzierung': 'Städtebauförderung, bewilligt.',
      'Tag des Bescheids': day(0),
      'Bewilligte Summe in Euro': '12.000',
      'Beginn geplant am': day(14),
      'Meilenstein 1': promise,
      'Meilenstein 1, bis wann': day(60),
    }),
  start: (road: Road, page: Page) => takeStep(road, page, 'Umsetzung beginnen', {}),
  complete: (road: Road, page: Page) =>
    takeStep(road, page, 'Fertigstellung eintragen', { 'Abgenommen oder zuletzt stattgefunden am': day(0), 'Tatsächliche Kosten in Euro': '11.400' }),
  close: (road: Road, page: Page) =>
    takeStep(road, page, 'Abschließen', { 'Was das Projekt bewirkt hat': effect }, [/^Liegt vor/]),
};

/** The office that builds it says that a milestone is reached. */
export async function reachMilestone(road: Road, page: Page): Promise<void> {
  await page.goto(road.desk);
  await page.getByRole('link', { name: /^Erreicht/ }).click();
  await fill(page, { 'Erreicht am': day(0) });
  await send(page, 'Eintragen');
  await expectDone(page, 'Der Meilenstein ist als erreicht eingetragen.');
  await expect(page.getByRole('main')).toContainText('Erreicht am');
  await road.picture(page, 'meilenstein');
}
