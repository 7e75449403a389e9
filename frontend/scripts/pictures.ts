/// <reference types="vite/client" />
/*
 * Pictures: one file each, fetched once, drawn through <use> so that the papers keep the colours of
 * the theme. Always decoration: the words beside them carry the meaning.
 */
const FILES = import.meta.glob('../pictures/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
}) as Record<string, string>;

class HeardPicture extends HTMLElement {
  static readonly observedAttributes = ['name'];

  attributeChangedCallback(): void {
    const name = this.getAttribute('name') ?? '';
    const own = FILES[`../pictures/${name}.svg`];
    // A call whose picture has no large scene shows the small one.
    const file = own ?? FILES[`../pictures/${name.replace(/^(cover|scene)-/, '')}.svg`];
    this.classList.toggle('art--spot', !own && !!file);
    this.innerHTML = file
      ? `<svg aria-hidden="true" focusable="false"><use href="${file}#p"></use></svg>`
      : '';
  }
}

customElements.define('heard-picture', HeardPicture);
