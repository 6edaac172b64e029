import { execFileSync } from 'node:child_process';
import type { Desk } from './meeting.ts';

/**
 * The night between the invitation and the meeting. An invitation comes at the latest on the day before, a meeting opens on its day and not
 * before, and a browser test has no night: so the day of the invitation and the day of the meeting both move back by one.
 */
export function letNightPass(desk: Desk): void {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(desk)?.[0].replaceAll('-', '');
  if (!id) throw new Error(`${desk} names no meeting`);
  const day = 86_400_000_000;
  const sql = `
    BEGIN IMMEDIATE;
    UPDATE invitation SET sent_on = date(sent_on, '-1 day') WHERE meeting_id = x'${id}';
    UPDATE meeting SET starts_at = starts_at - ${day}, invited_at = invited_at - ${day} WHERE id = x'${id}' AND stage = 'invited';
    SELECT changes();
    COMMIT;`;
  const changed = execFileSync('sqlite3', ['-cmd', '.timeout 5000', database(), sql], { encoding: 'utf8' }).trim();
  if (changed !== '1') throw new Error(`${desk} is not a meeting to which the board is invited`);
}

/** The scratch database of the server under test. */
function database(): string {
  const url = process.env['QUARTIER_DATABASE'] ?? '';
  if (!url.startsWith('sqlite:')) throw new Error('QUARTIER_DATABASE is not set to the SQLite file of the server under test. „make test“ sets it.');
  return url.replace(/^sqlite:(\/\/)?/, '').replace(/\?.*$/, '');
}
