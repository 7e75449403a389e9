/* Icons: 24 px grid, 2.2 px line, always beside a word, so always hidden from readers of the page. */
const PATHS: Record<string, string> = {
  back: '<path d="M19 12H5.5M11 6l-6 6 6 6"/>',
  bin: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5"/>',
  brush: '<path d="M13.5 10.5L20 4"/><path d="M13.5 10.5c1.8 1.8 1.4 4.3-.4 6.1S8 19.6 4 20c.4-4 1.1-7.3 3-9.1s4.7-2.2 6.5-.4z" fill="currentColor"/>',
  bubble: '<path d="M4 5h16v11.5H10.5L5.5 20.5v-4H4z"/>',
  calendar: '<rect x="4" y="5.5" width="16" height="15" rx="3"/><path d="M4 10.5h16M8.5 3v4M15.5 3v4"/>',
  camera: '<path d="M3.5 8h4l1.5-2.5h6L16.5 8h4v11.5h-17z"/><circle cx="12" cy="13.5" r="3.4"/>',
  care: '<path d="M12 4l9 16H3z"/><path d="M12 10v4.5M12 17.3v.2"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.4l3.6 2"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  down: '<path d="M5.5 9l6.5 6.5L18.5 9"/>',
  eraser: '<path d="M9 19.5l-5-5L13.5 5l6 6-8.5 8.5z"/><path d="M8.7 9.8l6 6-3.7 3.7H9l-5-5z" fill="currentColor"/><path d="M12 19.5h8"/>',
  eye: '<path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z"/><circle cx="12" cy="12" r="3" fill="currentColor"/>',
  forward: '<path d="M5 12h13.5M13 6l6 6-6 6"/>',
  heart: '<path d="M12 20S4 15 4 9.3C4 6.5 6 5 8 5c1.8 0 3.2 1 4 2.5C12.8 6 14.2 5 16 5c2 0 4 1.5 4 4.3C20 15 12 20 12 20z"/>',
  help: '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.6"/><path d="M5.7 5.7l3.7 3.7M14.6 14.6l3.7 3.7M18.3 5.7l-3.7 3.7M9.4 14.6l-3.7 3.7"/>',
  house: '<path d="M3.5 11.5L12 4l8.5 7.5M6 10v10h12V10"/><path d="M10 20v-5.5h4V20"/>',
  key: '<circle cx="8" cy="12" r="4.5"/><path d="M12.5 12H21v3.5M17 12v2.5"/>',
  leave: '<path d="M10 4H5.5v16H10M14 8l4 4-4 4M18 12H9.5"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="2.5"/><path d="M3.8 7.5L12 13.5l8.2-6"/>',
  microphone: '<rect x="9" y="3" width="6" height="11" rx="3" fill="currentColor"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>',
  page: '<path d="M6 3.5h8.5L19 8v12.5H6z"/><path d="M9.5 12.5h6M9.5 16h6"/>',
  pause: '<path d="M8.5 5.5v13M15.5 5.5v13"/>',
  pen: '<path d="M4 20l1-4.6L16.4 4 20 7.6 8.6 19z"/><path d="M13.8 6.6l3.6 3.6"/>',
  people: '<circle cx="9" cy="8" r="3.6"/><path d="M2.8 20a6.2 6.2 0 0 1 12.4 0M16 4.7a3.6 3.6 0 0 1 0 6.6M18 14.4a6.2 6.2 0 0 1 3.2 5.6"/>',
  phone: '<rect x="7" y="2.8" width="10" height="18.4" rx="2.5"/><path d="M10.8 17.8h2.4"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  print: '<path d="M7 8V3.5h10V8M7 17H4V8.5h16V17h-3"/><path d="M7 14h10v6.5H7z"/>',
  redo: '<path d="M19 9.5h-9a5 5 0 0 0 0 10h4M15 5l4.5 4.5L15 14"/>',
  school: '<path d="M12 4.5L2.5 9.5 12 14.5l9.5-5z"/><path d="M6.5 12v5c3 2.3 8 2.3 11 0v-5"/>',
  skip: '<path d="M4 15.5a8 8 0 0 1 14.6-4.2M19.3 5.5v6h-6"/><circle cx="11.5" cy="18" r="1.6" fill="currentColor" stroke="none"/>',
  sound: '<path d="M4 9.5v5h3.4L12 18.5v-13L7.4 9.5z" fill="currentColor"/><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"/>',
  stop: '<rect x="5.5" y="5.5" width="13" height="13" rx="3" fill="currentColor"/>',
  tick: '<path d="M5 12.5l4.6 4.6L19 7.2"/>',
  undo: '<path d="M5 9.5h9a5 5 0 0 1 0 10h-4M9 5L4.5 9.5 9 14"/>',
  up: '<path d="M5.5 15l6.5-6.5 6.5 6.5"/>',
  world: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c2.7 2.6 3.6 5.7 3.6 9s-.9 6.4-3.6 9c-2.7-2.6-3.6-5.7-3.6-9s.9-6.4 3.6-9z"/>',
};

/** Arrows and what points along the line of reading turn round in right-to-left pages. */
const TURNING = new Set(['back', 'bubble', 'forward', 'leave', 'redo', 'skip', 'sound', 'undo']);

class HeardIcon extends HTMLElement {
  connectedCallback(): void {
    const name = this.getAttribute('name') ?? '';
    this.classList.add('i');
    this.classList.toggle('flip', TURNING.has(name));
    this.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name] ?? ''}</svg>`;
  }
}

customElements.define('heard-icon', HeardIcon);
