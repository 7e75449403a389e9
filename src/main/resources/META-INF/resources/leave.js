/*
 * Leave fast. Stands first in the head of every child page, depends on nothing else of ours and
 * works when the rest of the page, the line or the server does not: the page is hidden at once,
 * then replaced, so that "back" does not return to it. Ending the session is only tried.
 */
(() => {
  'use strict';
  const script = document.currentScript;
  const { neutral, worker, twoMore, oneMore, stopped } = script.dataset;
  const MOST_BETWEEN_MS = 5000;
  const worked = () => navigator.serviceWorker && navigator.serviceWorker.controller;

  // Only a preview stands in a frame: it takes the focus from nobody who writes beside it.
  if (window.parent !== window) {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function focusInside(...how) {
      if (document.hasFocus()) {
        focus.apply(this, how);
      }
    };
  }

  function hide() {
    // The whole document, because an open dialog lies above everything that could cover it.
    document.documentElement.style.setProperty('display', 'none', 'important');
    document.title = '\u200e';
  }

  function silence() {
    window.dispatchEvent(new Event('heard-leaving'));
    if (window.speechSynthesis) {
      window.speechSynthesis.cancel();
    }
    document.querySelectorAll('audio, video').forEach((one) => one.pause());
  }

  /** What must not stop somebody from leaving. */
  function attempt(what) {
    try {
      what();
    } catch {
      // Leaving matters more.
    }
  }

  function leave() {
    hide();
    if (window.parent !== window) {
      // Only a preview stands in a frame, and who looks at it stays where they are.
      window.location.reload();
      return;
    }
    attempt(silence);
    attempt(() => window.sessionStorage.clear());
    attempt(() => navigator.sendBeacon('/leave'));
    // The worker of this site holds the neutral page; without it there is only an empty one.
    window.location.replace(worked() ? neutral : 'about:blank');
  }

  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-leave]')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        leave();
      }
    },
    true,
  );

  // A page that the browser had set aside comes back as it was left: hidden, and then not at all.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.style.display === 'none') {
      leave();
    }
  });

  // Three times Shift, alone: with another key it is a capital letter.
  let presses = 0;
  let alone = false;
  let timer = 0;
  let line;

  function say(words, dots) {
    if (!line) {
      line = document.createElement('div');
      line.setAttribute('role', 'status');
      line.className = 'leave-line';
    }
    if (!line.isConnected && document.body) {
      document.body.append(line);
    }
    line.textContent = words;
    if (dots > 0) {
      const progress = document.createElement('span');
      progress.setAttribute('aria-hidden', 'true');
      progress.textContent = ' ' + '\u25cf'.repeat(dots) + '\u25cb'.repeat(3 - dots);
      line.append(progress);
    }
    line.hidden = words === '';
  }

  function forget() {
    if (presses > 0) {
      presses = 0;
      say(stopped, 0);
      timer = window.setTimeout(() => say('', 0), MOST_BETWEEN_MS);
    }
  }

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') {
        alone = false;
        presses = 0;
        window.clearTimeout(timer);
        if (line) {
          say('', 0);
        }
      } else if (!event.repeat) {
        alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      }
    },
    true,
  );

  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !alone) {
        return;
      }
      alone = false;
      window.clearTimeout(timer);
      presses += 1;
      if (presses === 3) {
        leave();
        return;
      }
      say(presses === 1 ? twoMore : oneMore, presses);
      timer = window.setTimeout(forget, MOST_BETWEEN_MS);
    },
    true,
  );

  window.addEventListener('load', () => {
    if (navigator.serviceWorker && window.parent === window) {
      navigator.serviceWorker.register(worker, { scope: '/' }).catch(() => undefined);
    }
  });
})();
