/*
 * Other ways to answer than writing. Nothing of them is loaded before a question offers one: the
 * elements are known here by name, and what they do comes when the first of its kind is in the page.
 */

/** Gives an element its behaviour; what it returns ends it again. */
export type Start = (host: HTMLElement) => () => void;

function lazily(name: string, load: () => Promise<{ start: Start }>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      private end?: () => void;
      private begun = false;

      connectedCallback(): void {
        if (this.begun) {
          return;
        }
        this.begun = true;
        void load().then(({ start }) => {
          if (this.begun) {
            this.end = start(this);
            this.toggleAttribute('data-ready', true);
          }
        });
      }

      // What is only moved to another place goes on: a recording must not stop for that.
      disconnectedCallback(): void {
        setTimeout(() => {
          if (!this.isConnected) {
            this.begun = false;
            this.end?.();
            this.end = undefined;
          }
        });
      }
    },
  );
}

lazily('heard-ways', () => import('./heard-ways'));
lazily('heard-draw', () => import('./heard-draw'));
lazily('heard-photo', () => import('./heard-photo'));
lazily('heard-voice', () => import('./heard-voice'));
lazily('heard-sound', () => import('./heard-sound'));
