/*
 * What gets the focus by keyboard is not left under the bar at the lower edge (WCAG 2.4.12). The browser
 * keeps the field itself clear by a fixed room (scroll-padding); a label is taller than its field, and the
 * bar grows when its buttons stand below each other: long words, large letters, letters that never came.
 */
const ROOM = 8;

document.addEventListener('focusin', ({ target }) => {
  // A press must find its place where it was, so only where the keyboard moves the focus.
  if (!(target instanceof Element) || !target.matches(':focus-visible')) {
    return;
  }
  const bar = document.querySelector('.decide, .acts');
  if (!bar || bar.contains(target) || getComputedStyle(bar).position !== 'sticky') {
    return;
  }
  const area = (target.closest('label') ?? target).getBoundingClientRect();
  const top = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
  const hidden = area.bottom + ROOM - bar.getBoundingClientRect().top;
  // What is taller than the room between the bars begins below the upper one.
  const most = area.top - top - ROOM;
  if (hidden > 0 && most > 0) {
    window.scrollBy({ top: Math.min(hidden, most), behavior: 'instant' });
  }
});

export {};
