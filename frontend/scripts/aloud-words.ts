/*
 * What there is to read: the visible words of a block in the order of reading, cut into sentences of
 * one language each, and of one recording. Long pieces break in some browsers' voices, so sentences stay short.
 */
export interface Sentence {
  text: string;
  lang: string;
  /** The element whose words these are, as long as the page keeps it. */
  home: HTMLElement;
  /** What a recording is of, when these words are part of it. */
  recorded?: HTMLElement;
  range(from: number, to: number): Range | undefined;
}

interface Piece {
  node: Text;
  start: number;
}

const NOT_READ =
  '.aloud, .steps, .vh, .saved, .receipt, .dot .i, textarea, input, select, [hidden], [aria-hidden=true], [data-closes], [popover]';
const LONGEST = 180;

export function sentences(block: HTMLElement): Sentence[] {
  const found: Sentence[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let home: HTMLElement | undefined;
  const close = (): void => {
    if (home && text.trim()) {
      found.push(...cut(text, pieces, home));
    }
    pieces = [];
    text = '';
  };
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !isRead(parent, block) || !parent.checkVisibility()) {
      continue;
    }
    const own = homeOf(parent, block);
    if (own !== home) {
      close();
      home = own;
    }
    pieces.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  close();
  return found;
}

/** What the block itself lies in does not count: an explanation is read by its own button. */
function isRead(element: HTMLElement, block: HTMLElement): boolean {
  const left = element.closest(NOT_READ);
  return !left || left.contains(block);
}

/** Words in one line belong together, except where the language changes. */
function homeOf(element: HTMLElement, block: HTMLElement): HTMLElement {
  let home = element;
  while (
    home !== block &&
    home.parentElement &&
    !home.hasAttribute('lang') &&
    // A hard word is a button in a frame, but reads on like any word.
    (getComputedStyle(home).display === 'inline' || home.matches('.term, .term-whole'))
  ) {
    home = home.parentElement;
  }
  return home;
}

function cut(text: string, pieces: Piece[], home: HTMLElement): Sentence[] {
  const lang = home.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  return spans(text, lang).map(([start, end]) => ({
    text: text.slice(start, end),
    lang,
    home,
    recorded: home.closest<HTMLElement>('[data-sound]') ?? undefined,
    range: (from, to) => rangeOf(pieces, start + from, Math.min(start + to, end)),
  }));
}

function spans(text: string, lang: string): [number, number][] {
  if (!('Segmenter' in Intl)) {
    return [[0, text.length]];
  }
  const all: [number, number][] = [];
  for (const part of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    if (!part.segment.trim()) {
      continue;
    }
    let start = part.index;
    const end = part.index + part.segment.length;
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      const stop = space > start ? space + 1 : start + LONGEST;
      all.push([start, stop]);
      start = stop;
    }
    all.push([start, end]);
  }
  return all;
}

function rangeOf(pieces: Piece[], from: number, to: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= from);
  const last = pieces.findLast((piece) => piece.start < to);
  if (!first?.node.isConnected || !last?.node.isConnected) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.start, first.node.length));
  range.setEnd(last.node, Math.min(to - last.start, last.node.length));
  return range;
}
