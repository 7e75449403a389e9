package org.heard.uikit;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a module tells the signed-in person on every page of the team until the person puts it away,
 * as a bean. The shell shows it and knows nothing else of it.
 */
@FunctionalInterface
public interface TeamAlerts {

  /**
   * One line.
   *
   * @param words what it says
   * @param address where to go, without a leading slash, such as {@code team/concerns}
   * @param seen puts it away; false when that cannot be stored at the moment
   */
  record TeamAlert(String words, String address, BooleanSupplier seen) {}

  /**
   * What there is to say to the signed-in person, in the language of the page; empty also when that
   * cannot be found out at the moment. Asked with each page, so it has to be quick.
   */
  List<TeamAlert> now();

  /** Says that there may be something else to say, after somebody's act on the page in hand. */
  static void changed(UI page) {
    TeamAlertsChanged.tell(page);
  }
}
