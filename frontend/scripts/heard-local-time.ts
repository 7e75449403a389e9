/* A moment as the clock of the reader shows it, in the language of the page, with its zone. */
class LocalTime extends HTMLElement {
  static readonly observedAttributes = ['at'];

  attributeChangedCallback(): void {
    this.write();
  }

  connectedCallback(): void {
    this.write();
  }

  private write(): void {
    const at = new Date(this.getAttribute('at') ?? '');
    this.textContent = Number.isNaN(at.getTime())
      ? ''
      : at.toLocaleString(document.documentElement.lang || undefined, {
          dateStyle: 'medium',
          timeStyle: 'long'
        });
  }
}

if (!customElements.get('heard-local-time')) {
  customElements.define('heard-local-time', LocalTime);
}

export {};
