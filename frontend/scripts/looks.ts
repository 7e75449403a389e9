/*
 * Text and colours. A radio button inside of data-looks names in data-sets what the page carries when
 * it is chosen, such as data-size=large; the usual choice carries nothing. It acts at once, also
 * without the server; the server remembers it for the visit. Nothing is kept in the browser.
 */
function dress(radio: HTMLInputElement): void {
  const page = document.documentElement;
  for (const other of document.querySelectorAll<HTMLInputElement>(`[data-looks] input[name=${radio.name}]`)) {
    page.removeAttribute((other.dataset.sets ?? '').split('=')[0] || 'data-usual');
  }
  const [name, value] = (radio.dataset.sets ?? '').split('=');
  if (name && value) {
    page.setAttribute(name, value);
  }
}

document.addEventListener('change', (event) => {
  const radio = event.target;
  if (radio instanceof HTMLInputElement && radio.closest('[data-looks]')) {
    dress(radio);
  }
});

/** Back to usual: as if somebody had chosen each usual choice. */
document.addEventListener('click', (event) => {
  const looks = event.target instanceof Element && event.target.closest('[data-usual]')?.closest('[data-looks]');
  if (looks) {
    for (const radio of looks.querySelectorAll<HTMLInputElement>('input[data-sets=""]:not(:checked)')) {
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
});
