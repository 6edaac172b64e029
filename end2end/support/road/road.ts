import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

/** What becomes of one contribution: everything that later stations need to know of earlier ones. */
export class Road {
  /** Reference of the contribution, `DH-2026-00077`. */
  reference = '';
  /** The author's receipt code. */
  code = '';
  /** Reference of the measure. */
  measure = '';
  /** Address of the measure at the workplace. */
  desk = '';
  /** Address of the meeting for everybody. */
  meeting = '';

  private number = 0;
  private readonly folder: string;

  constructor(
    readonly mode: string,
    readonly matter: Matter,
  ) {
    this.folder = fileURLToPath(new URL(`../../artefacts/${mode}`, import.meta.url));
    mkdirSync(this.folder, { recursive: true });
  }

  /** Address of the measure for everybody. */
  get page(): string {
    return `/dalheim/projekte/${this.measure}`;
  }

  /** One station of the road. */
  station(name: string, travel: () => Promise<void>): Promise<void> {
    return test.step(`${++this.number}. ${name}`, travel);
  }

  /** Keeps pictures of the station: on a phone and on a desk for everybody's pages, on a desk for the others. */
  async picture(page: Page, name: string, widths: number[] = [1280]): Promise<void> {
    const before = page.viewportSize();
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
      const number = String(this.number).padStart(2, '0');
      await page.screenshot({ path: `${this.folder}/${number}-${name}-${width}.png`, fullPage: true });
    }
    if (before) await page.setViewportSize(before);
  }

  /** What everybody sees now: the stop that the line shows as "here", and the state in words. */
  async expectPublic(reader: Page, name: string, stop: string, state: string | RegExp): Promise<void> {
    await this.open(reader);
    await expect(here(reader)).toContainText(stop);
    await this.expectState(reader, name, state);
  }

  /** The end of the road: all nine stops are behind, nothing is "here" any more. */
  async expectFinished(reader: Page, name: string, state: string): Promise<void> {
    await this.open(reader);
    await expect(reader.getByRole('heading', { level: 3, name: /\(erledigt\)$/ })).toHaveCount(9);
    await expect(here(reader)).toHaveCount(0);
    await this.expectState(reader, name, state);
  }

  private async open(reader: Page): Promise<void> {
    await reader.goto(this.page);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(this.matter.project);
  }

  private async expectState(reader: Page, name: string, state: string | RegExp): Promise<void> {
    await expect(reader.getByRole('main')).toContainText(state);
    await this.picture(reader, name, [390, 1280]);
  }
}

/** What the contribution is about. */
export interface Matter {
  title: string;
  text: string;
  place: string;
  project: string;
  summary: string;
  /** In plain sentences, one per line. */
  easy: string;
  wording: string;
}

/** The stop of a journey line that is marked as the current one. */
export function here(page: Page) {
  return page.getByRole('listitem').filter({ hasText: 'Jetzt hier' });
}
