/*
 * Team pages: whoever typed something that the server has not, because the line is down, is asked
 * before the page goes. It is not kept in the browser: links of translators are opened on computers
 * that others use too (decision 0151).
 */
import { whenAnswered } from './answers';
import { lost } from './line';

/** Typing leaves the page after 1500 ms at the latest (TextBox). */
const LEAVES_MS = 1700;

/** Time of the latest change that may not have arrived; 0 for none. */
let typed = 0;

document.addEventListener(
  'input',
  (event) => {
    if (event.target instanceof Element && event.target.closest('textarea, input')) {
      typed = performance.now();
    }
  },
  { capture: true },
);

whenAnswered(/[?&]v-r=uidl/, () => {
  if (performance.now() - typed > LEAVES_MS) {
    typed = 0;
  }
});

window.addEventListener('beforeunload', (event) => {
  if (typed && lost()) {
    event.preventDefault();
  }
});
