/*
 * The words that were in the page from the first byte go as soon as the page itself is there, before
 * anybody can see both. Who was on one of its links is on the same link afterwards.
 */
const words = document.getElementById('first-words');

function itself(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.shell main')].find((main) => !words?.contains(main));
}

function href(): string | undefined {
  const link = document.activeElement;
  return link instanceof HTMLAnchorElement && words?.contains(link) ? link.href : undefined;
}

if (words) {
  new MutationObserver((_, observer) => {
    if (itself()) {
      observer.disconnect();
      const last = href();
      words.remove();
      if (last) {
        [...document.links].find((link) => link.href === last)?.focus({ preventScroll: true });
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}

export {};
