import type { BrowserContext } from '@playwright/test';
import { addresses } from '../support/addresses.ts';
import { expect, test } from '../support/fixtures.ts';
import { baseURL, districts } from '../support/server.ts';

/** What a browser noticed while pages were read. */
interface Noticed {
  requests: string[];
  violations: string[];
  errors: string[];
}

for (const place of ['', ...districts]) {
  test(`an empty profile stays empty: ${place || 'installation'}`, async ({ visitor }) => {
    test.setTimeout(120_000);
    const page = await visitor();
    const noticed = await listen(page.context());
    const pages = addresses().everyone.filter(({ path }) => districts.some((slug) => path.startsWith(`/${slug}`)) === (place !== '') && path.startsWith(`/${place}`));
    expect(pages.length).toBeGreaterThan(0);
    for (const { path, islands } of pages) {
      noticed.requests.length = 0;
      await page.goto(path);
      if (islands) await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
      const foreign = noticed.requests.filter((url) => new URL(url).origin !== baseURL && !url.startsWith('data:'));
      expect.soft(foreign, `${path} asks other hosts`).toEqual([]);
      const scripts = noticed.requests.filter((url) => /\.(js|mjs|wasm)(\?|$)/.test(new URL(url).pathname));
      if (!islands) expect.soft(scripts, `${path} has no islands and loads scripts`).toEqual([]);
      expect.soft(await stored(page.context()), `${path} leaves something behind`).toEqual([]);
    }
    expect.soft(noticed.violations, 'violations of the content security policy').toEqual([]);
    expect.soft(noticed.errors, 'errors on the console').toEqual([]);
  });
}

test('the measurement itself would notice', async ({ visitor }) => {
  const page = await visitor();
  const noticed = await listen(page.context());
  await page.goto(`/${districts[0]}/impressum`);
  await page.evaluate(() => {
    localStorage.setItem('left', 'behind');
    document.cookie = 'left=behind';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await expect.poll(() => noticed.violations.length).toBeGreaterThan(0);
  expect(await stored(page.context())).toEqual(['cookie left', 'localStorage: 1']);
});

async function listen(context: BrowserContext): Promise<Noticed> {
  const noticed: Noticed = { requests: [], violations: [], errors: [] };
  await context.exposeFunction('reportViolation', (line: string) => noticed.violations.push(line));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (line: string) => void }).reportViolation;
      report(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => noticed.requests.push(request.url()));
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) noticed.violations.push(message.text());
    else if (message.type() === 'error') noticed.errors.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => noticed.errors.push(`${error.page()?.url()}: ${error.error().message}`));
  return noticed;
}

/** Everything that pages can leave in a browser. */
async function stored(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const page = context.pages()[0];
  const rest = await page?.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches?.keys();
    const workers = await navigator.serviceWorker?.getRegistrations();
    const counts = { localStorage: localStorage.length, sessionStorage: sessionStorage.length, indexedDB: databases.length, caches: caches?.length ?? 0, serviceWorkers: workers?.length ?? 0 };
    return Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name}: ${count}`);
  });
  return [...cookies, ...(rest ?? [])];
}
