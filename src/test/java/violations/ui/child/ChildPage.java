package violations.ui.child;

import violations.ui.team.TeamPage;

/** Leads a child into a team page. */
public final class ChildPage {
  TeamPage next() {
    return new TeamPage();
  }
}
