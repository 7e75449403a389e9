/*
 * A button with data-sending is pressed once: it keeps its size, says so, and after three seconds
 * that it takes longer. The server answers with a fresh button.
 */
const SLOW_AFTER_MS = 3000;

document.addEventListener(
  'click',
  (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-sending]') : null;
    if (!button) {
      return;
    }
    if (button.getAttribute('aria-disabled') === 'true') {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    const words = button.querySelector('span');
    if (words) {
      words.textContent = button.getAttribute('data-sending');
      window.setTimeout(() => (words.textContent = button.getAttribute('data-slow')), SLOW_AFTER_MS);
    }
  },
  { capture: true },
);

// Links of an error summary lead to a field of the same page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-goes-to]') : null;
  const place = document.getElementById(link?.getAttribute('data-goes-to') ?? '');
  if (place) {
    event.preventDefault();
    const control = place.matches('input, textarea, select')
      ? place
      : (place.querySelector<HTMLElement>('[aria-invalid=true]') ?? place.querySelector<HTMLElement>('input, textarea, select'));
    (control ?? place).focus();
  }
});
