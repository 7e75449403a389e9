/*
 * Brings a piece to the server and holds on to it in the page's memory until it has arrived. One
 * request at a time: a later state of the piece waits for the one on its way.
 */
import { hush, say, sayRefused } from './media-state';
import { arrived, type Held, hold, letGo } from './media-leaving';

/** Milliseconds after the last change, and at the latest, until a piece goes to the server. */
const PAUSE_MS = 1200;
const LATEST_MS = 4000;
const AGAIN_MS = 5000;
/** Browsers carry no more than 64 KB out of a page that is going away. */
const MOST_AT_THE_END = 60_000;

/** One piece of the page is under way at a time, so that replacing never makes it one too many. */
let line: Promise<void> = Promise.resolve();

export interface Piece {
  /** The piece as it is now; nothing when it was taken out. */
  make(): Promise<Blob | undefined>;
  /** The same without waiting, for a page that is going away. */
  makeAtOnce?(): Blob | undefined;
  /** Ends what is still being made. */
  finish?(): void;
}

interface Answer {
  kept?: boolean;
  words?: string;
}

export class Keeper implements Held {
  private changes = 0;
  private kept = 0;
  private since = 0;
  private timer = 0;
  private running?: Promise<void>;
  private ended = false;
  /** Whether the server holds a piece. */
  there: boolean;

  constructor(
    private readonly host: HTMLElement,
    private readonly piece: Piece,
  ) {
    this.there = host.hasAttribute('kept');
    hold(this);
    window.addEventListener('online', this.again);
    window.addEventListener('pagehide', this.lastTry);
    document.addEventListener('visibilitychange', this.hidden);
  }

  /** Something changed; it goes to the server after a short pause, or at once. */
  changed(at: 'soon' | 'now' = 'soon'): void {
    this.changes += 1;
    const now = performance.now();
    this.since ||= now;
    window.clearTimeout(this.timer);
    const wait = at === 'now' ? 0 : Math.min(PAUSE_MS, this.since + LATEST_MS - now);
    this.timer = window.setTimeout(() => void this.send(), Math.max(0, wait));
  }

  /** The server holds a piece again that was taken out before. */
  isBack(): void {
    this.there = true;
    say(this.host, 'kept');
  }

  get settled(): boolean {
    return this.kept === this.changes;
  }

  /** Sends what has not arrived; whether everything has then. */
  async flush(): Promise<boolean> {
    if (!this.settled) {
      await this.send();
      if (!this.settled) {
        await this.send();
      }
    }
    return this.settled || this.ended;
  }

  finish(): void {
    this.piece.finish?.();
  }

  sayHeld(): void {
    say(this.host, 'held');
  }

  end(): void {
    this.ended = true;
    window.clearTimeout(this.timer);
    letGo(this);
    window.removeEventListener('online', this.again);
    window.removeEventListener('pagehide', this.lastTry);
    document.removeEventListener('visibilitychange', this.hidden);
  }

  private send(): Promise<void> {
    window.clearTimeout(this.timer);
    if (!this.running) {
      line = this.running = line.then(() => this.sendNow()).finally(() => (this.running = undefined));
    }
    return this.running;
  }

  private async sendNow(): Promise<void> {
    if (this.settled || this.ended) {
      return;
    }
    const change = this.changes;
    this.since = 0;
    const blob = await this.piece.make();
    if (!blob) {
      this.takeOut(change);
      return;
    }
    say(this.host, 'underWay');
    try {
      const response = await fetch(this.host.getAttribute('upload') ?? '', {
        method: 'POST',
        headers: { 'Content-Type': blob.type },
        body: blob,
      });
      if (!response.ok) {
        throw new Error('not taken');
      }
      this.took(change, (await response.json()) as Answer);
    } catch {
      this.later();
    }
  }

  private took(change: number, answer: Answer): void {
    if (this.ended) {
      return;
    }
    if (answer.kept) {
      this.kept = change;
      this.there = true;
      arrived();
      say(this.host, 'kept');
      this.host.dispatchEvent(new CustomEvent('heard-kept'));
      if (!this.settled) {
        this.timer = window.setTimeout(() => void this.send(), PAUSE_MS);
      }
    } else if (answer.words) {
      // Sending the very same again would end the same way.
      this.kept = change;
      sayRefused(this.host, answer.words);
      this.host.dispatchEvent(new CustomEvent('heard-refused'));
    } else {
      this.later();
    }
  }

  private takeOut(change: number): void {
    this.kept = change;
    if (this.there) {
      this.there = false;
      this.host.dispatchEvent(new CustomEvent('heard-taken-out'));
      say(this.host, 'takenOut');
    } else {
      hush(this.host);
    }
  }

  private later(): void {
    if (!this.ended) {
      say(this.host, 'notYet');
      this.timer = window.setTimeout(() => void this.send(), AGAIN_MS);
    }
  }

  private readonly again = () => void this.flush();

  private readonly hidden = () => {
    if (document.visibilityState === 'hidden') {
      void this.flush();
    }
  };

  private readonly lastTry = () => {
    const blob = this.settled || this.ended ? undefined : this.piece.makeAtOnce?.();
    if (blob && blob.size <= MOST_AT_THE_END) {
      void fetch(this.host.getAttribute('upload') ?? '', {
        method: 'POST',
        headers: { 'Content-Type': blob.type },
        body: blob,
        keepalive: true,
      }).catch(() => undefined);
    }
  };
}
