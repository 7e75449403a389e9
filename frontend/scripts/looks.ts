/*
 * Text and colours. Radio buttons named theme and size act at once, also without the server; the
 * server remembers them for the visit. Nothing is kept in the browser.
 */
document.addEventListener('change', (event) => {
  const radio = event.target;
  if (!(radio instanceof HTMLInputElement) || !radio.closest('[data-looks]')) {
    return;
  }
  const page = document.documentElement;
  if (radio.name === 'theme') {
    page.removeAttribute('data-theme');
    page.removeAttribute('data-contrast');
    if (radio.value === 'contrast') {
      page.setAttribute('data-contrast', 'more');
    } else if (radio.value !== 'auto') {
      page.setAttribute('data-theme', radio.value);
    }
  } else if (radio.value === 'normal') {
    page.removeAttribute('data-size');
  } else {
    page.setAttribute('data-size', radio.value);
  }
});
