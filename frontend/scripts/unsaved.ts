/*
 * Words that have not arrived yet outlive a reload of this tab. They are kept sealed, with a key that
 * the server gives to the page of the same child alone, so what is kept tells nobody anything; they
 * go as soon as they have arrived, and when somebody leaves. A call with high risk gives no key.
 */
import { whenArrived } from './saved';

const KEPT = 'heard-words';
const IV_BYTES = 12;

/** Each change is a round; a seal that is made in an earlier one is not kept any more. */
let round = 0;
let away = false;

function place(box: Element): HTMLElement | null {
  return window.crypto.subtle ? box.closest<HTMLElement>('[data-unsaved]') : null;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function text(sealed: Uint8Array): string {
  return btoa(Array.from(sealed, (one) => String.fromCharCode(one)).join(''));
}

function key(field: HTMLElement): Promise<CryptoKey> {
  return window.crypto.subtle.importKey('raw', bytes(field.dataset.unsaved ?? ''), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function keep(field: HTMLElement, words: string): Promise<void> {
  const mine = ++round;
  const iv = window.crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await window.crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(field), new TextEncoder().encode(words));
  if (mine === round && !away) {
    window.sessionStorage.setItem(KEPT, text(iv) + text(new Uint8Array(sealed)));
  }
}

/** Empty for words of another question, or of somebody else who sat here before. */
async function open(field: HTMLElement, kept: string): Promise<string | undefined> {
  const start = text(new Uint8Array(IV_BYTES)).length;
  try {
    const iv = bytes(kept.slice(0, start));
    const sealed = bytes(kept.slice(start));
    return new TextDecoder().decode(await window.crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key(field), sealed));
  } catch {
    return undefined;
  }
}

function forget(): void {
  round++;
  window.sessionStorage.removeItem(KEPT);
}

async function bringBack(field: HTMLElement, kept: string): Promise<void> {
  const words = await open(field, kept);
  const box = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('.box');
  if (words !== undefined && box && box.value !== words) {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

document.addEventListener('input', (event) => {
  const box = event.target;
  const field = box instanceof Element && box.matches('.box') ? place(box) : null;
  if (field) {
    void keep(field, (box as HTMLInputElement | HTMLTextAreaElement).value);
  }
});

whenArrived(() => {
  // Arrived, but the server says that its store is away: then they are nowhere yet.
  if (!document.querySelector('.saved > .saved-now.saved-not')) {
    forget();
  }
});

window.addEventListener('heard-leaving', () => {
  away = true;
  forget();
});

const before = window.sessionStorage.getItem(KEPT);
if (before) {
  let seen: HTMLElement | null = null;
  const look = (): void => {
    const field = document.querySelector<HTMLElement>('[data-unsaved]');
    if (field && field !== seen && window.crypto.subtle) {
      seen = field;
      void bringBack(field, before);
    }
  };
  new MutationObserver((_, observer) => {
    if (window.sessionStorage.getItem(KEPT) === before) {
      look();
    } else {
      observer.disconnect();
    }
  }).observe(document.body, { childList: true, subtree: true });
}
