/*
 * Reading aloud. A press on a sound button reads the block around it: a text that has a recording
 * is played, the others are read by a voice, sentence by sentence. Pausing stops the voice and
 * remembers the word: not every browser's own pause comes back.
 */
import { aloudWords } from './aloud-buttons';
import { mark, markAll, markWord, unmark } from './aloud-marks';
import { hushRecording, paceRecording, playRecording, recordingOf, stopRecording } from './aloud-recordings';
import { voiceFor, voices } from './aloud-voices';
import { type Sentence, sentences } from './aloud-words';

const RATES: Record<string, number> = { slow: 0.75, normal: 1, quick: 1.3 };
const ORDER = ['normal', 'quick', 'slow'];

interface Reading {
  kit: HTMLElement;
  block: HTMLElement;
  all: Sentence[];
  voices: SpeechSynthesisVoice[];
  at: number;
  word: number;
  paused: boolean;
  /** Recordings that cannot be loaded; their words are read by a voice. */
  lost: Set<HTMLElement>;
  /** Kept, because some browsers forget an utterance nobody holds, and its events with it. */
  utterance?: SpeechSynthesisUtterance;
}

let reading: Reading | undefined;
let asked: HTMLElement | undefined;

function part(kit: HTMLElement, name: string): HTMLElement | null {
  return kit.querySelector<HTMLElement>(`[data-aloud=${name}]`);
}

function label(button: HTMLElement | null, words: string | undefined): void {
  const span = button?.querySelector('span:not(.vh)');
  if (span && words !== undefined) {
    span.textContent = words;
  }
}

function speed(): string {
  return document.documentElement.dataset.speed ?? 'normal';
}

/** What the buttons say and which of them are there. */
function show(kit: HTMLElement): void {
  const mine = reading?.kit === kit ? reading : undefined;
  const listen = part(kit, 'listen');
  const pause = part(kit, 'pause');
  const pace = part(kit, 'speed');
  const words = aloudWords();
  label(listen, mine ? words.stop : words.listen);
  label(pause, mine?.paused ? words.goOn : words.pause);
  label(pace, words[speed()]);
  pause?.toggleAttribute('hidden', !mine);
  pace?.toggleAttribute('hidden', !mine);
}

function note(kit: HTMLElement, words: string): void {
  const place = kit.querySelector('.aloud-note');
  if (place) {
    place.textContent = words;
  }
}

function hush(): void {
  if (reading?.utterance) {
    // A voice that is cut off still reports its end; nobody listens any more.
    reading.utterance.onend = reading.utterance.onerror = reading.utterance.onboundary = null;
    reading.utterance = undefined;
  }
  window.speechSynthesis?.cancel();
  hushRecording();
}

function stop(): void {
  asked = undefined;
  if (!reading) {
    return;
  }
  hush();
  stopRecording();
  const { kit } = reading;
  const lost = part(kit, 'pause') === document.activeElement || part(kit, 'speed') === document.activeElement;
  reading = undefined;
  unmark();
  watcher.disconnect();
  show(kit);
  if (lost) {
    part(kit, 'listen')?.focus();
  }
}

function say(): void {
  const now = reading;
  if (!now || now.paused) {
    return;
  }
  const sentence = now.all[now.at];
  if (!sentence || !sentence.home.isConnected) {
    stop();
    return;
  }
  const recorded = sentence.recorded;
  if (recorded && !now.lost.has(recorded) && recordingOf(recorded)) {
    play(now, recorded);
    return;
  }
  const from = now.word;
  const utterance = new SpeechSynthesisUtterance(sentence.text.slice(from));
  const voice = voiceFor(sentence.lang, now.voices);
  if (!voice) {
    next();
    return;
  }
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATES[speed()] ?? 1;
  utterance.onboundary = (event) => {
    if (event.name === 'word' || !event.name) {
      now.word = from + event.charIndex;
      markWord(sentence, now.word, event.charLength ?? 0);
    }
  };
  utterance.onend = next;
  utterance.onerror = () => stop();
  now.utterance = utterance;
  mark(sentence);
  window.speechSynthesis.speak(utterance);
}

/** A recording is of all sentences of its element; after it come the words behind them. */
function play(now: Reading, recorded: HTMLElement): void {
  const together = now.all.filter((sentence) => sentence.recorded === recorded);
  markAll(together);
  const here = (): boolean => reading === now && now.all[now.at]?.recorded === recorded;
  playRecording(recorded, RATES[speed()] ?? 1, {
    ended: () => {
      if (here()) {
        now.at = now.all.indexOf(together[together.length - 1]);
        next();
      }
    },
    failed: () => {
      if (here()) {
        now.lost.add(recorded);
        if (together.some((sentence) => !voiceFor(sentence.lang, now.voices))) {
          note(now.kit, aloudWords().noVoice ?? '');
        }
        say();
      }
    },
  });
}

function next(): void {
  if (reading) {
    reading.at += 1;
    reading.word = 0;
    say();
  }
}

async function start(kit: HTMLElement): Promise<void> {
  stop();
  note(kit, '');
  const block = kit.closest<HTMLElement>('[data-aloud-block]');
  if (!block) {
    return;
  }
  asked = kit;
  const here = await voices();
  // Meanwhile somebody may have gone on, or asked for another text.
  if (asked !== kit || !block.isConnected) {
    return;
  }
  const all = sentences(block);
  const read = all.filter((sentence) => recordingOf(sentence.recorded) || voiceFor(sentence.lang, here));
  if (read.length === 0) {
    note(kit, aloudWords().noVoice ?? '');
    return;
  }
  if (read.length < all.length) {
    note(kit, aloudWords().leftOut ?? '');
  }
  reading = { kit, block, all: read, voices: here, at: 0, word: 0, paused: false, lost: new Set() };
  show(kit);
  watcher.observe(document.body, { childList: true, subtree: true });
  say();
}

function pause(): void {
  if (!reading) {
    return;
  }
  reading.paused = !reading.paused;
  show(reading.kit);
  if (reading.paused) {
    hush();
  } else {
    say();
  }
}

function pace(): void {
  const chosen = ORDER[(ORDER.indexOf(speed()) + 1) % ORDER.length];
  document.documentElement.dataset.speed = chosen;
  document
    .querySelector('heard-aloud-words')
    ?.dispatchEvent(new CustomEvent('reading-speed', { detail: chosen }));
  if (reading) {
    show(reading.kit);
    if (paceRecording(RATES[chosen] ?? 1)) {
      return;
    }
    if (!reading.paused) {
      hush();
      say();
    }
  }
}

/** The words were taken away, by the next step or by another wording: nothing is left to read. */
const watcher = new MutationObserver(() => {
  if (reading && (!reading.block.isConnected || !reading.all[reading.at]?.home.isConnected)) {
    stop();
  }
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-aloud]') : null;
  const kit = button?.closest<HTMLElement>('.aloud');
  if (!button || !kit) {
    return;
  }
  event.preventDefault();
  switch (button.dataset.aloud) {
    case 'pause':
      pause();
      break;
    case 'speed':
      pace();
      break;
    default:
      if (reading?.kit === kit) {
        stop();
      } else {
        void start(kit);
      }
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    stop();
  }
});
/** A dialog or an explanation that is closed takes its words along. */
function closed(): void {
  if (reading && !reading.block.checkVisibility()) {
    stop();
  }
}
document.addEventListener('close', closed, true);
document.addEventListener('toggle', closed, true);
window.addEventListener('heard-leaving', stop);
window.addEventListener('pagehide', stop);
