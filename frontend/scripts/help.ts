/*
 * Helplines of a country. The cards of all countries are in the page from the start; choosing one
 * shows its card without the server, and the choice stays here.
 */
document.addEventListener('change', (event) => {
  const choice = event.target;
  if (!(choice instanceof HTMLSelectElement) || !choice.matches('[data-help-choice]')) {
    return;
  }
  const shows = choice.selectedOptions[0]?.dataset.shows ?? 'world';
  choice
    .closest('dialog')
    ?.querySelectorAll<HTMLElement>('[data-help-in]')
    .forEach((card) => (card.hidden = card.dataset.helpIn !== shows));
});
