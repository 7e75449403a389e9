/*
 * The strip "No internet. We keep your words and try again." It is in the page from the start,
 * hidden; what was typed meanwhile waits in the page and is sent when the line is back.
 */
interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
}

function show(lost: boolean): void {
  document.querySelectorAll<HTMLElement>('[data-line]').forEach((strip) => (strip.hidden = !lost));
}

function watch(): void {
  const store = (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
  store?.addStateChangeListener((_, now) => show(now === 'reconnecting' || now === 'connection-lost'));
}

window.addEventListener('offline', () => show(true));
window.addEventListener('online', () => show(false));
window.addEventListener('load', watch);
