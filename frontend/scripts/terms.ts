/*
 * Explanations of hard words are native popovers. The browser gives the focus back to the word on
 * Escape and Close; after a press outside it would be nowhere, so then it goes back too. An
 * explanation that closes also falls silent (see aloud.ts).
 */
document.addEventListener(
  'toggle',
  (event) => {
    const { target, newState } = event as ToggleEvent;
    if (!(target instanceof HTMLElement) || !target.matches('.explanation') || newState !== 'closed') {
      return;
    }
    if (document.activeElement === document.body || target.contains(document.activeElement)) {
      document.querySelector<HTMLElement>(`.term[popovertarget="${target.id}"]`)?.focus({ preventScroll: true });
    }
  },
  true,
);
