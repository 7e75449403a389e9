/*
 * The page is there before the server has answered and is moved to its place afterwards. Moving takes
 * the focus away; a child who was quick to type would type into nothing.
 */
let last: Element | null = null;

document.addEventListener('focusin', (event) => {
  last = event.target instanceof Element ? event.target : null;
});

document.addEventListener('focusout', () => {
  const left = last;
  // Not at once: some browsers report a moved field as left, before anybody can see the move.
  setTimeout(() => {
    if (last === left && document.activeElement !== left) {
      last = null;
    }
  });
});

new MutationObserver((changes) => {
  const lost = last;
  if (
    lost instanceof HTMLElement &&
    lost.isConnected &&
    document.activeElement === document.body &&
    changes.some((change) => [...change.addedNodes].some((node) => node.contains(lost)))
  ) {
    lost.focus({ preventScroll: true });
  }
}).observe(document.body, { childList: true, subtree: true });
