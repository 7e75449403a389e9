/*
 * What this site keeps in a browser: the neutral page of Leave fast and the page with the numbers
 * of Help for times without a line, with their icon. Never a page of a call, never an answer.
 */
'use strict';

// The address carries a version of what is kept; a new version is a new worker with a new cache.
const KEPT = 'kept-' + new URL(self.location.href).searchParams.get('v');
const NEUTRAL = '/calendar';
const OFFLINE = '/offline';
const PAGES = [NEUTRAL, OFFLINE, '/icons/heard-192.png'];
const NOT_FOR_CHILDREN = ['/team', '/groups', '/advise', '/translate', '/actuator'];

self.addEventListener('install', (event) => {
  const requests = PAGES.map((page) => new Request(page, { cache: 'reload', credentials: 'omit' }));
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(requests))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

function kept(page) {
  return caches.open(KEPT).then((cache) => cache.match(page));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode !== 'navigate' || request.method !== 'GET') {
    return;
  }
  if (path === NEUTRAL) {
    event.respondWith(kept(NEUTRAL).then((page) => page || fetch(request)));
  } else if (!NOT_FOR_CHILDREN.some((start) => path === start || path.startsWith(start + '/'))) {
    event.respondWith(fetch(request).catch((lost) => kept(OFFLINE).then((page) => page || Promise.reject(lost))));
  }
});
