/*
 * Native dialogs of the page, such as Help. They are in the page from the start and open without the
 * server. A button with data-opens="id" opens the dialog with that id; data-closes closes its own.
 */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) {
    return;
  }
  const opener = event.target.closest('[data-opens]');
  if (opener) {
    event.preventDefault();
    const dialog = document.getElementById(opener.getAttribute('data-opens') ?? '');
    if (dialog instanceof HTMLDialogElement && !dialog.open) {
      dialog.showModal();
    }
    return;
  }
  if (event.target.closest('[data-closes]') || event.target instanceof HTMLDialogElement) {
    event.target.closest('dialog')?.close();
  }
});

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-prints]')) {
    window.print();
  }
});
