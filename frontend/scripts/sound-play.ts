/* Plays one recording at a time, from the page's memory or from the server. */
import { RATE, samples } from './voice-sound';

let stopNow: (() => void) | undefined;

/** Whatever plays stops. */
export function stopSound(): void {
  stopNow?.();
  stopNow = undefined;
}

function playing(stop: () => void, ended: () => void): () => void {
  stopSound();
  const over = () => {
    if (stopNow === over) {
      stopNow = undefined;
    }
    stop();
    ended();
  };
  stopNow = over;
  return over;
}

/** Plays a recording that the server keeps; tells when it has ended, and whether it could not be heard. */
export function playAddress(address: string, ended: () => void, unheard: () => void): void {
  const sound = new Audio(address);
  const over = playing(() => {
    sound.onended = sound.onerror = null;
    sound.pause();
  }, ended);
  const failed = () => {
    if (sound.onended) {
      over();
      unheard();
    }
  };
  sound.onended = over;
  sound.onerror = failed;
  sound.play().catch(failed);
}

/** Plays what is still only in the page's memory. */
export function playParts(parts: Uint8Array[], ended: () => void): void {
  const speaker = new AudioContext();
  const all = samples(parts);
  const buffer = speaker.createBuffer(1, Math.max(1, all.length), RATE);
  buffer.copyToChannel(all, 0);
  const source = speaker.createBufferSource();
  source.buffer = buffer;
  source.connect(speaker.destination);
  const over = playing(() => {
    source.onended = null;
    void speaker.close();
  }, ended);
  source.onended = over;
  source.start();
}
