/*
 * Says below a question that something in it is not saved yet: at once while the line is down, and
 * after a while when the line is slow. "Saved" is said by the server alone. A part of a page that
 * keeps by itself ([data-keeps]) has a line of its own: it says from the first key on that something
 * is on its way, and "saved" never stands there meanwhile.
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

/** Lines of parts that keep by themselves and may have something on its way. */
const waiting = new Set<HTMLElement>();

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
    waiting.clear();
    window.clearInterval(looking);
    looking = 0;
    listeners.forEach((tell) => tell());
  }
}

function show(late: boolean): void {
  document.querySelectorAll<HTMLElement>('.saved > [data-not-yet]').forEach((words) => {
    const line = words.parentElement as HTMLElement;
    const one = late && (!line.closest('[data-keeps]') || waiting.has(line));
    // Only a change is said aloud.
    if (words.hidden === one) {
      words.hidden = !one;
    }
  });
  waiting.forEach((line) => onTheWay(line, oldest > 0 && !late));
}

/** While something is on its way nothing says that it is saved. */
function onTheWay(line: HTMLElement, going: boolean): void {
  line.toggleAttribute('data-going', going);
  line.querySelector('[data-saving]')?.toggleAttribute('hidden', !going);
}

function changed(event: Event): void {
  const place = event.target instanceof Element ? event.target : null;
  const line = place?.closest(event.type === 'click' ? '[aria-pressed]' : '.box')?.closest('[data-keeps]')?.querySelector<HTMLElement>('.saved');
  const answers = event.type === 'click' ? '.field :is(.places, .places-rest) button' : '.field';
  if (line || place?.closest(answers)) {
    // What is not typed leaves at once.
    latest = Math.max(latest, performance.now() - (line && event.type === 'click' ? LEAVES_MS - LOOK_MS : 0));
    oldest ||= latest;
    looking ||= window.setInterval(look, LOOK_MS);
    if (line) {
      waiting.add(line);
      onTheWay(line, !lost());
    }
    if (lost()) {
      look();
    }
  }
}

for (const type of ['input', 'change', 'click']) {
  document.addEventListener(type, changed, { capture: true });
}
