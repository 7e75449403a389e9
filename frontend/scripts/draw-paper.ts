/*
 * A drawing as strokes, so that undo and every size of screen are exact. The paper is white in every
 * theme; the eraser is white paint on it.
 */
export const WIDTH = 1200;
export const HEIGHT = 960;
export const WHITE = '#ffffff';

/** One line of the pen; points are x, y and pressure, one after the other. */
export interface Stroke {
  colour: string;
  width: number;
  points: number[];
}

type Act = Stroke | 'clear';

export class Paper {
  private acts: Act[] = [];
  private undone: Act[] = [];
  /** What was drawn in an earlier visit, as a picture. */
  private base?: CanvasImageSource;

  lay(base: CanvasImageSource | undefined): void {
    this.base = base;
  }

  add(stroke: Stroke): void {
    this.acts.push(stroke);
    this.undone = [];
  }

  clear(): void {
    this.acts.push('clear');
    this.undone = [];
  }

  undo(): void {
    const last = this.acts.pop();
    if (last) {
      this.undone.push(last);
    }
  }

  redo(): void {
    const last = this.undone.pop();
    if (last) {
      this.acts.push(last);
    }
  }

  get canUndo(): boolean {
    return this.acts.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  get empty(): boolean {
    const from = this.acts.lastIndexOf('clear');
    return from < 0 ? !this.base && this.acts.length === 0 : from === this.acts.length - 1;
  }

  paint(on: CanvasRenderingContext2D): void {
    on.fillStyle = WHITE;
    on.fillRect(0, 0, WIDTH, HEIGHT);
    const from = this.acts.lastIndexOf('clear');
    if (this.base && from < 0) {
      on.drawImage(this.base, 0, 0, WIDTH, HEIGHT);
    }
    for (const act of this.acts.slice(from + 1)) {
      if (act !== 'clear') {
        paintStroke(on, act, 0);
      }
    }
  }
}

/** Paints a stroke from one of its points on: all of it again, or what has just been added. */
export function paintStroke(on: CanvasRenderingContext2D, stroke: Stroke, from: number): void {
  const { points } = stroke;
  const count = points.length / 3;
  on.strokeStyle = on.fillStyle = stroke.colour;
  on.lineCap = on.lineJoin = 'round';
  if (from === 0) {
    on.beginPath();
    on.arc(points[0], points[1], (stroke.width * points[2]) / 2, 0, 2 * Math.PI);
    on.fill();
  }
  for (let i = Math.max(from, 1); i < count; i += 1) {
    const [x, y, pressure] = points.slice(3 * i, 3 * i + 3);
    const [bendX, bendY] = points.slice(3 * i - 3, 3 * i - 1);
    const [startX, startY] = i > 1 ? middle(points, i - 1) : [bendX, bendY];
    const [endX, endY] = middle(points, i);
    on.lineWidth = stroke.width * pressure;
    on.beginPath();
    on.moveTo(startX, startY);
    on.quadraticCurveTo(bendX, bendY, endX, endY);
    if (i === count - 1) {
      on.lineTo(x, y);
    }
    on.stroke();
  }
}

/** Half-way between a point and the one before: where two bends of a smooth line meet. */
function middle(points: number[], i: number): [number, number] {
  return [(points[3 * i - 3] + points[3 * i]) / 2, (points[3 * i - 2] + points[3 * i + 1]) / 2];
}
