import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Found } from './crawl.ts';

/** Pages found before the tests began: those everybody may read, and those of single people. */
export interface Addresses {
  everyone: Found[];
  people: Record<string, Found[]>;
}

/** Where the list lies. */
export const addressesFile = fileURLToPath(new URL('../artefacts/addresses.json', import.meta.url));

/** One person per role, in both districts. */
export const desks = [
  'selin',
  'marek',
  'vera',
  'britta',
  'amira',
  'samira',
  'ulrich',
  'gabriele',
  'stefan',
  'petra',
  'robin',
  'jonas',
  'miriam',
  'karin',
  'frank',
  'sabine',
  'joerg',
] as const;

/** The list. */
export function addresses(): Addresses {
  return JSON.parse(readFileSync(addressesFile, 'utf8')) as Addresses;
}
