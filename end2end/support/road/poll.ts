import { expect, type Page } from '@playwright/test';
import { send } from '../forms.ts';
import { tabTo, press } from '../keyboard.ts';
import * as meeting from './meeting.ts';

/** A vote that is open right now. */
export interface Poll {
  wording: string;
  /** The meeting for everybody. */
  meeting: string;
  desk: meeting.Desk;
}

/** Opens a meeting with one vote, as chair. */
export async function openPoll(chair: Page, name: string): Promise<Poll> {
  const wording = `Der Stadtteilbeirat empfiehlt, die Probe „${name}“ fortzusetzen.`;
  const desk = await meeting.plan(chair, `Probe: ${name}.`);
  await meeting.addMatter(chair, desk, `Probe: ${name}`, wording);
  await meeting.invite(chair, desk);
  await meeting.sendInvitation(chair);
  await meeting.noteAttendance(chair, desk);
  await meeting.saveAttendance(chair);
  await meeting.openVote(chair, desk);
  return { wording, desk, meeting: desk.replace('/arbeitsplatz', '') };
}

/** Ends the vote and the meeting; whoever has not voted is named and confirmed. */
export async function endPoll(chair: Page, poll: Poll): Promise<void> {
  await meeting.closeVote(chair, poll.desk, poll.wording, () => chair.getByRole('checkbox', { name: /^Bestätigt/ }).check());
  await meeting.end(chair, poll.desk);
}

/** A member opens their page, where the vote stands. */
export async function openOwnBoard(page: Page, wording: string): Promise<void> {
  await page.goto('/dalheim/mein-beirat');
  await expect(ballot(page)).toContainText(wording);
}

/** A member opens the vote on a page of its own. */
export async function openPollPage(page: Page, poll: Poll): Promise<void> {
  await openOwnBoard(page, poll.wording);
  await page.getByRole('link', { name: 'Jetzt abstimmen' }).click();
  await expect(ballot(page)).toContainText(poll.wording);
}

/** Chooses and presses the one button. */
export async function castVote(page: Page, choice: 'Ja' | 'Nein' | 'Enthaltung'): Promise<void> {
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await send(page, 'Stimme abgeben');
}

/** The same without a mouse. */
export async function castByKeyboard(page: Page, poll: Poll): Promise<void> {
  await page.goto('/dalheim/mein-beirat');
  await press(page, page.getByRole('link', { name: 'Jetzt abstimmen' }));
  await expect(ballot(page)).toContainText(poll.wording);
  await tabTo(page, page.getByRole('radio', { name: 'Ja', exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Nein', exact: true })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Stimme abgeben' }));
  await expect(page.getByRole('status').filter({ hasText: 'Ihre Stimme ist abgegeben: Nein' })).toBeVisible();
}

/** The question with its three targets. */
function ballot(page: Page) {
  return page.getByRole('group', { name: /Ihre Stimme$/ });
}
