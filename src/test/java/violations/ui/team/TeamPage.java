package violations.ui.team;

import violations.ui.child.ChildPage;

/** Leads a member of the team into a child page. */
public final class TeamPage {
  ChildPage next() {
    return new ChildPage();
  }
}
