/*
 * The drawing pad. A finger, a pen or a mouse draws; the tools are buttons of the page, named by what
 * they do. Every finished stroke is soon with the server, as a picture of the whole paper.
 */
import '../styles/media.css';
import { HEIGHT, Paper, paintStroke, type Stroke, WHITE, WIDTH } from './draw-paper';
import type { Start } from './media';
import { Keeper } from './media-keeper';
import { hush, say } from './media-state';

const MOST_DOTS = 2400;
const AGAIN_MS = 5000;
const PENS: Record<string, number> = { thin: 6, middle: 14, thick: 30, eraser: 60 };

export const start: Start = (host) => {
  const canvas = host.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) {
    return () => undefined;
  }
  const paper = new Paper();
  const keeper = new Keeper(host, {
    make,
    makeAtOnce: () => fromAddress(printed()?.toDataURL()),
    finish,
  });
  let pen = PENS.middle;
  let colour = '';
  let stroke: Stroke | undefined;
  let painted = 0;
  // An earlier drawing first comes back: a stroke before that would replace all of it.
  let ready = !host.hasAttribute('kept');
  let ended = false;

  function make(): Promise<Blob | undefined> {
    const sheet = printed();
    return new Promise((done) => (sheet ? sheet.toBlob((blob) => done(blob ?? undefined)) : done(undefined)));
  }

  function printed(): HTMLCanvasElement | undefined {
    if (paper.empty) {
      return undefined;
    }
    const sheet = document.createElement('canvas');
    sheet.width = WIDTH;
    sheet.height = HEIGHT;
    const on = sheet.getContext('2d');
    if (on) {
      paper.paint(on);
    }
    return sheet;
  }

  function fit(): void {
    const dots = Math.min(Math.round(canvas!.clientWidth * window.devicePixelRatio), MOST_DOTS);
    if (dots > 0 && dots !== canvas!.width) {
      canvas!.width = dots;
      canvas!.height = Math.round((dots * HEIGHT) / WIDTH);
      repaint();
    }
  }

  function scale(): void {
    const by = canvas!.width / WIDTH;
    context!.setTransform(by, 0, 0, by, 0, 0);
  }

  function repaint(): void {
    scale();
    paper.paint(context!);
    if (stroke) {
      paintStroke(context!, stroke, 0);
    }
    tool('undo')?.setAttribute('aria-disabled', String(!paper.canUndo));
    tool('redo')?.setAttribute('aria-disabled', String(!paper.canRedo));
    tool('clear')?.setAttribute('aria-disabled', String(paper.empty));
  }

  function tool(name: string): HTMLElement | null {
    return host.querySelector<HTMLElement>(`[data-does="${name}"]`);
  }

  function point(event: PointerEvent): number[] {
    const box = canvas!.getBoundingClientRect();
    const x = ((event.clientX - box.left - canvas!.clientLeft) * WIDTH) / canvas!.clientWidth;
    const y = ((event.clientY - box.top - canvas!.clientTop) * HEIGHT) / canvas!.clientHeight;
    const pressed = event.pointerType === 'pen' && event.pressure > 0 ? 0.4 + 1.2 * event.pressure : 1;
    return [x, y, pressed];
  }

  function down(event: PointerEvent): void {
    if (!ready || !event.isPrimary || event.button !== 0 || stroke) {
      return;
    }
    event.preventDefault();
    canvas!.setPointerCapture(event.pointerId);
    stroke = { colour: pen === PENS.eraser ? WHITE : colour, width: pen, points: point(event) };
    painted = 0;
    draw();
  }

  function move(event: PointerEvent): void {
    if (!stroke || !event.isPrimary) {
      return;
    }
    const each = event.getCoalescedEvents?.() ?? [];
    for (const one of each.length > 0 ? each : [event]) {
      stroke.points.push(...point(one));
    }
    draw();
  }

  function draw(): void {
    if (stroke) {
      scale();
      // The last bend was painted up to its end only for the moment: paint it anew.
      paintStroke(context!, stroke, painted);
      painted = Math.max(0, stroke.points.length / 3 - 1);
    }
  }

  function up(event: PointerEvent): void {
    if (event.isPrimary) {
      finish();
    }
  }

  function finish(): void {
    if (stroke) {
      paper.add(stroke);
      stroke = undefined;
      changed();
    }
  }

  function changed(): void {
    repaint();
    keeper.changed();
  }

  function does(name: string): void {
    if (name === 'undo' && paper.canUndo) {
      paper.undo();
      changed();
    } else if (name === 'redo' && paper.canRedo) {
      paper.redo();
      changed();
    } else if (name === 'clear' && !paper.empty) {
      paper.clear();
      changed();
    }
  }

  function choose(button: HTMLElement, group: string): void {
    for (const other of host.querySelectorAll<HTMLElement>(`[data-${group}]`)) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  }

  function pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (button?.dataset.does) {
      does(button.dataset.does);
    } else if (button?.dataset.pen) {
      pen = PENS[button.dataset.pen] ?? pen;
      choose(button, 'pen');
    } else if (button?.dataset.colour) {
      dip(button);
    }
  }

  function dip(button: HTMLElement): void {
    colour = getComputedStyle(button).getPropertyValue('--crayon').trim();
    choose(button, 'colour');
    const name = host.querySelector('.colour-now');
    if (name) {
      name.textContent = button.getAttribute('aria-label');
    }
    // Whoever takes a colour wants to draw with it.
    const rubbing = host.querySelector('[data-pen=eraser][aria-pressed=true]');
    const middle = host.querySelector<HTMLElement>('[data-pen=middle]');
    if (rubbing && middle) {
      pen = PENS.middle;
      choose(middle, 'pen');
    }
  }

  function key(event: KeyboardEvent): void {
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (undo && !(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      does(event.shiftKey ? 'redo' : 'undo');
    }
  }

  async function bringBack(): Promise<void> {
    const address = host.getAttribute('kept');
    if (ready || ended || !address) {
      return;
    }
    say(host, 'comingBack');
    try {
      const answer = await fetch(address);
      if (answer.ok) {
        paper.lay(await createImageBitmap(await answer.blob()));
      } else if (answer.status !== 404) {
        throw new Error('not now');
      }
      ready = true;
      hush(host);
      repaint();
    } catch {
      window.setTimeout(() => void bringBack(), AGAIN_MS);
    }
  }

  function wipe(): void {
    ended = true;
    keeper.end();
    context!.clearRect(0, 0, WIDTH, HEIGHT);
    canvas!.width = 0;
  }

  const size = new ResizeObserver(fit);
  size.observe(canvas);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  host.addEventListener('click', pressed);
  host.addEventListener('keydown', key);
  window.addEventListener('heard-leaving', wipe);
  const black = host.querySelector<HTMLElement>('[data-colour]');
  if (black) {
    dip(black);
  }
  fit();
  void bringBack();
  return () => {
    size.disconnect();
    wipe();
    window.removeEventListener('heard-leaving', wipe);
  };
};

function fromAddress(address: string | undefined): Blob | undefined {
  if (!address) {
    return undefined;
  }
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
