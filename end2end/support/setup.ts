import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { request } from '@playwright/test';
import { crawl, type Found } from './crawl.ts';
import { everybody, person } from './people.ts';
import { baseURL, districts, freshAddress } from './server.ts';
import { addressesFile, type Addresses, desks, mark } from './addresses.ts';

/** Addresses of one kind that a visitor's list keeps. */
const MOST_PUBLIC = 12;
const MOST_DESK = 4;

/** Collects the addresses of all pages before any test changes the data. */
export default async function setup(): Promise<void> {
  const found = await everyone();
  const own = await Promise.all(desks.map(signedIn));
  const seen = new Map<string, Set<string>>();
  const addresses: Addresses = {
    everyone: mark(found, new Map()),
    people: Object.fromEntries(desks.map((key, at) => [key, mark(own[at] ?? [], seen)])),
  };
  const folder = dirname(addressesFile);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(addressesFile, JSON.stringify(addresses, null, 1));
}

async function everyone(): Promise<Found[]> {
  const context = await request.newContext({ baseURL });
  // A mailed link shows its question to whoever has it; whether it still holds is seen when the button is pressed.
  const starts = ['/', '/anmelden', '/anmelden/kein-echter-link', '/entwicklung/post', ...districts.map((district) => `/${district}`), ...districts.map((district) => `/${district}/suche`)];
  const found = await crawl(context, starts, MOST_PUBLIC);
  // Only the desk of a running meeting links to the wall of its room.
  const meeting = found.find(({ pattern }) => pattern === '/{district}/sitzungen/{id}');
  if (meeting) found.push(...(await crawl(context, [`${meeting.path}/leinwand`], 0)));
  await context.dispose();
  return found;
}

/** What one finds behind the sign-in, by links only. */
async function signedIn(key: string): Promise<Found[]> {
  const { email, password } = person(key);
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { 'X-Forwarded-For': freshAddress() } });
  const answer = await context.post('/anmelden', { form: { email, password }, headers: { Origin: baseURL }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${key} cannot sign in (${answer.status()}); ${everybody.length} accounts are known`);
  const found = await crawl(context, ['/konto'], MOST_DESK);
  await context.dispose();
  return found;
}
