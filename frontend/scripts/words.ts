/*
 * Words that are still on their way go before a press. What is typed is sent after a short pause, and
 * at once when the field is left; but a field that was moved in the page while somebody typed loses
 * its focus without saying so, and then a quick press would overtake the words. They go at once, too,
 * when the page is put aside: a phone may never come back to it.
 */
const typed = new Set<HTMLInputElement | HTMLTextAreaElement>();

function field(event: Event) {
  const target = event.target;
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.classList.contains('box')
    ? target
    : undefined;
}

document.addEventListener('input', (event) => {
  const box = field(event);
  if (box) {
    typed.add(box);
  }
});

document.addEventListener('change', (event) => {
  const box = field(event);
  if (box) {
    typed.delete(box);
  }
});

function flush(): void {
  for (const box of [...typed]) {
    typed.delete(box);
    if (box.isConnected) {
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

document.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('button, a')) {
      flush();
    }
  },
  true,
);

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    flush();
  }
});

window.addEventListener('pagehide', flush);
