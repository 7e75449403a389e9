package org.heard.content.ui.team;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;

/** Ids in addresses; what is none leads nowhere. */
final class Ids {
  private Ids() {}

  static <T> T read(BeforeEnterEvent event, String name, Function<String, T> of) {
    try {
      return event.getRouteParameters().get(name).map(of).orElseThrow(NotFoundException::new);
    } catch (IllegalArgumentException none) {
      throw new NotFoundException();
    }
  }
}
