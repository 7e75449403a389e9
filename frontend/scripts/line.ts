/*
 * The strip "No internet. We keep your words and try again." It is in the page from the start,
 * hidden; what was typed meanwhile waits in the page and is sent when the line is back.
 */
import { whenAnswered } from './answers';

interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: () => void): void;
}

function store(): ConnectionStore | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
}

/** Whether the line is known to be down. The browser alone only knows of its own end of it. */
export function lost(): boolean {
  const state = store()?.state;
  return state ? state === 'reconnecting' || state === 'connection-lost' : !navigator.onLine;
}

function show(): void {
  const down = lost();
  document.querySelectorAll<HTMLElement>('[data-line]').forEach((strip) => (strip.hidden = !down));
}

/** Flow stays at "reconnecting" when more waits behind what it could send again at last. */
function there(): void {
  const known = store();
  if (known && navigator.onLine && lost()) {
    known.state = 'connected';
  }
}

whenAnswered(/[?&]v-r=(uidl|heartbeat)/, there);

// After the listeners of Flow, which changes its state on the same events.
window.addEventListener('offline', () => setTimeout(show));
window.addEventListener('online', () => setTimeout(show));
window.addEventListener('load', () => {
  store()?.addStateChangeListener(show);
  show();
});
