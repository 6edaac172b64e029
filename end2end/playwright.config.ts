import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { baseURL } from './support/server.ts';

/** Debian's Chromium; elsewhere the one that Playwright installed. */
const chromium = process.env['QUARTIER_CHROMIUM'] ?? '/usr/bin/chromium';

/** They only read, so they run beside the others. */
const readers = /(axe|privacy|print)\.spec\.ts/;

export default defineConfig({
  testDir: 'tests',
  globalSetup: './support/setup.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  expect: { timeout: 8_000 },
  projects: [
    // A body holds one meeting at a time, and the people of the demonstration are in one place at a time.
    { name: 'people', testIgnore: readers, workers: 1 },
    { name: 'pages', testMatch: readers, fullyParallel: true },
  ],
  use: {
    baseURL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
});
