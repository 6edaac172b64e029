import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { baseURL } from './support/server.ts';

/** Debian's Chromium; elsewhere the one that Playwright installed. */
const chromium = process.env['QUARTIER_CHROMIUM'] ?? '/usr/bin/chromium';

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
    { name: 'people', testMatch: /(journey|islands|keyboard)\.spec\.ts/, workers: 1 },
    { name: 'pages', testMatch: /(axe|privacy|print)\.spec\.ts/, fullyParallel: true },
    // Written with their features; `npm run features` runs them. They join the others once each has passed with and without scripts.
    { name: 'features', testMatch: /(fair|files|places|paper|desk|voices|languages)\.spec\.ts/, workers: 1 },
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
