/*
 * Words that have not arrived yet outlive a reload of this tab. They are kept sealed, with a key that
 * the server gives to the page of the same child alone, so what is kept tells nobody anything; they
 * go as soon as they have arrived, and when somebody leaves. A call with high risk gives no key.
 * Where a page has several boxes each has a name (data-unsaved-name), and one that is not open yet is
 * asked to open (heard-unsaved).
 */
import { whenArrived } from './saved';

const KEPT = 'heard-words';
const IV_BYTES = 12;

/** Each change is a round; a seal that is made in an earlier one is not kept any more. */
const rounds = new Map<string, number>();
/** Places whose words were typed here, or brought back. */
const typed = new Set<string>();
let away = false;

function place(box: Element): HTMLElement | null {
  return window.crypto.subtle ? box.closest<HTMLElement>('[data-unsaved]') : null;
}

function stored(field: HTMLElement): string {
  const name = field.dataset.unsavedName;
  return name ? `${KEPT} ${name}` : KEPT;
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

/** Sealed words open in their own place only. */
function seal(field: HTMLElement, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(field.dataset.unsavedName ?? '') };
}

function turn(name: string): number {
  const next = (rounds.get(name) ?? 0) + 1;
  rounds.set(name, next);
  return next;
}

async function keep(field: HTMLElement, words: string): Promise<void> {
  const name = stored(field);
  const mine = turn(name);
  typed.add(name);
  const iv = window.crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await window.crypto.subtle.encrypt(seal(field, iv), await key(field), new TextEncoder().encode(words));
  if (mine === rounds.get(name) && !away) {
    window.sessionStorage.setItem(name, text(iv) + text(new Uint8Array(sealed)));
  }
}

/** Empty for words of another question, or of somebody else who sat here before. */
async function open(field: HTMLElement, kept: string): Promise<string | undefined> {
  const start = text(new Uint8Array(IV_BYTES)).length;
  try {
    const iv = bytes(kept.slice(0, start));
    const sealed = bytes(kept.slice(start));
    return new TextDecoder().decode(await window.crypto.subtle.decrypt(seal(field, iv), await key(field), sealed));
  } catch {
    return undefined;
  }
}

function forget(name: string): void {
  turn(name);
  typed.delete(name);
  window.sessionStorage.removeItem(name);
}

/** Arrived, but the server says that it could not keep them: then they are nowhere yet. */
function refused(name: string): boolean {
  const not = '.saved > .saved-now.saved-not';
  if (name === KEPT) {
    return document.querySelector(not) !== null;
  }
  const field = [...document.querySelectorAll<HTMLElement>('[data-unsaved-name]')].find((one) => stored(one) === name);
  return field?.querySelector(not) != null;
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

whenArrived(() => [...typed].filter((name) => !refused(name)).forEach(forget));

/** All that this tab keeps. */
function all(): string[] {
  return Object.keys(window.sessionStorage).filter((name) => name === KEPT || name.startsWith(`${KEPT} `));
}

window.addEventListener('heard-leaving', () => {
  away = true;
  all().forEach(forget);
});

/** What was kept when this page began, and was not brought back yet. */
const before = new Map(all().map((name) => [name, window.sessionStorage.getItem(name) ?? '']));
if (before.size > 0 && window.crypto.subtle) {
  const seen = new Set<HTMLElement>();
  const look = (field: HTMLElement): void => {
    const kept = before.get(stored(field));
    if (kept === undefined || seen.has(field)) {
      return;
    }
    seen.add(field);
    if (field.dataset.unsavedName && !field.querySelector('.box')) {
      field.dispatchEvent(new CustomEvent('heard-unsaved'));
      seen.delete(field);
      asked.add(field);
      return;
    }
    if (field.dataset.unsavedName) {
      before.delete(stored(field));
    }
    void bringBack(field, kept);
  };
  const asked = new Set<HTMLElement>();
  new MutationObserver((_, observer) => {
    if (before.has(KEPT) && window.sessionStorage.getItem(KEPT) !== before.get(KEPT)) {
      before.delete(KEPT);
    }
    if (before.size === 0) {
      observer.disconnect();
      return;
    }
    document
      .querySelectorAll<HTMLElement>('[data-unsaved]')
      .forEach((field) => (asked.has(field) && !field.querySelector('.box') ? undefined : look(field)));
  }).observe(document.body, { childList: true, subtree: true });
}
