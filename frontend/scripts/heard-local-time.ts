/* A moment as the clock of the reader shows it, in the language of the page, with its zone. */
class LocalTime extends HTMLElement {
  static readonly observedAttributes = ['at'];

  attributeChangedCallback(): void {
    this.write();
  }

  connectedCallback(): void {
    this.write();
  }

  /* Plain "en" would mean the American order of day and month, as nowhere else on a page. */
  private static locale(): string | undefined {
    const page = document.documentElement.lang;
    return page === 'en' ? 'en-GB' : page || undefined;
  }

  private write(): void {
    const at = new Date(this.getAttribute('at') ?? '');
    this.textContent = Number.isNaN(at.getTime())
      ? ''
      : at.toLocaleString(LocalTime.locale(), {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZoneName: 'short'
        });
  }
}

if (!customElements.get('heard-local-time')) {
  customElements.define('heard-local-time', LocalTime);
}

export {};
