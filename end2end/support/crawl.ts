import { type APIRequestContext } from '@playwright/test';
import { routeOf } from './routes.ts';

/** One page that was found by following links. */
export interface Found {
  path: string;
  pattern: string;
  /** Something on it moves. */
  islands: boolean;
  title: string;
  h1: number;
  lang: string;
  /** Kinds of elements on it: name, class and names of the attributes. */
  kinds: string[];
}

/**
 * Follows links from `starts` as far as they lead to pages of the program. Of every page at most `most` addresses are kept, and only one
 * of each set of query parameters: the twelfth contribution looks like the eleventh.
 */
export async function crawl(request: APIRequestContext, starts: string[], most: number): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set(starts);
  const counts = new Map<string, number>();
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const next = answer.headers()['location'];
    if (next?.startsWith('/')) follow(next);
    if (answer.status() !== 200 || !answer.headers()['content-type']?.startsWith('text/html')) continue;
    const html = await answer.text();
    found.push(describe(path, html));
    for (const match of html.matchAll(/\bhref="(\/[^"]*)"/g)) follow((match[1] ?? '').replaceAll('&amp;', '&'));
  }
  return found;

  function follow(href: string): void {
    const path = href.replace(/#.*$/, '');
    if (seen.has(path) || path.startsWith('//')) return;
    seen.add(path);
    const route = routeOf(path);
    if (!route) return;
    const group = `${path.split('/')[1]} ${route.pattern} ${parameters(path)}`;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    if (count <= (path.includes('?') ? 1 : most)) waiting.push(path);
  }
}

function parameters(path: string): string {
  const query = path.split('?')[1] ?? '';
  return [...new URLSearchParams(query).keys()].sort().join(' ');
}

function describe(path: string, html: string): Found {
  const route = routeOf(path);
  return {
    path,
    pattern: route?.pattern ?? path,
    islands: html.includes('<leptos-island'),
    title: /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    h1: [...html.matchAll(/<h1[\s>]/g)].length,
    lang: /<html[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? '',
    kinds: [...new Set([...html.matchAll(/<([a-z][^\s>]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)/g)].map(([, name, rest]) => kind(name ?? '', rest ?? '')))],
  };
}

/** What axe can tell apart: a list with links is no list of buttons, but the second chip of a colour is like the first. */
function kind(name: string, rest: string): string {
  const attributes = [...rest.matchAll(/([a-z-]+)(?:="[^"]*")?/g)].map((match) => (match[1] === 'class' || match[1] === 'type' || match[1] === 'role' ? match[0] : match[1]));
  return [name, ...attributes.sort()].join(' ');
}
