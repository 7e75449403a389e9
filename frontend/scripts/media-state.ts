/* How a piece is doing, said in place and politely. The words come from the server. */

/** What can be said; the words of each are in the host's data attributes. */
export type State =
  | 'underWay'
  | 'kept'
  | 'notYet'
  | 'held'
  | 'takenOut'
  | 'unreadable'
  | 'unheard'
  | 'comingBack'
  | 'noMicrophone'
  | 'refusedMicrophone';

const LOOKS: Partial<Record<State, string>> = {
  kept: 'tick',
  notYet: 'care',
  held: 'care',
  unreadable: 'care',
  unheard: 'care',
  noMicrophone: 'care',
  refusedMicrophone: 'care',
};

export function say(host: HTMLElement, state: State): void {
  write(host, host.dataset[state] ?? '', state, LOOKS[state]);
}

/** Words that the server chose: why something could not be taken. */
export function sayRefused(host: HTMLElement, words: string): void {
  write(host, words, 'refused', 'care');
}

export function saying(host: HTMLElement): string {
  return line(host)?.dataset.state ?? '';
}

export function hush(host: HTMLElement): void {
  const place = line(host);
  place?.replaceChildren();
  place?.removeAttribute('data-state');
}

function line(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('.piece-state');
}

function write(host: HTMLElement, words: string, state: string, sign?: string): void {
  const place = line(host);
  if (!place) {
    return;
  }
  const text = document.createElement('span');
  text.textContent = words;
  place.dataset.state = state;
  place.replaceChildren(text);
  if (sign) {
    const icon = document.createElement('heard-icon');
    icon.setAttribute('name', sign);
    place.prepend(icon);
  }
}
