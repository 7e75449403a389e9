package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/** Pages beside the workspace that others make. */
final class Pages {
  private Pages() {}

  /** The address of a page of a call, such as {@code /questions}, when there is such a page. */
  static Optional<String> of(ConsultationId id, String page) {
    String address = "team/calls/" + id + page;
    return RouteConfiguration.forSessionScope().getRoute(address).map(view -> address);
  }
}
