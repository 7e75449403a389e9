package org.heard.consultations.ownformat;

import java.util.Set;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.making.PlanTexts;

/** What a file would make of the plan of a call. */
public final class Brought {
  private Brought() {}

  /**
   * The plan that a file asks for. What people said about a call they say themselves: nothing of it
   * is taken from a file, and what stood there has to be said again.
   *
   * @param mine the plan as it is
   * @param published whether the call is open: then its address, its days and what children were
   *     promised stay as they are
   */
  public static CallPlan into(CallPlan mine, CallPlan file, boolean published) {
    PlanSettings own = mine.settings();
    PlanSettings settings = file.settings();
    if (published) {
      settings =
          settings
              .withSlug(own.slug())
              .withDates(own.dates())
              .withConsent(own.consent())
              .withRisk(own.highRisk(), own.drafts());
    }
    CallPlan whole = file.with(settings.withConfirmed(own.confirmed()));
    boolean same = PlanTexts.inOrder(whole).equals(PlanTexts.inOrder(mine));
    return same ? mine : whole.with(settings.withConfirmed(published ? own.confirmed() : Set.of()));
  }
}
