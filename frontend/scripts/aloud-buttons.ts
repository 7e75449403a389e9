/*
 * The buttons of a place that is read aloud. They are built here: the server keeps one element for
 * each place, and what stands on the buttons once for the whole page.
 */
type Does = 'listen' | 'pause' | 'speed';

const ICONS: Record<Does, string> = { listen: 'sound', pause: 'pause', speed: 'clock' };

/** What the buttons say, in the language of the page. */
export function aloudWords(): DOMStringMap {
  return document.querySelector<HTMLElement>('heard-aloud-words')?.dataset ?? {};
}

function button(does: Does, words: string | undefined): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset.aloud = does;
  made.hidden = does !== 'listen';
  const icon = document.createElement('heard-icon');
  icon.setAttribute('name', ICONS[does]);
  const span = document.createElement('span');
  span.textContent = words ?? '';
  made.append(icon, span);
  return made;
}

function about(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'vh';
  span.textContent = `: ${words}`;
  return span;
}

class HeardAloud extends HTMLElement {
  connectedCallback(): void {
    this.build();
  }

  /** The words may come into the page after the buttons. */
  build(): void {
    const words = aloudWords();
    if (this.firstChild || words.listen === undefined) {
      return;
    }
    const listen = button('listen', words.listen);
    if (this.dataset.about) {
      listen.append(about(this.dataset.about));
    }
    const note = document.createElement('p');
    note.className = 'aloud-note';
    note.setAttribute('role', 'status');
    this.append(listen, button('pause', words.pause), button('speed', words.normal), note);
  }
}

class HeardAloudWords extends HTMLElement {
  connectedCallback(): void {
    document.querySelectorAll<HeardAloud>('heard-aloud').forEach((place) => place.build());
  }
}

customElements.define('heard-aloud-words', HeardAloudWords);
customElements.define('heard-aloud', HeardAloud);
