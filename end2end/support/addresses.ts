import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Found } from './crawl.ts';
import { districts } from './server.ts';

/** One address of the list. */
export interface Address extends Omit<Found, 'kinds'> {
  /** It shows a kind of element that no address of the same page in the same district shows that stands before it. */
  new: boolean;
}

/** Pages found before the tests began: those everybody may read, and those of single people. */
export interface Addresses {
  everyone: Address[];
  people: Record<string, Address[]>;
}

/** Marks what is new; `seen` remembers, page by page and district by district, what was there before. */
export function mark(found: Found[], seen: Map<string, Set<string>>): Address[] {
  return found.map(({ kinds, ...page }) => {
    const place = `${districts.find((slug) => page.path.startsWith(`/${slug}`)) ?? ''} ${page.pattern}`;
    const known = seen.get(place) ?? new Set();
    const fresh = kinds.filter((kind) => !known.has(kind));
    seen.set(place, new Set([...known, ...fresh]));
    return { ...page, new: fresh.length > 0 };
  });
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
