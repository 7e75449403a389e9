/*
 * Speaking instead of writing: start, stop, listen, delete, again. It stops by itself when the
 * time is full (data-most-seconds) and keeps all of it; nothing counts down.
 */
import '../styles/media.css';
import { LEFT } from './heard-ways';
import type { Start } from './media';
import { Keeper } from './media-keeper';
import { hush, say } from './media-state';
import { playAddress, playParts, stopSound } from './sound-play';
import { openMicrophone, seconds } from './voice-microphone';
import { RATE, wav } from './voice-sound';

/** So many seconds before the end somebody is told that it comes near. */
const NEARLY = 30;

type Look = 'empty' | 'asking' | 'recording' | 'made' | 'playing';

export const start: Start = (host) => {
  let parts: Uint8Array[] = [];
  let size = 0;
  let close: (() => void) | undefined;
  let gone = false;
  const most = Number(host.dataset.mostSeconds) * RATE;
  const nearly = most - NEARLY * RATE;
  const keeper = new Keeper(host, {
    make: () => Promise.resolve(size > 0 && !close ? wav(parts) : undefined),
    finish: () => stop(),
  });

  /** Calm words beside the state of the piece. */
  function note(words: string | undefined): void {
    const place = host.querySelector('.voice-note');
    if (place) {
      place.textContent = words ?? '';
    }
  }


  function look(now: Look): void {
    const focused = host.contains(document.activeElement);
    host.dataset.look = now;
    // The button that was pressed is gone; the focus goes to what comes next.
    const next = { empty: 'start', asking: '', recording: 'stop', made: 'listen', playing: 'listen' }[now];
    if (focused && !(document.activeElement as HTMLElement).checkVisibility() && next) {
      button(next)?.focus();
    }
    const words = button('listen')?.querySelector('span');
    if (words) {
      words.textContent = (now === 'playing' ? host.dataset.stopListening : host.dataset.listen) ?? '';
    }
  }

  function button(does: string): HTMLElement | null {
    return host.querySelector<HTMLElement>(`[data-does="${does}"]`);
  }

  function showTime(): void {
    const all = Math.floor(seconds(size));
    const digits = new Intl.NumberFormat(host.lang || document.documentElement.lang, { minimumIntegerDigits: 2 });
    const plain = new Intl.NumberFormat(host.lang || document.documentElement.lang);
    const place = host.querySelector('.voice-time');
    if (place) {
      place.textContent = `${plain.format(Math.floor(all / 60))}:${digits.format(all % 60)}`;
    }
  }

  function heard(bytes: Uint8Array, loudest: number): void {
    if (!close) {
      return;
    }
    const room = most - size;
    const part = bytes.length > room ? bytes.slice(0, room) : bytes;
    const before = size;
    parts.push(part);
    size += part.length;
    showTime();
    host.querySelector<HTMLElement>('.voice-level')?.style.setProperty('--level', String(Math.min(1, loudest * 1.6)));
    if (before < nearly && size >= nearly) {
      note(host.dataset.nearlyFull);
    }
    if (size >= most) {
      stop();
      note(host.dataset.full);
    }
  }

  async function record(): Promise<void> {
    if (host.dataset.look === 'asking') {
      return;
    }
    stopSound();
    look('asking');
    hush(host);
    note(host.dataset.asking);
    try {
      const opened = await openMicrophone({ heard, lost: stop });
      if (gone || host.dataset.look !== 'asking') {
        opened();
        return;
      }
      parts = [];
      size = 0;
      close = opened;
      showTime();
      look('recording');
      note(host.dataset.recording);
      // The visit must not end on the server while somebody speaks.
      host.dispatchEvent(new CustomEvent('heard-recording'));
    } catch (trouble) {
      look(keeper.there ? 'made' : 'empty');
      note('');
      const refused = trouble instanceof DOMException && trouble.name === 'NotAllowedError';
      say(host, refused ? 'refusedMicrophone' : 'noMicrophone');
    }
  }

  function stop(): void {
    if (!close) {
      if (host.dataset.look === 'asking') {
        look('empty');
      }
      return;
    }
    close();
    close = undefined;
    note('');
    if (size > 0) {
      look('made');
      keeper.changed('now');
    } else {
      look('empty');
      hush(host);
    }
  }

  function listen(): void {
    if (host.dataset.look === 'playing') {
      stopSound();
      return;
    }
    const over = () => {
      if (host.dataset.look === 'playing') {
        look('made');
      }
    };
    if (size > 0) {
      playParts(parts, over);
    } else {
      playAddress(host.getAttribute('kept') ?? '', over, () => say(host, 'unheard'));
    }
    look('playing');
  }

  function remove(): void {
    stopSound();
    parts = [];
    size = 0;
    showTime();
    note('');
    look('empty');
    keeper.changed('now');
  }

  function pressed(event: Event): void {
    const does = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-does]') : null;
    switch (does?.dataset.does) {
      case 'start':
        void record();
        break;
      case 'stop':
        stop();
        break;
      case 'listen':
        listen();
        break;
      case 'delete':
        remove();
        break;
    }
  }

  // Nobody is recorded unseen, and what was said so far is kept.
  const hidden = () => {
    if (document.visibilityState === 'hidden') {
      stop();
      stopSound();
    }
  };
  const refused = () => {
    parts = [];
    size = 0;
    look(keeper.there ? 'made' : 'empty');
  };
  const left = () => {
    stop();
    stopSound();
  };
  const wipe = () => {
    gone = true;
    keeper.end();
    close?.();
    close = undefined;
    stopSound();
    parts = [];
    size = 0;
  };
  const back = new MutationObserver(() => {
    if (host.hasAttribute('kept') && !close) {
      keeper.isBack();
      look('made');
    }
  });
  back.observe(host, { attributes: true, attributeFilter: ['kept'] });
  const panel = host.closest('[role=tabpanel]');
  panel?.addEventListener(LEFT, left);
  host.addEventListener('heard-refused', refused);
  host.addEventListener('click', pressed);
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('heard-leaving', wipe);
  look(host.hasAttribute('kept') ? 'made' : 'empty');
  showTime();
  return () => {
    back.disconnect();
    panel?.removeEventListener(LEFT, left);
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('heard-leaving', wipe);
    wipe();
  };
};
