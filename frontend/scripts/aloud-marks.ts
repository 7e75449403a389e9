/*
 * Shows what is being read. The words are painted over, not rebuilt, so that nothing moves and a
 * selection stays; a browser that cannot paint marks the whole paragraph instead.
 */
import type { Sentence } from './aloud-words';

const paints = 'highlights' in CSS && typeof Highlight === 'function';
let marked: HTMLElement | undefined;

export function mark(sentence: Sentence): void {
  unmark();
  if (paints) {
    paint('heard-sentence', sentence.range(0, sentence.text.length));
  } else {
    marked = sentence.home;
    marked.classList.add('read-now');
  }
  sentence.home.scrollIntoView({ block: 'nearest', behavior: 'auto' });
}

/** Marks all sentences of a recording: it does not say which word it is at. */
export function markAll(all: Sentence[]): void {
  unmark();
  const ranges = all.flatMap((sentence) => sentence.range(0, sentence.text.length) ?? []);
  if (paints && ranges.length > 0) {
    CSS.highlights.set('heard-sentence', new Highlight(...ranges));
  } else if (all[0]) {
    mark(all[0]);
  }
  all[0]?.home.scrollIntoView({ block: 'nearest', behavior: 'auto' });
}

/** Marks the word that begins at an offset; some voices do not say how long it is. */
export function markWord(sentence: Sentence, at: number, length: number): void {
  if (paints) {
    const rest = sentence.text.slice(at);
    const word = length > 0 ? length : (/^\S+/.exec(rest)?.[0].length ?? 0);
    paint('heard-word', word > 0 ? sentence.range(at, at + word) : undefined);
  }
}

export function unmark(): void {
  if (paints) {
    CSS.highlights.delete('heard-sentence');
    CSS.highlights.delete('heard-word');
  }
  marked?.classList.remove('read-now');
  marked = undefined;
}

function paint(name: string, range: Range | undefined): void {
  if (range) {
    const highlight = new Highlight(range);
    highlight.priority = name === 'heard-word' ? 1 : 0;
    CSS.highlights.set(name, highlight);
  } else {
    CSS.highlights.delete(name);
  }
}
