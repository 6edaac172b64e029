import { expect, type Page } from '@playwright/test';
import { day, expectDone, fill, send } from '../forms.ts';
import { letNightPass } from './night.ts';
import type { Road } from './road.ts';

/** Address of a meeting at the desk. */
export type Desk = string;

/** The chair plans a meeting. */
export async function plan(page: Page, note: string): Promise<Desk> {
  await page.goto('/dalheim/arbeitsplatz/sitzungen');
  await page.getByRole('link', { name: 'Sitzung planen' }).click();
  await fill(page, { Gremium: 'Stadtteilbeirat Dalheim', Tag: day(1), Uhrzeit: '19:00' });
  await page.getByLabel(/^Satz in der Einladung/).fill(note);
  await send(page, 'Speichern');
  await expectDone(page, 'Die Sitzung ist geplant.');
  return new URL(page.url()).pathname;
}

/** A measure that is ready comes on the agenda. */
export async function addMeasure(road: Road, page: Page, desk: Desk): Promise<void> {
  await page.goto(desk);
  await page.getByRole('link', { name: road.matter.project, exact: true }).click();
  await send(page, 'Speichern');
  await expect(page.getByRole('listitem').filter({ hasText: 'TOP 1' })).toContainText(road.measure);
  await road.picture(page, 'tagesordnung');
}

/** A matter without a measure comes on the agenda. */
export async function addMatter(page: Page, desk: Desk, title: string, wording: string): Promise<void> {
  await page.goto(desk);
  await page.getByRole('link', { name: 'Punkt hinzufügen' }).click();
  await fill(page, { Titel: title });
  await page.getByLabel(/^Wortlaut, über den abgestimmt wird/).fill(wording);
  await send(page, 'Speichern');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Tomorrow is too soon for the usual deadline: it is shortened with a reason, and the page says so before anybody sends anything. */
export async function invite(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk}/einladung`);
  await expect(page.getByRole('main')).toContainText('Spätester Zugang');
  await fill(page, { 'Grund der Eile': 'Die Frist für den Förderantrag endet in dieser Woche.' });
}

/** The invitation goes out. */
export async function sendInvitation(page: Page): Promise<void> {
  await send(page, 'Einladung verschicken');
  await expectDone(page, 'Die Einladung ist verschickt.');
  await expect(page.getByRole('main')).toContainText('Die Ladungsfrist ist verkürzt');
}

/** Who of the board is there: more than half of 27. */
export const present = 15;

/** The clerk notes who is there. */
export async function noteAttendance(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk}/anwesenheit`);
  const seats = page.getByRole('group', { name: /^\d+ · / });
  await expect(seats).toHaveCount(27);
  for (const [index, seat] of (await seats.all()).entries()) {
    if (index < present) await seat.getByRole('radio', { name: /^da/ }).check();
    else await seat.getByRole('radio', { name: 'fehlt' }).check();
  }
}

/** The list is saved. */
export async function saveAttendance(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anwesenheit speichern' }).first().click();
  await expectDone(page, 'Die Anwesenheit ist eingetragen.');
  await expect(page.getByRole('main')).toContainText(`${present} von 27`);
}

/** One deed of whoever leads: its button, and the sentence that says it is done. */
export async function deed(page: Page, button: string, sentence: string): Promise<void> {
  await send(page, button);
  await expectDone(page, sentence);
}

/** From opening, on the day of the meeting, to the vote. */
export async function openVote(page: Page, desk: Desk, between: (station: string) => Promise<void> = async () => {}): Promise<void> {
  letNightPass(desk);
  await page.goto(`${desk}/leitung`);
  await deed(page, 'Sitzung eröffnen', 'Die Sitzung ist eröffnet.');
  await expect(page.getByRole('main')).toContainText('Beschlussfähig (ab 14)');
  await between('sitzung-eroeffnet');
  await deed(page, 'Punkt aufrufen', 'Der Punkt ist aufgerufen.');
  await between('punkt-aufgerufen');
  await deed(page, 'Nach Befangenheit fragen', 'Nach Befangenheit ist gefragt.');
  await between('nach-befangenheit-gefragt');
  await page.getByLabel(/^Wer stellt vor/).fill('Stefan Weigand, Tiefbauamt');
  await deed(page, 'Beratung beginnen', 'Die Beratung ist eingetragen.');
  await between('beraten');
  await deed(page, 'Abstimmung öffnen', 'Die Abstimmung ist offen.');
  await between('abstimmung-offen');
}

/** The clerk enters the hands of everybody who has not voted on a phone. */
export async function enterVotes(page: Page, desk: Desk): Promise<number> {
  await page.goto(`${desk}/leitung`);
  const seats = page.getByRole('group', { name: /^\d+ · / });
  let entered = 0;
  for (const seat of await seats.all()) {
    if (!(await seat.getByRole('radio', { name: 'offen' }).isChecked())) continue;
    await seat.getByRole('radio', { name: 'Ja' }).check();
    entered++;
  }
  await deed(page, 'Stimmen eintragen', 'Die Stimmen sind eingetragen.');
  return entered;
}

/** The vote is closed, after what the page wants to have confirmed, and the chair states what came out. */
export async function closeVote(page: Page, desk: Desk, result: string, confirm: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(`${desk}/leitung`);
  await confirm();
  await deed(page, 'Abstimmung schließen', 'Die Abstimmung ist geschlossen.');
  await expect(page.getByRole('region', { name: /^Ergebnis/ })).toContainText(result);
  await deed(page, 'Ergebnis feststellen', 'Das Ergebnis ist festgestellt.');
}

/** The meeting ends. */
export async function end(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk}/leitung`);
  await send(page, 'Sitzung schließen');
  await expect(page).toHaveURL(/\/niederschrift/);
}

/** The minutes write themselves from what was entered; the clerk reads them and signs first. */
export async function writeMinutes(road: Road, page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk}/niederschrift`);
  await deed(page, 'Niederschrift beginnen', 'Der Entwurf steht.');
  await expect(page.getByLabel('Text zu TOP 1')).toHaveValue(new RegExp(road.matter.wording.slice(0, 40)));
  await road.picture(page, 'niederschrift-entwurf');
  await signMinutes(page, desk);
}

/** One of the two signatures. */
export async function signMinutes(page: Page, desk: Desk): Promise<void> {
  await page.goto(`${desk}/niederschrift`);
  await deed(page, 'Unterschreiben', 'Unterschrieben.');
}
