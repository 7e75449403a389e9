/**
 * A child's own words, never editable. While `choosing` is set, a moderator marks what others must
 * not read: by selecting with mouse or finger, by pressing a word, or word by word with the keyboard
 * (arrows move, Shift extends, Space or Enter marks). Offsets are UTF-16 units of the original text.
 */
class HeardWords extends HTMLElement {
  static observedAttributes = ['choosing', 'marked', 'hinted', 'words'];

  private built = '';
  private anchor = -1;

  connectedCallback() {
    this.draw();
    this.addEventListener('pointerup', this.selected);
    this.addEventListener('click', this.pressed);
    this.addEventListener('keydown', this.moved);
    this.addEventListener('focusin', this.focused);
  }

  disconnectedCallback() {
    this.removeEventListener('pointerup', this.selected);
    this.removeEventListener('click', this.pressed);
    this.removeEventListener('keydown', this.moved);
    this.removeEventListener('focusin', this.focused);
  }

  attributeChangedCallback(name: string) {
    if (this.isConnected) {
      this.draw();
      if (name === 'choosing' && this.choosing) {
        this.selected();
      }
    }
  }

  private get choosing() {
    return this.hasAttribute('choosing');
  }

  private spans(attribute: 'marked' | 'hinted'): [number, number][] {
    return (this.getAttribute(attribute) ?? '')
      .split(' ')
      .filter((pair) => pair)
      .map((pair) => pair.split('-').map(Number) as [number, number]);
  }

  private draw() {
    const text = this.getAttribute('words') ?? '';
    if (this.built !== text) {
      this.built = text;
      this.replaceChildren(...this.pieces(text));
    }
    const words = this.words();
    words.forEach((word) => {
      const hidden = this.isMarked(word);
      word.classList.toggle('hide', hidden);
      word.classList.toggle('hint', !hidden && this.within('hinted', word));
      if (this.choosing) {
        word.setAttribute('role', 'button');
        word.setAttribute('aria-pressed', String(hidden));
        if (!word.hasAttribute('tabindex')) {
          word.tabIndex = -1;
        }
      } else {
        word.removeAttribute('role');
        word.removeAttribute('aria-pressed');
        word.removeAttribute('tabindex');
      }
    });
    if (this.choosing && words.length && !words.some((word) => word.tabIndex === 0)) {
      words[0].tabIndex = 0;
    }
  }

  /** Words become elements; what lies between them stays text, so that a selection runs through. */
  private pieces(text: string): Node[] {
    const segmenter = new Intl.Segmenter(this.lang || undefined, { granularity: 'word' });
    const pieces: Node[] = [];
    for (const part of segmenter.segment(text)) {
      const plain = document.createTextNode(part.segment);
      // Emoji and digits are no words to every engine, but can tell who speaks: all but space and
      // plain punctuation can be reached with the keyboard.
      if (part.isWordLike || /[^\s\p{P}]/u.test(part.segment)) {
        const word = document.createElement('span');
        word.className = 'w';
        word.dataset.start = String(part.index);
        word.append(plain);
        pieces.push(word);
      } else {
        pieces.push(plain);
      }
    }
    return pieces;
  }

  private words(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.w')];
  }

  private span(word: HTMLElement): [number, number] {
    const start = Number(word.dataset.start);
    return [start, start + (word.textContent ?? '').length];
  }

  private isMarked(word: HTMLElement) {
    return this.within('marked', word);
  }

  private within(attribute: 'marked' | 'hinted', word: HTMLElement) {
    const [start, end] = this.span(word);
    return this.spans(attribute).some(([from, to]) => from < end && start < to);
  }

  private report(type: 'mark' | 'unmark', start: number, end: number) {
    this.dispatchEvent(new CustomEvent(type, { detail: { start, end } }));
  }

  private offset(node: Node, within: number): number {
    const before = document.createRange();
    before.setStart(this, 0);
    before.setEnd(node, within);
    return before.toString().length;
  }

  private selected = () => {
    const selection = document.getSelection();
    if (!this.choosing || !selection || selection.isCollapsed || !selection.rangeCount) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) {
      return;
    }
    const start = this.offset(range.startContainer, range.startOffset);
    const end = this.offset(range.endContainer, range.endOffset);
    if (end > start) {
      this.report('mark', start, end);
      selection.removeAllRanges();
      this.justSelected = true;
      setTimeout(() => (this.justSelected = false));
    }
  };

  private justSelected = false;

  private pressed = (event: Event) => {
    const word = (event.target as HTMLElement).closest<HTMLElement>('.w');
    if (word && this.choosing && !this.justSelected) {
      this.toggle(word, word);
      word.focus();
    }
  };

  private moved = (event: KeyboardEvent) => {
    const word = (event.target as HTMLElement).closest<HTMLElement>('.w');
    if (!word || !this.choosing) {
      return;
    }
    const words = this.words();
    const at = words.indexOf(word);
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward || event.key === back) {
      const next = words[at + (event.key === forward ? 1 : -1)];
      this.anchor = event.shiftKey ? (this.anchor < 0 ? at : this.anchor) : -1;
      if (next) {
        next.focus();
      }
    } else if (event.key === ' ' || event.key === 'Enter') {
      const from = this.anchor < 0 ? at : this.anchor;
      this.toggle(words[Math.min(from, at)], words[Math.max(from, at)]);
      this.anchor = -1;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.showStretch();
  };

  private toggle(first: HTMLElement, last: HTMLElement) {
    const start = this.span(first)[0];
    const end = this.span(last)[1];
    this.report(first === last && this.isMarked(first) ? 'unmark' : 'mark', start, end);
  }

  /** The one word that Tab comes back to is the last one that was in hand. */
  private focused = (event: Event) => {
    const now = (event.target as HTMLElement).closest<HTMLElement>('.w');
    if (now && this.choosing) {
      this.words().forEach((word) => (word.tabIndex = word === now ? 0 : -1));
    }
  };

  private showStretch() {
    const words = this.words();
    const at = words.findIndex((word) => word.tabIndex === 0);
    const from = this.anchor < 0 ? at : this.anchor;
    words.forEach((word, i) =>
      word.classList.toggle(
        'stretch',
        this.anchor >= 0 && i >= Math.min(from, at) && i <= Math.max(from, at)
      )
    );
  }
}

customElements.define('heard-words', HeardWords);
