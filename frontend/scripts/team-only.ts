/*
 * Style sheet and script of the team, on its own pages alone. An annotation on the layout of these
 * pages would send them to everybody: Flow loads what belongs to a layout with every page.
 */
const TEAM = /^\/(team|groups|translate)(\/|$)/;

function look(): void {
  if (TEAM.test(window.location.pathname)) {
    void import('./team-pages');
  }
}

look();
window.addEventListener('vaadin-router-location-changed', look);

export {};
