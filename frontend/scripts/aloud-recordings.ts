/*
 * Recordings of texts, from this server. An element with data-sound names the recording of exactly the
 * words in it; data-sounds around it says where recordings are. One plays at a time; paused, it stays
 * where it was.
 */
interface Ends {
  ended(): void;
  failed(): void;
}

let player: HTMLAudioElement | undefined;
let playing: HTMLElement | undefined;

export function recordingOf(words: HTMLElement | undefined): string | undefined {
  const place = words?.closest<HTMLElement>('[data-sounds]')?.dataset.sounds;
  const name = words?.dataset.sound;
  return place && name ? `${place}${encodeURIComponent(name)}` : undefined;
}

/** Plays the recording of these words, or goes on with it after a pause. */
export function playRecording(words: HTMLElement, rate: number, ends: Ends): void {
  if (!player || playing !== words) {
    stopRecording();
    player = new Audio(recordingOf(words));
    playing = words;
    player.onended = () => {
      stopRecording();
      ends.ended();
    };
    player.onerror = () => {
      stopRecording();
      ends.failed();
    };
  }
  player.playbackRate = rate;
  const started = player;
  // A browser that refuses to play says so here; one that was paused meanwhile does too.
  started.play().catch((reason: unknown) => {
    if (player === started && !(reason instanceof DOMException && reason.name === 'AbortError')) {
      started.onerror?.('');
    }
  });
}

export function hushRecording(): void {
  player?.pause();
}

/** Another speed at once; whether there is a recording in hand. */
export function paceRecording(rate: number): boolean {
  if (player) {
    player.playbackRate = rate;
  }
  return player !== undefined;
}

export function stopRecording(): void {
  if (player) {
    player.onended = player.onerror = null;
    player.pause();
    player.removeAttribute('src');
  }
  player = undefined;
  playing = undefined;
}
