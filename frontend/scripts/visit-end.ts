/*
 * Keeps the time of the visit. Only words with the server count, as they do there: a page that is
 * merely open ends. After the end the page is covered, because somebody else may sit here now.
 */
import { whenAnswered } from './answers';

const CHECK_MS = 5000;
const MINUTE_MS = 60_000;
const WARN_MINUTES = 2;
const LAST_MINUTES = 5;

let last = Date.now();
let stays = false;
let touched = false;
const beganAt = new WeakMap<Element, number>();
const told = new WeakSet<Element>();

// Some pages look for news by themselves: on those, an answer counts after a key or a press only.
for (const kind of ['pointerdown', 'keydown', 'click']) {
  document.addEventListener(kind, () => (touched = true), { capture: true, passive: true });
}

whenAnswered(/[?&]v-r=uidl/, () => {
  if (!touched && dialog('visit-soon')?.hasAttribute('data-hands')) {
    return;
  }
  touched = false;
  last = Date.now();
  if (stays) {
    stays = false;
    hide(dialog('visit-soon'));
  }
  check();
});

function dialog(id: string): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>(`dialog#${id}`);
}

/** Opening takes the focus out of a field. What is in there was sent long ago, so nothing changed. */
function hush(change: Event): void {
  change.stopImmediatePropagation();
}

function show(one: HTMLDialogElement | null): void {
  if (one && !one.open) {
    window.addEventListener('change', hush, { capture: true });
    one.showModal();
    one.querySelector('button')?.focus();
    window.removeEventListener('change', hush, { capture: true });
  }
}

/** The focus goes back to the field: a key that is still held down must not write there. */
function hide(one: HTMLDialogElement | null): void {
  if (one?.open) {
    one.close();
    window.addEventListener('keydown', stillHeld, { capture: true });
  }
}

function stillHeld(event: KeyboardEvent): void {
  if (event.repeat) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    window.removeEventListener('keydown', stillHeld, { capture: true });
  }
}

/** The question goes when somebody answers it or time is over, never under a hand that is pressing. */
function check(): void {
  if (over()) {
    hide(dialog('visit-soon'));
    hide(dialog('visit-last'));
    show(dialog('visit-ended'));
    return;
  }
  const minutes = Number(dialog('visit-soon')?.dataset.minutes);
  if (minutes) {
    const idle = (Date.now() - last) / MINUTE_MS;
    if (idle >= minutes) {
      hide(dialog('visit-soon'));
      show(dialog('visit-ended'));
    } else if (idle >= minutes - WARN_MINUTES) {
      show(dialog('visit-soon'));
    }
  }
}

/** Some visits end whatever is done. Tells so once, some minutes before. */
function over(): boolean {
  const one = dialog('visit-last');
  if (!one?.dataset.seconds) {
    return false;
  }
  const began = beganAt.get(one) ?? Date.now();
  beganAt.set(one, began);
  const left = Number(one.dataset.seconds) * 1000 - (Date.now() - began);
  if (left <= LAST_MINUTES * MINUTE_MS && !told.has(one)) {
    told.add(one);
    show(one);
  }
  return left <= 0;
}

function stay(): void {
  dialog('visit-soon')?.querySelector<HTMLElement>('[data-stays]')?.click();
}

// Escape on the question is an answer to it.
document.addEventListener(
  'cancel',
  (event) => {
    if (event.target === dialog('visit-soon')) {
      event.preventDefault();
      stay();
    } else if (event.target === dialog('visit-ended')) {
      event.preventDefault();
    }
  },
  { capture: true },
);

// Browsers let nobody hold a dialog open for ever: a second Escape closes it all the same.
document.addEventListener('close', check, { capture: true });

// Before any other listener: other dialogs close when somebody presses beside them.
document.addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-stays]')) {
      stays = true;
    } else if (target?.closest('[data-reloads]')) {
      window.location.reload();
    } else if (target && (target === dialog('visit-soon') || target === dialog('visit-ended'))) {
      event.stopImmediatePropagation();
      if (target.id === 'visit-soon') {
        stay();
      }
    }
  },
  { capture: true },
);

window.setInterval(check, CHECK_MS);
document.addEventListener('visibilitychange', check);
