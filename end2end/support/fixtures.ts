import { test as base, expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { baseURL, freshAddress } from './server.ts';
import { person } from './people.ts';
import { endPoll, openPoll, type Poll } from './road/poll.ts';

export { expect };

/** Opens a page of somebody who is signed in, in a browser of their own. */
export type As = (key: string, options?: BrowserContextOptions) => Promise<Page>;

interface Tests {
  as: As;
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a vote; it ends with the test. */
  openPoll: (name: string) => Promise<Poll>;
}

interface Workers {
  sessions: Map<string, Cookies>;
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

export const test = base.extend<Tests, Workers>({
  // A fresh address per test, because forms are limited per address.
  extraHTTPHeaders: async ({}, use) => use({ 'X-Forwarded-For': freshAddress() }),

  // Somebody signs in once per worker; the session is kept for later tests.
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  as: async ({ browser, sessions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (key, options) => {
      const context = await open(browser, opened, options);
      const known = sessions.get(key) ?? (await signIn(context, key));
      sessions.set(key, known);
      await context.addCookies(known);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  visitor: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => (await open(browser, opened, options)).newPage());
    await Promise.all(opened.map((context) => context.close()));
  },

  openPoll: async ({ as }, use) => {
    const open: { chair: Page; poll: Poll }[] = [];
    await use(async (name) => {
      const chair = await as('vera');
      const poll = await openPoll(chair, name);
      open.push({ chair, poll });
      return poll;
    });
    for (const { chair, poll } of open) await endPoll(chair, poll);
  },
});

async function open(browser: Browser, opened: BrowserContext[], options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, extraHTTPHeaders: { 'X-Forwarded-For': freshAddress() } });
  opened.push(context);
  return context;
}

/** Signs in without a page; the journey does it by hand, with the form. */
async function signIn(context: BrowserContext, key: string): Promise<Cookies> {
  const { email, password } = person(key);
  const answer = await context.request.post('/anmelden', { form: { email, password }, headers: { Origin: baseURL }, maxRedirects: 0 });
  expect(answer.status(), `${key} signs in`).toBe(303);
  return context.cookies();
}
