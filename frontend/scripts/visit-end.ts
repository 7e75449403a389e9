/*
 * Keeps the time of the visit. Only words with the server count, as they do there: a page that is
 * merely open ends. After the end the page is covered, because somebody else may sit here now.
 */
const CHECK_MS = 5000;
const MINUTE_MS = 60_000;
const WARN_MINUTES = 2;

let last = Date.now();

new PerformanceObserver((list) => {
  if (list.getEntries().some((entry) => /[?&]v-r=uidl/.test(entry.name))) {
    last = Date.now();
    check();
  }
}).observe({ type: 'resource' });

function dialog(id: string): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`dialog#${id}`);
}

function show(one: HTMLDialogElement | null, open: boolean): void {
  if (one && one.open !== open) {
    if (open) {
      one.showModal();
      one.querySelector('button')?.focus();
    } else {
      one.close();
    }
  }
}

function check(): void {
  const minutes = Number(dialog('visit-soon')?.dataset.minutes);
  if (minutes) {
    const idle = (Date.now() - last) / MINUTE_MS;
    const ended = idle >= minutes;
    show(dialog('visit-soon'), !ended && idle >= minutes - WARN_MINUTES);
    show(dialog('visit-ended'), ended);
  }
}

// Escape on the question is an answer to it.
document.addEventListener(
  'cancel',
  (event) => {
    if (event.target === dialog('visit-soon')) {
      dialog('visit-soon')?.querySelector<HTMLElement>('[data-stays]')?.click();
    } else if (event.target === dialog('visit-ended')) {
      event.preventDefault();
    }
  },
  { capture: true },
);

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-reloads]')) {
    window.location.reload();
  }
});

window.setInterval(check, CHECK_MS);
document.addEventListener('visibilitychange', check);

export {};
