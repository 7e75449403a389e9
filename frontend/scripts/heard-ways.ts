/*
 * The tabs Write, Draw, Photo, Speak. Every panel stays in the page with all that was made in it;
 * a tab only shows one and hides the others. A press on data-to-way="name" leads to another tab.
 */
import '../styles/media.css';
import type { Start } from './media';

/** Tells a panel that somebody looks elsewhere now. */
export const LEFT = 'heard-way-left';

export const start: Start = (host) => {
  const tabs = () => [...host.querySelectorAll<HTMLElement>('[role=tab]')];
  const panelOf = (tab: HTMLElement) =>
    document.getElementById(tab.getAttribute('aria-controls') ?? '');

  function show(chosen: HTMLElement): void {
    for (const tab of tabs()) {
      const on = tab === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      const panel = panelOf(tab);
      if (panel && !on && !panel.hidden) {
        panel.dispatchEvent(new CustomEvent(LEFT));
      }
      panel?.toggleAttribute('hidden', !on);
    }
  }

  function named(way: string | null): HTMLElement | undefined {
    return tabs().find((tab) => tab.dataset.way === way);
  }

  function pressed(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const tab = target?.closest<HTMLElement>('[role=tab]');
    if (tab) {
      show(tab);
      return;
    }
    const other = target?.closest<HTMLElement>('[data-to-way]');
    const there = other && named(other.dataset.toWay ?? null);
    if (there) {
      show(there);
      panelOf(there)?.querySelector<HTMLElement>('textarea, button')?.focus();
    }
  }

  function moved(event: KeyboardEvent): void {
    const all = tabs();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) {
      return;
    }
    const ahead = getComputedStyle(host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const behind = ahead === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to: Record<string, number> = {
      [ahead]: (at + 1) % all.length,
      [behind]: (at + all.length - 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = all[to[event.key] ?? -1];
    if (next) {
      event.preventDefault();
      show(next);
      next.focus();
    }
  }

  // The server asks for a tab when something in it needs a look.
  function asks(): void {
    const tab = named(host.getAttribute('shown'));
    if (tab) {
      show(tab);
    }
  }

  const asked = new MutationObserver(asks);
  asked.observe(host, { attributes: true, attributeFilter: ['shown'] });
  host.addEventListener('click', pressed);
  host.addEventListener('keydown', moved);
  asks();
  return () => {
    asked.disconnect();
    host.removeEventListener('click', pressed);
    host.removeEventListener('keydown', moved);
  };
};
