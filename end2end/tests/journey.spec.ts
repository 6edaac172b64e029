import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectDone, fill, send } from '../support/forms.ts';
import { person } from '../support/people.ts';
import * as measure from '../support/road/measure.ts';
import * as meeting from '../support/road/meeting.ts';
import * as office from '../support/road/office.ts';
import { castVote, openOwnBoard } from '../support/road/poll.ts';
import * as resident from '../support/road/resident.ts';
import { Road, type Matter } from '../support/road/road.ts';

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

const crossing: Matter = {
  title: 'Sicher über die Straße vor der Grundschule',
  text: 'Vor der Grundschule fahren alle zu schnell. Unsere Kinder trauen sich morgens nicht hinüber. Ein Zebrastreifen würde helfen.',
  place: 'Vor der Grundschule',
  project: 'Zebrastreifen vor der Grundschule',
  easy: 'Die Straße soll sicherer werden.\nKinder kommen dann gut hinüber.',
  summary: 'Vor der Grundschule entsteht ein Zebrastreifen mit Licht. So kommen die Kinder sicher hinüber.',
  wording: 'Der Stadtteilbeirat empfiehlt, vor der Grundschule einen beleuchteten Zebrastreifen anzulegen.',
};

const fountain: Matter = {
  title: 'Trinkwasser auf dem Bolzplatz',
  text: 'Im Sommer gibt es am Bolzplatz nichts zu trinken. Ein kleiner Brunnen mit Trinkwasser wäre gut für alle, die dort spielen.',
  place: 'Bolzplatz am Berliner Ring',
  project: 'Trinkbrunnen am Bolzplatz',
  easy: 'Am Bolz-Platz gibt es dann Wasser.\nAlle dürfen davon trinken.',
  summary: 'Am Bolzplatz wird ein Trinkbrunnen aufgestellt. Er läuft von April bis Oktober.',
  wording: 'Der Stadtteilbeirat empfiehlt, am Bolzplatz einen Trinkbrunnen aufzustellen.',
};

const modes = [
  { mode: 'mit-skripten', scripts: true, matter: crossing },
  { mode: 'ohne-skripte', scripts: false, matter: fountain },
];

for (const { mode, scripts, matter } of modes) {
  test.describe(mode, () => {
    test.use({ javaScriptEnabled: scripts });

    test('a contribution from the form to closed, by eleven people', async ({ visitor }) => {
      test.setTimeout(400_000);
      const road = new Road(mode, matter);
      const author = await visitor(phone);
      const reader = await visitor();

      await road.station('a resident writes', () => resident.write(road, author));
      await road.station('the code opens what nobody else sees yet', () => resident.lookAfter(road, author));

      const moderator = await signIn(await visitor(), 'marek', road);
      const question = 'An welcher Stelle genau?';
      await road.station('the moderator asks', () => office.ask(road, moderator, question));
      await road.station('the author answers', () => resident.answerQuery(road, author, 'Direkt am Haupteingang.'));
      await road.station('the moderator publishes', () => office.publish(road, moderator));
      await road.station('everybody reads it', () => office.expectPublished(road, reader));

      const manager = await signIn(await visitor(), 'selin', road);
      await road.station('the manager makes a project of it', () => office.adopt(road, manager));
      await road.station('it is public', () => road.expectPublic(reader, 'in-pruefung', 'Geprüft', 'Wird geprüft'));
      await road.station('it is checked against the plan', () => measure.checkPlan(road, manager));
      await road.station('the paper is written', () => measure.writePaper(road, manager));
      await road.station('it is ready for the board', () => measure.steps.ready(road, manager));
      await road.station('everybody sees it waits', () => road.expectPublic(reader, 'beiratsreif', 'Geprüft', 'wartet auf die Sitzung'));

      const chair = await signIn(await visitor(), 'vera', road);
      const clerk = await signIn(await visitor(), 'britta', road);
      let desk = '';
      await road.station('the chair plans a meeting', async () => {
        desk = await meeting.plan(chair, `Es geht auch um: ${matter.project}.`);
        road.meeting = desk.replace('/arbeitsplatz', '');
        await road.picture(chair, 'sitzung-geplant');
      });
      await road.station('the project comes on the agenda', () => meeting.addMeasure(road, chair, desk));
      await road.station('the invitation goes out, shortened with a reason', async () => {
        await meeting.invite(chair, desk);
        await road.picture(chair, 'einladung');
        await meeting.sendInvitation(chair);
      });
      await road.station('everybody sees the agenda', async () => {
        await reader.goto(road.meeting);
        await expect(reader.getByRole('main')).toContainText('Die Ladungsfrist ist verkürzt');
        await expect(reader.getByRole('listitem').filter({ hasText: 'TOP 1' })).toContainText(matter.project);
        await road.picture(reader, 'tagesordnung-oeffentlich', [390, 1280]);
        await road.expectPublic(reader, 'auf-der-tagesordnung', 'Im Stadtteilbeirat', 'Auf der Tagesordnung');
      });

      await road.station('the clerk notes who is there', async () => {
        await meeting.noteAttendance(clerk, desk);
        await road.picture(clerk, 'anwesenheit');
        await meeting.saveAttendance(clerk);
      });
      await road.station('the chair opens, calls, asks, lets deliberate, opens the vote', () =>
        meeting.openVote(chair, desk, (station) => road.picture(chair, station)),
      );
      await road.station('two members vote on their phones', async () => {
        for (const [key, choice] of [['amira', 'Ja'], ['dieter', 'Nein']] as const) {
          const member = await signIn(await visitor(phone), key, road);
          await openOwnBoard(member, matter.wording);
          if (scripts) await expect(member.locator('html')).toHaveAttribute('data-islands', 'ready');
          await send(member, 'Nein');
          await expectDone(member, 'Danke für Ihre Antwort');
          await openOwnBoard(member, matter.wording);
          if (scripts) await expect(member.locator('html')).toHaveAttribute('data-islands', 'ready');
          await castVote(member, choice);
          await expectDone(member, `Ihre Stimme ist abgegeben: ${choice}`);
          await road.picture(member, `stimme-${key}`, [390]);
        }
      });
      await road.station('everybody follows', async () => {
        await reader.goto(road.meeting);
        await expect(reader.getByRole('region', { name: 'Gerade im Saal' })).toContainText('2 von 15');
        await road.picture(reader, 'sitzung-laeuft', [390, 1280]);
      });
      await road.station('the clerk enters the others', async () => {
        expect(await meeting.enterVotes(clerk, desk)).toBe(meeting.present - 2);
        await road.picture(clerk, 'stimmen-eingetragen');
      });
      await road.station('the vote is closed and its result stated', async () => {
        await meeting.closeVote(chair, desk, 'Angenommen: 14 Ja, 1 Nein');
        await expect(chair.getByRole('region', { name: 'Ergebnis' })).toContainText('Votum: Befürwortet');
        await road.picture(chair, 'ergebnis-festgestellt');
      });
      await road.station('the meeting ends', () => meeting.end(chair, desk));

      await road.station('everybody reads the Votum', async () => {
        await reader.goto(road.meeting);
        await expect(reader.getByRole('listitem').filter({ hasText: 'TOP 1' })).toContainText('Angenommen: 14 Ja, 1 Nein');
        await road.picture(reader, 'votum', [390, 1280]);
        await road.expectPublic(reader, 'befuerwortet', 'Im Stadtteilbeirat', 'befürwortet');
      });
      await road.station('the clerk writes and signs the minutes', () => meeting.writeMinutes(road, clerk, desk));
      await road.station('the chair signs', async () => {
        await meeting.signMinutes(chair, desk);
        await road.picture(chair, 'niederschrift-unterzeichnet');
      });

      await road.station('the manager hands over to the Magistrat', () => measure.steps.handOver(road, manager));
      await road.station('it is there', () => road.expectPublic(reader, 'beim-magistrat', 'Beim Magistrat', 'Beim Magistrat'));
      const council = await signIn(await visitor(), 'gabriele', road);
      await road.station('the council service tables it', () => measure.steps.table(road, council));
      await road.station('it is tabled', () => road.expectPublic(reader, 'eingebracht', 'Im Stadtparlament', 'DS 2026/311'));
      await road.station('a committee deliberates', () => measure.steps.deliberate(road, council));
      await road.station('everybody reads the advice', () => road.expectPublic(reader, 'beratung', 'Im Stadtparlament', 'Ausschuss für Bauen und Verkehr'));
      await road.station('the council resolves', () => measure.steps.resolve(road, council));
      await road.station('Votum and Beschluss stand side by side', async () => {
        await road.expectPublic(reader, 'beschlossen', 'Im Stadtparlament', 'Beschlossen');
        await expect(reader.getByRole('main')).toContainText(matter.wording);
        await expect(reader.getByRole('main')).toContainText(measure.resolution);
        await expect(reader.getByRole('link', { name: /ris\.example\.org|Ratsinformation/ }).first()).toBeVisible();
      });

      const liaison = await signIn(await visitor(), 'ulrich', road);
      await road.station('the administration settles the funding', () => measure.steps.openFunding(road, liaison));
      await road.station('the money is on its way', () => road.expectPublic(reader, 'finanzierung', 'Geld gesichert', 'Finanzierung offen'));
      await road.station('the money is there, with a promise', () => measure.steps.plan(road, liaison));
      await road.station('everybody sees the promise', () => road.expectPublic(reader, 'geplant', 'Umsetzung', measure.promise));
      const builder = await signIn(await visitor(), 'stefan', road);
      await road.station('the office begins', () => measure.steps.start(road, builder));
      await road.station('it is being built', () => road.expectPublic(reader, 'in-umsetzung', 'Umsetzung', 'In Umsetzung'));
      await road.station('the promise is kept', () => measure.reachMilestone(road, builder));
      await road.station('the office is done', () => measure.steps.complete(road, builder));
      await road.station('it stands', () => road.expectPublic(reader, 'fertiggestellt', 'Fertig', 'Fertiggestellt'));
      await road.station('the manager closes it', () => measure.steps.close(road, manager));
      await road.station('everybody sees the whole way', async () => {
        await road.expectFinished(reader, 'abgeschlossen', 'Abgeschlossen');
        await expect(reader.getByRole('link', { name: matter.title })).toBeVisible();
      });
      await road.station('the author sees what became of it', async () => {
        await resident.openOwn(road, author);
        await author.getByRole('link', { name: matter.project }).first().click();
        await expect(author).toHaveURL(new RegExp(`${road.page}$`));
        await expect(author.getByRole('main')).toContainText(measure.effect);
      });
    });
  });
}

/** Somebody signs in with the form, on the way to their own page. */
async function signIn(page: Page, key: string, road: Road): Promise<Page> {
  const { email, password, name } = person(key);
  await page.goto('/dalheim');
  await page.getByRole('link', { name: 'Anmelden' }).click();
  await fill(page.getByRole('main'), { Passwort: password });
  await page.getByLabel('E-Mail-Adresse').first().fill(email);
  await send(page, 'Anmelden');
  await expect(page.getByRole('button', { name: `${name} abmelden` }).or(page.getByRole('heading', { name: `Guten Tag, ${name}` })).first()).toBeVisible();
  await road.picture(page, `angemeldet-${key}`);
  return page;
}
