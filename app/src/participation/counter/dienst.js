// Tresen, the service worker: keeps what is written while there is no connection, sends it later, and deletes it once the server has it.
// Each entry is stored with the key that makes sending twice one record before it is sent for the first time.
const START = self.registration.scope.replace(/\/$/, '');
const CACHE = 'tresen-1';
const LOW = 6;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(refill)));
self.addEventListener('message', (event) => event.waitUntil(sendAll().then(refill).then(report)));
self.addEventListener('sync', (event) => event.waitUntil(sendAll()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  const address = url.origin + url.pathname;
  if (request.method === 'POST' && address === START) event.respondWith(handIn(request, event));
  else if (request.method === 'GET' && kept(address, url.pathname)) event.respondWith(fresh(request));
});

// The form and what it is drawn with. Receipts and codes are never kept here.
function kept(address, path) {
  return address === START || address === `${START}/seite.js` || path.startsWith('/pkg/') || path.startsWith('/fonts/') || path === '/favicon.svg';
}

async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    const known = await cache.match(request.url);
    if (known) return known;
    throw error;
  }
}

async function handIn(request, event) {
  const fields = new URLSearchParams(await request.text());
  const words = ['kind', 'place', 'text'].map((name) => fields.get(name)).join('\n');
  const entry = (await twice(words)) ?? (await entryOf(fields, words));
  await put('queue', entry);
  try {
    const answer = await send(entry);
    if (answer.status < 500) {
      await settle(entry, answer);
      event.waitUntil(refill());
      return answer;
    }
  } catch {
    // No connection: the receipt holds all the same.
  }
  self.registration.sync?.register('tresen').catch(() => {});
  return late(entry);
}

// Somebody who presses twice has said it once.
async function twice(words) {
  const waiting = await all('queue');
  return waiting.find((entry) => entry.words === words && Date.now() - entry.at < 60_000);
}

async function entryOf(fields, words) {
  const [spare] = await all('stock');
  if (spare) {
    await remove('stock', spare.key);
    fields.set('key', spare.key);
  }
  return { key: fields.get('key'), body: fields.toString(), slip: spare?.slip ?? '', words, at: Date.now() };
}

function send(entry, late = false) {
  const body = late ? `${entry.body}&nachgereicht=${encodeURIComponent(new Date(entry.at).toISOString())}` : entry.body;
  return fetch(START, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
}

// Received: gone from here. Incomplete: the page that came back asks for it. A tablet that was switched off keeps it for the office.
async function settle(entry, answer) {
  if (answer.ok || answer.status === 422) await remove('queue', entry.key);
}

async function sendAll() {
  for (const entry of await all('queue')) {
    try {
      const answer = await send(entry, true);
      if (!answer.ok) return;
      await remove('queue', entry.key);
    } catch {
      return;
    }
  }
}

async function late(entry) {
  const [page] = await all('page');
  const html = (page?.html ?? '<!doctype html><meta charset="utf-8"><h1>OK</h1><p>@@BELEG@@</p>').replace('@@BELEG@@', () => entry.slip);
  const known = await (await caches.open(CACHE)).match(START);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const policy = known?.headers.get('content-security-policy');
  return new Response(html, { headers: policy ? { ...headers, 'content-security-policy': policy } : headers });
}

async function refill() {
  if ((await all('stock')).length >= LOW) return;
  try {
    const answer = await fetch(`${START}/vorrat`, { method: 'POST' });
    if (!answer.ok) return;
    const { page, receipts } = await answer.json();
    await put('page', { key: 'receipt', html: page });
    for (const receipt of receipts) await put('stock', receipt);
    // What the late receipt is drawn with is what the form is drawn with: opened once, it is here.
    const files = [...page.matchAll(/href="(\/(?:pkg|fonts)\/[^"]+)"/g)].map((match) => match[1]);
    await (await caches.open(CACHE)).addAll([START, `${START}/seite.js`, ...new Set(files)]);
  } catch {
    // Later.
  }
}

async function report() {
  const [queue, stock] = await Promise.all([all('queue'), all('stock')]);
  for (const client of await self.clients.matchAll()) client.postMessage({ waiting: queue.length, stock: stock.length });
}

function opened() {
  return new Promise((done, failed) => {
    const request = indexedDB.open('tresen', 1);
    request.onupgradeneeded = () => {
      for (const name of ['queue', 'stock', 'page']) request.result.createObjectStore(name, { keyPath: 'key' });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function within(name, mode, work) {
  const db = await opened();
  try {
    return await new Promise((done, failed) => {
      const transaction = db.transaction(name, mode);
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = () => failed(transaction.error);
    });
  } finally {
    db.close();
  }
}

const all = (name) => within(name, 'readonly', (store) => store.getAll());
const put = (name, value) => within(name, 'readwrite', (store) => store.put(value));
const remove = (name, key) => within(name, 'readwrite', (store) => store.delete(key));
