package org.heard.e2e;

import com.microsoft.playwright.Page;

/** All that a site can leave in a browser beside cookies and the history, as one text. */
final class Traces {
  private static final String DUMP =
      """
      async () => {
        const all = [];
        for (const store of [localStorage, sessionStorage]) {
          for (let i = 0; i < store.length; i++) {
            all.push(store.key(i) + '=' + store.getItem(store.key(i)));
          }
        }
        for (const base of await indexedDB.databases()) {
          all.push('database ' + base.name);
        }
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            const kept = await cache.match(request);
            all.push('cache ' + new URL(request.url).pathname);
            if ((kept.headers.get('Content-Type') || '').startsWith('text/')) {
              all.push(await kept.text());
            }
          }
        }
        return all.join('\\n');
      }
      """;

  private Traces() {}

  static String of(Page page) {
    return (String) page.evaluate(DUMP);
  }
}
