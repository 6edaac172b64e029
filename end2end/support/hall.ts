import { mkdirSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

const key = fileURLToPath(new URL('../artefacts/hall', import.meta.url));
let ours = false;

/** A body holds one meeting at a time: whoever runs one has the hall, everybody else waits in front of it. */
export const hall = {
  async enter(): Promise<void> {
    await expect.poll(take, { message: 'the hall becomes free', timeout: 150_000, intervals: [250] }).toBe(true);
  },
  leave(): void {
    if (ours) rmdirSync(key);
    ours = false;
  },
};

function take(): boolean {
  try {
    mkdirSync(key);
    ours = true;
  } catch {
    // Somebody else has it.
  }
  return ours;
}
