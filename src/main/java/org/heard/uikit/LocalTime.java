package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment as the clock of the reader shows it. Only the browser knows that clock. */
@Tag("heard-local-time")
@JsModule("./scripts/heard-local-time.ts")
public final class LocalTime extends Component {

  /** Shows a moment; nothing for null. */
  public LocalTime at(@Nullable Instant moment) {
    getElement().setAttribute("at", moment == null ? "" : moment.toString());
    return this;
  }
}
