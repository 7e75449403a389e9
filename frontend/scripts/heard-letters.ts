/**
 * One letter does what a button does. Buttons name their letter in `data-letter`; the answer in hand
 * goes before the rest of the page. J and K move through `.rows` links where there are no such
 * buttons. A person can switch the letters off (WCAG 2.1.4); the choice stays in this browser.
 */
const CHOICE = 'heard.letters';

class HeardLetters extends HTMLElement {
  private button = document.createElement('button');

  connectedCallback() {
    this.button.type = 'button';
    this.button.className = 't-btn';
    this.button.onclick = () => {
      localStorage.setItem(CHOICE, this.on ? 'off' : 'on');
      this.draw();
    };
    this.replaceChildren(this.button);
    this.draw();
    document.addEventListener('keydown', this.key);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key);
    document.documentElement.removeAttribute('data-letters');
  }

  private get on() {
    return localStorage.getItem(CHOICE) !== 'off';
  }

  private draw() {
    this.button.textContent = this.getAttribute(this.on ? 'switch-off' : 'switch-on');
    document.documentElement.setAttribute('data-letters', this.on ? 'on' : 'off');
  }

  private key = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (
      !this.on ||
      event.defaultPrevented ||
      event.repeat ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      target.closest('input:not([type=radio]), textarea, select, [contenteditable]')
    ) {
      return;
    }
    const letter = event.key.toLowerCase();
    if (!/^[a-z]$/.test(letter)) {
      return;
    }
    const button = this.find(target, letter);
    if (button) {
      event.preventDefault();
      button.click();
    } else if (letter === 'j' || letter === 'k') {
      this.move(letter === 'j' ? 1 : -1);
    }
  };

  private find(target: HTMLElement, letter: string): HTMLElement | null {
    const wanted = [
      ...document.querySelectorAll<HTMLElement>(`[data-letter="${letter}"]:not([disabled])`),
    ].filter((button) => button.checkVisibility());
    // An answer that was just decided may hold the focus for a moment; its buttons are gone then.
    const held = target.closest('.ans');
    return (
      wanted.find((button) => held?.contains(button)) ??
      wanted.find((button) => button.closest('.ans--now')) ??
      wanted.find((button) => !button.closest('.ans')) ??
      null
    );
  }

  private move(step: number) {
    const links = [...document.querySelectorAll<HTMLElement>('.rows tbody a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  }
}

customElements.define('heard-letters', HeardLetters);
