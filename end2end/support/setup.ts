import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { request } from '@playwright/test';
import { crawl } from './crawl.ts';
import { everybody, person } from './people.ts';
import { baseURL, districts, freshAddress } from './server.ts';
import { addressesFile, type Addresses, desks } from './addresses.ts';

/** Addresses of one kind that a visitor's list keeps. */
const MOST_PUBLIC = 12;
const MOST_DESK = 2;

/** Collects the addresses of all pages before any test changes the data. */
export default async function setup(): Promise<void> {
  const addresses: Addresses = { everyone: await everyone(), people: {} };
  await Promise.all(desks.map(async (key) => (addresses.people[key] = await signedIn(key))));
  const folder = dirname(addressesFile);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(addressesFile, JSON.stringify(addresses, null, 1));
}

async function everyone(): Promise<Addresses['everyone']> {
  const context = await request.newContext({ baseURL });
  // A mailed link shows its question to whoever has it; whether it still holds is seen when the button is pressed.
  const starts = ['/', '/anmelden', '/anmelden/kein-echter-link', '/entwicklung/post', ...districts.map((district) => `/${district}`)];
  const found = await crawl(context, starts, MOST_PUBLIC);
  // Only the desk of a running meeting links to the wall of the hall.
  const meeting = found.find(({ pattern }) => pattern === '/{district}/sitzungen/{id}');
  if (meeting) found.push(...(await crawl(context, [`${meeting.path}/leinwand`], 0)));
  await context.dispose();
  return found;
}

async function signedIn(key: string): Promise<Addresses['everyone']> {
  const { email, password, district, roles } = person(key);
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { 'X-Forwarded-For': freshAddress() } });
  const answer = await context.post('/anmelden', { form: { email, password }, headers: { Origin: baseURL }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${key} cannot sign in (${answer.status()}); ${everybody.length} accounts are known`);
  const home = roles.some((role) => role === 'board_member' || role === 'deputy') ? 'mein-beirat' : 'arbeitsplatz';
  const found = await crawl(context, ['/konto', `/${district}/${home}`], MOST_DESK);
  await context.dispose();
  return found;
}
