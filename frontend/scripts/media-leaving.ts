/*
 * Pieces that are still on their way go before a press that leads away. When the line is gone the
 * first press says so and stays; the next one goes on all the same, because nobody is held here.
 */
const MOST_WAIT_MS = 8000;
const WAYS_ON = '.acts button, .steps button, .langs a, .top a:not([data-leave]), .round .link-row';

export interface Held {
  readonly settled: boolean;
  /** Ends what is still being made, such as a recording. */
  finish(): void;
  flush(): Promise<boolean>;
  sayHeld(): void;
}

const all = new Set<Held>();
let waiting = false;
let passing = false;
let warned = false;

export function hold(one: Held): void {
  all.add(one);
}

export function letGo(one: Held): void {
  all.delete(one);
  warned &&= all.size > 0;
}

/** Something arrived: what is made from now on is waited for again. */
export function arrived(): void {
  warned = false;
}

async function arrive(way: HTMLElement): Promise<void> {
  waiting = true;
  const open = [...all].filter((one) => !one.settled);
  const slow = new Promise<boolean>((done) => setTimeout(() => done(false), MOST_WAIT_MS));
  const there = await Promise.race([
    Promise.all(open.map((one) => one.flush())).then((each) => each.every(Boolean)),
    slow,
  ]);
  waiting = false;
  if (!there) {
    warned = true;
    open.filter((one) => !one.settled).forEach((one) => one.sayHeld());
    return;
  }
  warned = false;
  if (way.isConnected) {
    passing = true;
    way.click();
    passing = false;
  }
}

document.addEventListener(
  'click',
  (event) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>(WAYS_ON) : null;
    if (!way || passing) {
      return;
    }
    all.forEach((one) => one.finish());
    if (warned || [...all].every((one) => one.settled)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!waiting) {
      void arrive(way);
    }
  },
  true,
);
