package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.heard.uikit.LocalTime;

/** A box for a moment in UTC, with the same moment by the clock of the reader below it. */
final class MomentBox extends Div {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Input box = new Input(ValueChangeMode.ON_CHANGE);
  private final LocalTime local = new LocalTime();

  MomentBox(String id, String label, Instant moment) {
    addClassName("t-field");
    box.setType("datetime-local");
    box.setId(id);
    box.addClassName("box");
    box.setValue(WRITTEN.format(moment.atOffset(ZoneOffset.UTC)));
    box.addValueChangeListener(change -> moment().ifPresent(local::at));
    NativeLabel name = new NativeLabel(label);
    name.setFor(id);
    Paragraph beside =
        new Paragraph(new Span(getTranslation("advisors.team.local")), local.at(moment));
    beside.addClassName("muted");
    add(name, box, beside);
  }

  /** The moment; empty while the box holds none. */
  Optional<Instant> moment() {
    try {
      return Optional.of(LocalDateTime.parse(box.getValue()).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
