/*
 * Leave fast. Works without the server: the page is covered at once, then replaced by an empty one,
 * so that "back" does not return to it. Ending the session is only tried.
 */
function leave(): void {
  const cover = document.createElement('div');
  cover.className = 'leaving';
  document.documentElement.append(cover);
  document.title = '';
  window.dispatchEvent(new Event('heard-leaving'));
  try {
    void fetch('/leave', { keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
  } catch {
    // Leaving matters more than telling the server.
  }
  window.location.replace('about:blank');
}

document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('[data-leave]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  },
  { capture: true },
);

// Three times Shift leaves too, for hands that are on the keyboard.
let presses = 0;
let forget = 0;
document.addEventListener('keyup', (event) => {
  presses = event.key === 'Shift' ? presses + 1 : 0;
  window.clearTimeout(forget);
  forget = window.setTimeout(() => (presses = 0), 2000);
  if (presses === 3) {
    leave();
  }
});
