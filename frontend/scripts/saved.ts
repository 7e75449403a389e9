/*
 * Says below a question that something in it is not saved yet: at once while the line is down, and
 * after a while when the line is slow. "Saved" is said by the server alone.
 */
import { lost } from './line';

const LOOK_MS = 500;
/** Typing leaves the page after 1500 ms at the latest (TextBox), everything else at once. */
const LEAVES_MS = 1700;
const SLOW_MS = 4000;

/** Times of the oldest and of the latest change that may not have arrived; 0 for none. */
let oldest = 0;
let latest = 0;
let looking = 0;

const listeners: (() => void)[] = [];

/** Tells each time when nothing more is on its way to the server. */
export function whenArrived(tell: () => void): void {
  listeners.push(tell);
}

interface Client {
  isActive?(): boolean;
}

/** Whether Flow has something to send or waits for an answer. */
function busy(): boolean {
  const flow = (window as unknown as { Vaadin?: { Flow?: { clients?: Record<string, Client> } } }).Vaadin?.Flow;
  return Object.values(flow?.clients ?? {}).some((client) => client.isActive?.());
}

function look(): void {
  const now = performance.now();
  if (!lost() && !busy()) {
    // Nothing is on its way: what had to leave by now has arrived.
    const left = now - LEAVES_MS;
    oldest = latest <= left ? 0 : Math.max(oldest, left);
  }
  show(oldest > 0 && (lost() || now - oldest > SLOW_MS));
  if (!oldest) {
    window.clearInterval(looking);
    looking = 0;
    listeners.forEach((tell) => tell());
  }
}

function show(late: boolean): void {
  document.querySelectorAll<HTMLElement>('.saved > [data-not-yet]').forEach((words) => {
    // Only a change is said aloud.
    if (words.hidden === late) {
      words.hidden = !late;
    }
  });
}

function changed(event: Event): void {
  const place = event.target instanceof Element ? event.target : null;
  const answers = event.type === 'click' ? '.field :is(.places, .places-rest) button' : '.field';
  if (place?.closest(answers)) {
    latest = performance.now();
    oldest ||= latest;
    looking ||= window.setInterval(look, LOOK_MS);
    if (lost()) {
      look();
    }
  }
}

for (const type of ['input', 'change', 'click']) {
  document.addEventListener(type, changed, { capture: true });
}
