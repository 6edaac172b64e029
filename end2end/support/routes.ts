import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** One page as the program's own list of addresses names it. */
export interface Route {
  pattern: string;
  everyone: boolean;
  islands: boolean;
}

/** Every page (GET) of the program, read from the `routes` functions in `app/src`. */
export const routes: Route[] = readRoutes();

/** No pages themselves: what a page listens to, feeds, PDFs, pictures, data, scripts of the counter. */
const streams = [
  '/{district}/sitzungen/{id}/live',
  '/{district}/mitmachen/bogen.pdf',
  '/{district}/beitraege/{reference}/unterschriften.pdf',
  '/{district}/tresen/seite.js',
  '/{district}/tresen/dienst.js',
  '/{district}/karte.geojson',
  '/{district}/termine.ics',
  '/{district}/termine/{key}/termin.ics',
  '/{district}/folgen.atom',
  '/{district}/beitraege.atom',
  '/{district}/projekte.atom',
  '/{district}/sitzungen.atom',
  '/{district}/beitraege/{reference}/feed.atom',
  '/{district}/projekte/{reference}/feed.atom',
  '/{district}/dateien/{id}',
  '/{district}/dateien/vorab/{id}',
];

/** Pages that only a mailed link or the office leads to. */
export const mailedRoutes = [
  '/{district}/adresse/{token}',
  '/{district}/stellungnahme/{token}',
  '/{district}/meldung/{token}',
  '/{district}/rueckfrage/{token}',
  '/{district}/zusammenfuehren/{token}',
  '/{district}/gemeinsam/{token}',
  '/{district}/meine-daten/link/{token}',
  '/{district}/unterstuetzen/{token}',
  '/{district}/kommentar/{token}',
  '/{district}/folgen/bestaetigen/{token}',
  '/abmelden/{token}',
  '/{district}/tresen',
];

/** Pages that everybody may read. */
export const publicRoutes = routes.filter((route) => route.everyone && !streams.includes(route.pattern));

/** The page an address belongs to; literal parts win over placeholders, as in the router. */
export function routeOf(path: string): Route | undefined {
  const bare = path.replace(/[?#].*$/, '');
  return routes.filter((route) => regex(route.pattern).test(bare)).sort((a, b) => placeholders(a) - placeholders(b))[0];
}

function placeholders(route: Route): number {
  return route.pattern.split('{').length;
}

function regex(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/\{[^}]+\}/g, '[^/]+')}$`);
}

function readRoutes(): Route[] {
  const folder = fileURLToPath(new URL('../../app/src', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rs'));
  const found = sources.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [...text.matchAll(/\.get(_with_islands)?\(\s*"(\/[^"]*)",\s*([A-Za-z:_]+)/g)];
  });
  return found
    .map((match) => ({ pattern: match[2] ?? '', everyone: match[3] === 'Who::Everyone', islands: match[1] !== undefined }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern));
}
