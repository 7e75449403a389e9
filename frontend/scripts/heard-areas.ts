/**
 * A picture with rectangles over what others must not see. While `marking` is set, a rectangle is
 * drawn by dragging the mouse over the picture, moved by dragging it and resized at its corner. A finger
 * moves and resizes, and scrolls the page everywhere else: it adds one with a button of the page. With the
 * keyboard arrows move the focused one, Shift and arrows resize it, Delete takes it away. Buttons of
 * the page do the same without dragging. Reports are numbered, and the page sets `answered` to the last
 * one it took in: until then `areas` is older than what is shown here, and is left alone. Sizes are thousandths of the picture: "x,y,width,height".
 */
type Box = [number, number, number, number];

const WHOLE = 1000;
const STEP = 10;
const LEAST = 25;

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(Math.round(value), least), most);

class HeardAreas extends HTMLElement {
  static observedAttributes = ['areas', 'marking', 'src', 'answered'];

  private image = document.createElement('img');
  private boxes: Box[] = [];
  /** The number of the last report; read by the page with each one. */
  reported = 0;
  private drag?: { at: number; resize: boolean; x: number; y: number; from: Box };

  connectedCallback() {
    this.image.draggable = false;
    this.prepend(this.image);
    this.draw();
    this.addEventListener('pointerdown', this.down);
    this.addEventListener('pointermove', this.move);
    this.addEventListener('pointerup', this.up);
    this.addEventListener('pointercancel', this.cancel);
    this.addEventListener('keydown', this.key);
  }

  disconnectedCallback() {
    this.removeEventListener('pointerdown', this.down);
    this.removeEventListener('pointermove', this.move);
    this.removeEventListener('pointerup', this.up);
    this.removeEventListener('pointercancel', this.cancel);
    this.removeEventListener('keydown', this.key);
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.draw();
    }
  }

  private get marking() {
    return this.hasAttribute('marking');
  }

  private get answered() {
    return Number(this.getAttribute('answered') ?? 0);
  }

  private draw() {
    const source = this.getAttribute('src') ?? '';
    if (this.image.getAttribute('src') !== source) {
      this.image.src = source;
    }
    this.image.alt = this.getAttribute('alt') ?? '';
    if (!this.drag && this.answered >= this.reported) {
      this.boxes = (this.getAttribute('areas') ?? '')
        .split(' ')
        .filter((part) => part)
        .map((part) => part.split(',').map(Number) as Box);
    }
    this.lay();
  }

  /** One element for each rectangle, kept where there is one, so that the focus stays. */
  private lay() {
    const marks = this.marks();
    marks.slice(this.boxes.length).forEach((mark) => mark.remove());
    this.boxes.forEach(([x, y, width, height], at) => {
      const mark = marks[at] ?? this.appendChild(this.mark());
      mark.style.left = `${x / 10}%`;
      mark.style.top = `${y / 10}%`;
      mark.style.width = `${width / 10}%`;
      mark.style.height = `${height / 10}%`;
      mark.tabIndex = this.marking ? 0 : -1;
      mark.setAttribute('aria-label', `${at + 1}. ${this.getAttribute('label') ?? ''}`);
    });
  }

  private mark(): HTMLElement {
    const mark = document.createElement('div');
    mark.className = 'area';
    mark.setAttribute('role', 'group');
    const corner = document.createElement('span');
    corner.className = 'corner';
    mark.append(corner);
    return mark;
  }

  private marks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.area')];
  }

  private point(event: PointerEvent): [number, number] {
    const box = this.image.getBoundingClientRect();
    return [
      clamp(((event.clientX - box.left) * WHOLE) / box.width, 0, WHOLE),
      clamp(((event.clientY - box.top) * WHOLE) / box.height, 0, WHOLE)
    ];
  }

  private down = (event: PointerEvent) => {
    if (!this.marking || !event.isPrimary || event.button !== 0) {
      return;
    }
    const target = event.target as HTMLElement;
    const mark = target.closest<HTMLElement>('.area');
    const [x, y] = this.point(event);
    let at = mark ? this.marks().indexOf(mark) : -1;
    if (at < 0 && event.pointerType === 'touch') {
      return;
    }
    if (at < 0) {
      at = this.boxes.length;
      this.boxes.push(this.within([x, y, LEAST, LEAST]));
      this.lay();
    }
    const resize = !mark || target.classList.contains('corner');
    this.drag = { at, resize, x, y, from: [...this.boxes[at]] };
    this.setPointerCapture(event.pointerId);
    this.marks()[at].focus();
    event.preventDefault();
  };

  private move = (event: PointerEvent) => {
    if (!this.drag) {
      return;
    }
    const [x, y] = this.point(event);
    const { at, resize, from } = this.drag;
    const dx = x - this.drag.x;
    const dy = y - this.drag.y;
    this.boxes[at] = resize
      ? this.within([from[0], from[1], from[2] + dx, from[3] + dy])
      : this.within([from[0] + dx, from[1] + dy, from[2], from[3]]);
    this.lay();
  };

  private up = () => {
    if (this.drag) {
      this.drag = undefined;
      this.report();
    }
  };

  private cancel = () => {
    this.drag = undefined;
    this.draw();
  };

  private key = (event: KeyboardEvent) => {
    const at = this.marks().indexOf(event.target as HTMLElement);
    if (!this.marking || at < 0) {
      return;
    }
    const [x, y, width, height] = this.boxes[at];
    const across = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    const along = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.boxes.splice(at, 1);
    } else if (across || along) {
      this.boxes[at] = event.shiftKey
        ? this.within([x, y, width + across, height + along])
        : this.within([x + across, y + along, width, height]);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.lay();
    // Where one was taken away, the next one has the focus.
    this.marks()[Math.min(at, this.boxes.length - 1)]?.focus();
    this.report();
  };

  private within([x, y, width, height]: Box): Box {
    const wide = clamp(width, LEAST, WHOLE);
    const tall = clamp(height, LEAST, WHOLE);
    return [clamp(x, 0, WHOLE - wide), clamp(y, 0, WHOLE - tall), wide, tall];
  }

  private report() {
    const detail = this.boxes.map((box) => box.join(',')).join(' ');
    this.reported = Math.max(this.reported, this.answered) + 1;
    this.dispatchEvent(new CustomEvent('areas', { detail }));
  }
}

customElements.define('heard-areas', HeardAreas);
