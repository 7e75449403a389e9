/* A button that plays a recording the server keeps, and stops it again. */
import type { Start } from './media';
import { say } from './media-state';
import { playAddress, stopSound } from './sound-play';

export const start: Start = (host) => {
  const button = host.querySelector('button');
  const label = button?.querySelector('span');
  let playing = false;

  function show(on: boolean): void {
    playing = on;
    if (label) {
      label.textContent = (on ? host.dataset.stop : host.dataset.listen) ?? '';
    }
  }

  const pressed = () => {
    if (playing) {
      stopSound();
    } else {
      show(true);
      playAddress(
        host.getAttribute('kept') ?? '',
        () => show(false),
        () => say(host, 'unheard'),
      );
    }
  };
  button?.addEventListener('click', pressed);
  window.addEventListener('heard-leaving', stopSound);
  return () => {
    if (playing) {
      stopSound();
    }
    button?.removeEventListener('click', pressed);
    window.removeEventListener('heard-leaving', stopSound);
  };
};
