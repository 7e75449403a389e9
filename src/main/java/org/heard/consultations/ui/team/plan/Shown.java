package org.heard.consultations.ui.team.plan;

import org.heard.consultations.making.CallPlan;

/** Something on the page that follows the plan. */
interface Shown {
  /** Takes in what is stored now. */
  void show(CallPlan plan);
}
