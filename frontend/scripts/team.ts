/* Team pages: copying a one-time link, and the symbol of the top line. Nothing else is scripted. */
const MARK =
  '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path class="mark-e" d="M25 6.5C36.5 6.5 44 14.5 44 24.2S36.3 42 25.5 42c-2 0-3.9-.2-5.6-.7L7 46l3-10.3C7.3 32.5 6 28.6 6 24.2 6 14.5 13.5 6.5 25 6.5z"/><path class="mark-b" d="M25 3.5C36.5 3.5 44 11.5 44 21.2S36.3 39 25.5 39c-2 0-3.9-.2-5.6-.7L7 43l3-10.3C7.3 29.5 6 25.6 6 21.2 6 11.5 13.5 3.5 25 3.5z"/><path class="mark-h" d="M16.3 21.3a8.8 8.8 0 1 1 14.2 6.9c-2.3 1.8-3.2 2.9-3.7 5"/><circle class="mark-d" cx="25" cy="21" r="3.6"/></svg>';

class HeardMark extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = MARK;
  }
}

if (!customElements.get('heard-mark')) {
  customElements.define('heard-mark', HeardMark);
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) {
    return;
  }
  const source = document.getElementById(button.dataset.copy ?? '') as HTMLInputElement | null;
  if (source) {
    source.select();
    void navigator.clipboard?.writeText(source.value).then(() => {
      button.textContent = button.dataset.copied ?? button.textContent;
    });
  }
});
